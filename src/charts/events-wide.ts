import { isLoose, type TimelineEvent } from "../model/events.ts";
import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { drawWideKey } from "./events-key.ts";
import { lanesOf } from "./events-lanes.ts";
import { markOf, radius, text, tspan } from "./events-marks.ts";
import { measures } from "./events-measures.ts";
import { type Labels, type Place, placesIn } from "./events-places.ts";
import { hasLanes, oneLine, planOf, top, wideText, windows } from "./events-plan.ts";
import { daysOf, type Window } from "./events-time.ts";
import { drawView } from "./events-views.ts";
import { labelWords } from "./events-words.ts";
import { element, svg } from "./svg.ts";

type Found = ReadonlyMap<Window, ReturnType<typeof placesIn>>;

/**
 * The timeline from left to right. Every mark carries its days and its place among all events, in its category, in
 * its period, and in both; the painter chooses among them and fills the labels.
 */
export function drawWide(events: readonly TimelineEvent[], frame: Frame): SVGSVGElement {
  const { document, say, width } = frame;
  const plan = planOf(events, width);
  const labels: Labels = new Map(events.map((event) => [event.id, labelWords(event, say)]));
  const found: Found = new Map(
    windows.map((window) => [window, placesIn(plan, events, labels, window)]),
  );
  const inLanes = windows.filter((window) => hasLanes(events, window));
  const lanes = lanesOf(
    events,
    inLanes.flatMap((window) => found.get(window)?.all ?? []),
  );
  const timeline = element(document, "g", {
    "data-timeline": "wide",
    "data-one-line": oneLine,
    "data-top": top + 6,
    "font-size": wideText,
  });
  timeline.append(
    drawWideKey(plan, frame),
    ...windows.flatMap((window) => drawView(plan, lanes, events, window, frame)),
    text(document, say("charts.events.empty"), { "data-empty": "", x: plan.left, y: 30 }),
    text(document, "", {
      "data-rest": say("charts.events.rest", { named: "{named}", count: "{count}" }),
      x: plan.left,
      fill: token("quiet"),
    }),
    drawMarks(events, found, frame),
  );
  const node = svg(frame, top);
  node.append(timeline);
  return node;
}

function drawMarks(events: readonly TimelineEvent[], found: Found, frame: Frame): SVGGElement {
  const marks = element(frame.document, "g", {
    stroke: token("page"),
    "stroke-width": 2,
    "paint-order": "stroke",
  });
  marks.append(...events.map((event) => drawMark(event, found, frame)));
  return marks;
}

function drawMark(event: TimelineEvent, found: Found, { document, say }: Frame): SVGGElement {
  const places = (["all", event.period] as const).flatMap((window) => {
    const among = found.get(window);
    return [among?.all.get(event.id), among?.one.get(event.id)];
  });
  const { first, count } = daysOf(event);
  const mark = markOf(document, event, say);
  mark.setAttribute("data-days", count === 1 ? String(first) : `${first} ${count}`);
  mark.setAttribute("data-at", places.map(code).join(" "));
  if (places.some((place) => place?.hung != null)) mark.append(drawFlag(document));
  mark.append(...shape(document, event));
  return mark;
}

/** A place as the painter reads it: a level, then side (a capital hangs above), `x` for a pole apart, and tier. */
function code(place: Place | undefined): string {
  if (place === undefined) return "-";
  const { level, hung, isApart } = place;
  if (hung === null) return String(level);
  const side = hung.half === "up" ? hung.side.toUpperCase() : hung.side;
  return `${level}${side}${isApart ? "x" : ""}${hung.tier}`;
}

function drawFlag(document: Document): SVGGElement {
  const flag = element(document, "g", {
    "data-flag": "",
    fill: token("ink"),
    "paint-order": "stroke",
  });
  const words = element(document, "text", {
    stroke: token("page"),
    "stroke-width": 3,
  });
  const line = { x: 0, dy: measures.line };
  words.append(
    tspan(document, "", { "font-weight": 600 }),
    tspan(document, "", line),
    tspan(document, "", line),
  );
  flag.append(element(document, "line", { stroke: token("ring"), "stroke-width": 1 }), words);
  return flag;
}

/** A dot on a day, with a tail to its last day; an open bar over the month or year of which no more is known. */
function shape(document: Document, event: TimelineEvent): readonly SVGElement[] {
  const r = radius(event);
  if (isLoose(event))
    return [
      element(document, "rect", {
        y: 1 - r,
        height: 2 * r - 2,
        rx: r - 1,
      }),
    ];
  const dot = element(document, "circle", { r });
  return event.end === null ? [dot] : [element(document, "rect", { y: -1, height: 2 }), dot];
}
