import type { TimelineEvent } from "../model/events.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { drawBreak, marksOfTime, timeWords } from "./events-axis.ts";
import { hue, text, tspan } from "./events-marks.ts";
import { measures, type Stretch, writeScale } from "./events-measures.ts";
import { hasLanes, type Lane, type Plan, top, within } from "./events-plan.ts";
import { type Window, xOf } from "./events-time.ts";
import { categoryWords } from "./events-words.ts";
import { type Attributes, element } from "./svg.ts";

/** What stands behind the marks of a window: one line for a category, and lanes or one line for all of them. */
export function drawView(
  plan: Plan,
  events: readonly TimelineEvent[],
  window: Window,
  frame: Frame,
): readonly SVGGElement[] {
  if (!hasLanes(events, window))
    return [drawLine(plan, `one:${window} all:${window}`, window, frame)];
  return [
    drawLine(plan, `one:${window}`, window, frame),
    drawLanes(plan, within(events, window), window, frame),
  ];
}

function drawLine(plan: Plan, names: string, window: Window, frame: Frame): SVGGElement {
  const scale = plan.lineScale(window);
  const view = viewOf(
    names,
    scale,
    { "data-floor": plan.floor, "data-depth": plan.floor + 40 },
    frame,
  );
  const line = scale.map(({ left, right }) => `M${left} ${plan.floor}H${right}`);
  const ticks = marksOfTime(scale, window).map((iso) => `M${xOf(scale, iso)} ${plan.floor - 4}v8`);
  view.append(
    stroked([...line, ...ticks], "quiet", frame),
    ...drawBreak(scale, [plan.floor], frame),
    ...timeWords(scale, window, frame),
  );
  return view;
}

function drawLanes(
  plan: Plan,
  events: readonly TimelineEvent[],
  window: Window,
  frame: Frame,
): SVGGElement {
  const scale = plan.laneScale(window);
  const bottom = plan.lanes.at(-1)?.bottom ?? top;
  const view = viewOf(`all:${window}`, scale, { "data-depth": bottom }, frame);
  const rules = [top, ...plan.lanes.map((lane) => lane.bottom)];
  const runs = scale.map(
    ({ left, right }, index) => [index === 0 ? plan.left : left, right] as const,
  );
  const ruled = rules.flatMap((y) => runs.map(([left, right]) => `M${left} ${y}H${right}`));
  const grid = marksOfTime(scale, window).map((iso) => `M${xOf(scale, iso)} ${top}V${bottom}`);
  view.append(
    stroked([...ruled, ...grid], "rule", frame),
    ...drawBreak(scale, rules, frame),
    ...timeWords(scale, window, frame),
    ...plan.lanes.map((lane) => laneName(lane, plan, events, frame)),
  );
  return view;
}

function stroked(
  strokes: readonly string[],
  colour: TokenName,
  { document }: Frame,
): SVGPathElement {
  return element(document, "path", { d: strokes.join(""), fill: "none", stroke: token(colour) });
}

function viewOf(
  names: string,
  scale: readonly Stretch[],
  attributes: Attributes,
  { document }: Frame,
): SVGGElement {
  return element(document, "g", {
    "data-view": names,
    "data-scale": writeScale(scale),
    ...attributes,
  });
}

/** The name of a lane and how many events it holds; a click on it shows the category alone. */
function laneName(
  { category, floor, bottom }: Lane,
  { left }: Plan,
  events: readonly TimelineEvent[],
  { document, say }: Frame,
): SVGTextElement {
  const count = events.filter((event) => event.category === category).length;
  const name = text(document, "", {
    "data-set": `category=${category}`,
    "data-floor": floor,
    x: left,
    y: bottom - measures.line - 10,
  });
  name.append(
    tspan(document, categoryWords(category, say), {
      "font-weight": 600,
      fill: count === 0 ? token("quiet") : hue(category),
    }),
    tspan(document, say.number(count), { dx: 6, fill: token("quiet") }),
  );
  return name;
}
