import { group } from "d3-array";
import { categoriesByNumber, isMajor, type TimelineEvent, yearOf } from "../model/events.ts";
import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { drawListKey } from "./events-key.ts";
import { markOf, radius, text, tspan } from "./events-marks.ts";
import { measures } from "./events-measures.ts";
import { element, svg } from "./svg.ts";

const size = { minor: 14, major: 15, year: 20 } as const;
/** Where the list begins, under its key. */
const top = 70;
/** A list of more events than this gives those that matter less one line each. */
const most = 24;

/** The timeline as a list down a spine, in order of date and not to scale; the painter stacks what a state shows. */
export function drawList(events: readonly TimelineEvent[], frame: Frame): SVGSVGElement {
  const { document, say } = frame;
  const list = element(document, "g", {
    "data-timeline": "list",
    "data-top": top,
    "data-most": most,
    stroke: "transparent",
    "stroke-width": 8,
  });
  list.append(
    drawListKey(frame),
    drawSpine(document, top),
    text(document, say("charts.events.empty"), { "data-empty": "", y: top + 24 }),
    ...years(events).flatMap((own) => [
      heading(document, own),
      ...own.map((event) => drawListMark(event, frame)),
    ]),
  );
  const node = svg(frame, top);
  node.append(list);
  return node;
}

/** The line that the events of a list hang from; the painter gives it its end. */
export function drawSpine(document: Document, top: number): SVGLineElement {
  return element(document, "line", {
    "data-line": "",
    x1: measures.spine,
    x2: measures.spine,
    y1: top + 12,
    y2: top,
    stroke: token("ring"),
    "stroke-width": 1,
  });
}

function years(events: readonly TimelineEvent[]): readonly (readonly TimelineEvent[])[] {
  return [...group(events, ({ date }) => yearOf(date)).values()];
}

/** The heading of a year; filters show it with any event of that year. */
function heading(document: Document, own: readonly TimelineEvent[]): SVGTextElement {
  const year = String(yearOf(own[0]?.date ?? ""));
  return text(document, year, {
    "data-year": year,
    "data-is-category": categoriesByNumber(own).join(" "),
    "data-is-period": own[0]?.period ?? "",
    x: measures.listIndent,
    "font-family": "var(--font-story)",
    "font-size": size.year,
    "font-weight": 600,
    stroke: "none",
  });
}

/** A dot with room for fingers around it, and the lines that the painter fills. */
export function drawListMark(event: TimelineEvent, { document, say }: Frame): SVGGElement {
  const group = markOf(document, event, say);
  const look = isMajor(event)
    ? { "font-size": size.major, "font-weight": 600 }
    : { "font-size": size.minor };
  const lines = element(document, "text", { y: 5, fill: token("ink"), stroke: "none", ...look });
  const start = { x: measures.listIndent };
  const next = { ...start, dy: measures.listLine };
  lines.append(
    tspan(document, "", { ...start, fill: token("quiet") }),
    tspan(document, "", { dx: measures.under }),
    tspan(document, "", next),
    tspan(document, "", next),
  );
  group.append(element(document, "circle", { r: radius(event) }), lines);
  return group;
}
