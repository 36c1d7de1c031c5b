import type { TimelineEvent } from "../model/events.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { breakWords, drawBreak, marksOfTime, timeWords } from "./events-axis.ts";
import { text, tspan } from "./events-marks.ts";
import { type Stretch, writeScale } from "./events-measures.ts";
import type { Lane } from "./events-lanes.ts";
import { hasLanes, laneLeft, type Plan, top, within } from "./events-plan.ts";
import { type Window, xOf } from "./events-time.ts";
import { categoryWords } from "./events-words.ts";
import { type Attributes, element } from "./svg.ts";

/** What stands behind the marks of a window: one line for a category, and lanes or one line for all of them. */
export function drawView(
  plan: Plan,
  lanes: readonly Lane[],
  events: readonly TimelineEvent[],
  window: Window,
  frame: Frame,
): readonly SVGGElement[] {
  if (!hasLanes(events, window))
    return [drawLine(plan, `one:${window} all:${window}`, window, frame)];
  return [
    drawLine(plan, `one:${window}`, window, frame),
    drawLanes(plan, lanes, within(events, window), window, frame),
  ];
}

/** The painter moves the axis under the labels that hang over it. */
function drawLine(plan: Plan, names: string, window: Window, frame: Frame): SVGGElement {
  const scale = plan.lineScale(window);
  const view = viewOf(names, scale, {}, frame);
  const line = scale.map(({ left, right }) => `M${left} 0H${right}`);
  const ticks = marksOfTime(scale, window).map((iso) => `M${xOf(scale, iso)} -4v8`);
  const axis = element(frame.document, "g", { "data-axis": "" });
  axis.append(stroked([...line, ...ticks], "quiet", frame), ...drawBreak(scale, [0], frame));
  view.append(axis, ...breakWords(scale, frame), ...timeWords(scale, window, frame));
  return view;
}

function drawLanes(
  plan: Plan,
  lanes: readonly Lane[],
  events: readonly TimelineEvent[],
  window: Window,
  frame: Frame,
): SVGGElement {
  const scale = plan.laneScale(window);
  const bottom = lanes.at(-1)?.bottom ?? top;
  const view = viewOf(`all:${window}`, scale, { "data-depth": bottom }, frame);
  const rules = [top, ...lanes.map((lane) => lane.bottom)];
  const runs = scale.map(
    ({ left, right }, index) => [index === 0 ? plan.left : left, right] as const,
  );
  const ruled = rules.flatMap((y) => runs.map(([left, right]) => `M${left} ${y}H${right}`));
  const grid = marksOfTime(scale, window).map((iso) => `M${xOf(scale, iso)} ${top}V${bottom}`);
  view.append(
    stroked([...ruled, ...grid], "rule", frame),
    ...drawBreak(scale, rules, frame),
    ...breakWords(scale, frame),
    ...timeWords(scale, window, frame),
    ...lanes.map((lane) => laneName(lane, plan, events, frame)),
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

/** The name of a lane and how many events it holds; a click on it or beside it shows the category alone. */
function laneName(
  { category, top, floor, rise, bottom }: Lane,
  { left }: Plan,
  events: readonly TimelineEvent[],
  { document, say }: Frame,
): SVGGElement {
  const count = events.filter((event) => event.category === category).length;
  const lane = element(document, "g", {
    "data-set": `category=${category}`,
    "data-floor": floor,
    "data-rise": rise,
  });
  const name = text(document, "", { x: left, y: floor + 4 });
  name.append(
    tspan(document, categoryWords(category, say), {
      "font-weight": 600,
      ...(count === 0 ? { fill: token("quiet") } : {}),
    }),
    tspan(document, say.number(count), { dx: 6, fill: token("quiet") }),
  );
  const room = { x: 0, y: top, width: laneLeft - left, height: bottom - top };
  lane.append(element(document, "rect", { ...room, fill: "transparent" }), name);
  return lane;
}
