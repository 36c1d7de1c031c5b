import { isMajor, lastDay, periods, type TimelineEvent } from "../model/events.ts";
import { token } from "../theme/tokens.ts";
import { tenth } from "./attributes.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { drawBreak, marksOfTime } from "./events-axis.ts";
import { text } from "./events-marks.ts";
import type { Stretch } from "./events-measures.ts";
import { timeScale, xOf } from "./events-time.ts";
import { element, svg } from "./svg.ts";

/** A month of the strip with its left and right edges in CSS pixels. */
interface Column {
  readonly month: string;
  readonly left: number;
  readonly right: number;
}

/** The first month after the break. */
const mainFrom = `${periods[1].from}-01`;
const edge = 4;
const above = 10;
/** Under the floor: bars of years, then the words of the axis. */
const barPitch = 8;
const axisRoom = 30;

/**
 * All events as dots heaped by month, the early years behind a break; a bar under the line for each of which only the
 * year is known. The picture carries its months and their edges, so that a drag over it can be told as months.
 */
export function drawTimelineStrip(events: readonly TimelineEvent[], frame: Frame): SVGSVGElement {
  const scale = timeScale("all", events.at(-1)?.date ?? "", edge, frame.width - edge);
  const columns = columnsOf(events, scale);
  const months = columns.filter(({ month }) => month >= mainFrom).length;
  const radius = Math.min(5.5, (frame.width - edge - (scale[1]?.left ?? 0)) / months / 2 - 0.4);
  const dots = heaped(events, columns, radius);
  const bars = events.filter(({ precision }) => precision === "year");
  const floor = above + (Math.max(...dots.map(({ level }) => level)) + 1) * (2 * radius + 1);
  const rows = Math.max(...bars.map((bar) => rowOf(bar, bars))) + 1;
  const picture = svg(frame, Math.ceil(floor + rows * barPitch + axisRoom));
  picture.setAttribute("data-months", [columns[0]?.month, columns.length].join(" "));
  picture.setAttribute(
    "data-edges",
    [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0].map(tenth).join(" "),
  );
  picture.append(
    brush(floor + rows * barPitch + 4, frame.document),
    ...axis(scale, floor, floor + rows * barPitch + 20, frame),
    ...bars.map((bar) => drawBar(bar, floor + 5 + rowOf(bar, bars) * barPitch, scale, frame)),
    ...dots.map(({ event, x, level }) => {
      const y = floor - 1 - radius - level * (2 * radius + 1);
      return drawDot(event, tenth(x), tenth(y), radius, frame);
    }),
  );
  return picture;
}

/** Every month from the first year to the last event. */
function columnsOf(events: readonly TimelineEvent[], scale: readonly Stretch[]): readonly Column[] {
  const last = (events.at(-1)?.date ?? "").slice(0, 7);
  const months: string[] = [];
  for (let year = periods[0].from; months.at(-1) !== last; year += 1)
    for (let month = 1; month <= 12 && months.at(-1) !== last; month += 1)
      months.push(`${year}-${String(month).padStart(2, "0")}`);
  const lefts = months.map((month) => xOf(scale, `${month}-01`));
  return months.map((month, at) => ({
    month,
    left: lefts[at] ?? 0,
    right: lefts[at + 1] ?? scale.at(-1)?.right ?? 0,
  }));
}

interface Dot {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly level: number;
}

/** The dots of days and months, each over its month and over those it would touch; the important lie lowest. */
function heaped(
  events: readonly TimelineEvent[],
  columns: readonly Column[],
  radius: number,
): readonly Dot[] {
  const placed: Dot[] = [];
  const known = events.filter(({ precision }) => precision !== "year");
  for (const event of known.toSorted((a, b) => b.importance - a.importance)) {
    const column = columns.find(({ month }) => month === event.date.slice(0, 7));
    const x = column === undefined ? 0 : (column.left + column.right) / 2;
    const near = placed.filter((dot) => Math.abs(dot.x - x) < 2 * radius);
    let level = 0;
    while (near.some((dot) => dot.level === level)) level += 1;
    placed.push({ event, x, level });
  }
  return placed;
}

function rowOf(bar: TimelineEvent, bars: readonly TimelineEvent[]): number {
  return bars.filter(({ date }) => date === bar.date).indexOf(bar);
}

function drawDot(
  event: TimelineEvent,
  cx: number,
  cy: number,
  r: number,
  frame: Frame,
): SVGElement {
  const isOpen = event.precision === "month";
  const colour = isMajor(event) ? token("ink") : token("ring");
  return element(frame.document, "circle", {
    "data-event": event.id,
    cx,
    cy,
    r: tenth(isOpen ? r - 0.6 : r),
    fill: isOpen ? token("page") : colour,
    ...(isOpen ? { stroke: colour, "stroke-width": 1.2 } : {}),
  });
}

function drawBar(
  event: TimelineEvent,
  y: number,
  scale: readonly Stretch[],
  frame: Frame,
): SVGElement {
  const [left, right] = [xOf(scale, event.date), xOf(scale, lastDay(event))];
  return element(frame.document, "rect", {
    "data-event": event.id,
    x: tenth(left),
    y: tenth(y),
    width: tenth(right - left),
    height: 4.5,
    rx: 2.2,
    fill: token("page"),
    stroke: isMajor(event) ? token("ink") : token("ring"),
    "stroke-width": 1.2,
  });
}

/** What is chosen of the time; hidden while that is all. */
function brush(height: number, document: Document): SVGElement {
  return element(document, "rect", {
    "data-brush": "",
    y: 1,
    height: tenth(height),
    fill: token("land"),
    stroke: token("ink"),
    display: "none",
  });
}

function axis(
  scale: readonly Stretch[],
  floor: number,
  baseline: number,
  frame: Frame,
): readonly SVGElement[] {
  const { document, say, width } = frame;
  const [early] = scale;
  const size = isNarrow(width) ? 14 : 13;
  const words = (x: number, label: string) => {
    const fits = x + 3 * size < width;
    const place = fits ? { x: tenth(x) } : { x: width - edge, "text-anchor": "end" };
    const look = { fill: token("quiet"), "font-size": size };
    return text(document, label, { ...place, ...look, y: tenth(baseline) });
  };
  const lines = scale.map(({ left, right }) => `M${tenth(left)} ${tenth(floor)}H${tenth(right)}`);
  const marks = marksOfTime(scale, "all");
  const ticks = marks.map((iso) => `M${tenth(xOf(scale, iso))} ${tenth(floor)}v6`);
  const first = isNarrow(width)
    ? say.date(`${periods[0].from}-01-01`, "year")
    : say("charts.events.period.2014-2021");
  return [
    element(document, "path", { d: [...lines, ...ticks].join(""), stroke: token("quiet") }),
    ...drawBreak(scale, [floor], frame),
    words(early?.left ?? 0, first),
    ...marks.map((iso) => words(xOf(scale, iso), say.date(iso, "year"))),
  ];
}
