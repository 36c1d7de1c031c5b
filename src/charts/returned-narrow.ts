import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import {
  type Block,
  drawHead,
  drawNote,
  lineHeight,
  linesOf,
  type Note,
} from "./returned-notes.ts";
import type { Layout, Plotted } from "./returned-plot.ts";
import type { Drawing } from "./svg.ts";

/** The plot of a phone, with room above for the newest total. */
export const narrowLayout: Layout = {
  height: 440,
  margin: { top: 84, right: 12, bottom: 30, left: 30 },
  radius: 3,
};

const size = 14;
const badge = 10;
const indent = 28;
const gap = 12;

/** Where the number of a note stands from its point; the note itself stands below the plot. */
const offsets: Readonly<Partial<Record<Note["id"], readonly [number, number]>>> = {
  split: [0, 0],
  rounded: [-20, -6],
  "register-end": [58, 0],
  speaker: [-22, -4],
  background: [6, 24],
};

/** Notes short enough to be written into the plot. */
const places: Readonly<
  Partial<Record<Note["id"], (x: number, y: number, width: number) => Block>>
> = {
  latest: (_x, _y, width) => ({ x: width, y: 26, width: 300, anchor: "end" }),
  register: (x, y) => ({ x: x + 7, y: y + 19, width: 105 }),
  combined: (_x, y, width) => ({ x: width - 104, y: y - 58, width: 106 }),
};

/** On a slide, which has no notes below, the two totals of the article are written at their points, each on a line. */
const heads: Readonly<Partial<Record<Note["id"], (x: number, y: number, width: number) => Block>>> =
  {
    speaker: (x, y, width) => ({ x: x - 8, y: y + 5, width, anchor: "end" }),
    background: (_x, y, width) => ({ x: width, y: y + 22, width, anchor: "end" }),
  };

/** Writes names, the newest total and the two totals of the article into the plot. */
export function drawNotesOnSlide(
  root: Drawing<SVGSVGElement>,
  notes: readonly Note[],
  plot: Plotted,
  width: number,
): void {
  drawNotesInPlot(root, notes, plot, width);
  for (const note of notes) {
    const block = heads[note.id]?.(plot.x(note.at.date), plot.y(note.at.value), width);
    if (block !== undefined) drawHead(root, note, block, size);
  }
}

/** Writes names and the newest total into the plot and numbered notes below it; returns the height they reach. */
export function drawNotesBelow(
  root: Drawing<SVGSVGElement>,
  notes: readonly Note[],
  plot: Plotted,
  width: number,
  say: Say,
): number {
  drawNotesInPlot(root, notes, plot, width);
  let y = narrowLayout.height + gap;
  notes
    .filter(({ id }) => id in offsets)
    .forEach((note, index) => {
      const number = say.number(index + 1);
      drawPointer(root, note, number, plot);
      y += drawBelow(root, note, number, y, width);
    });
  return y;
}

/** Writes names and the newest total into the plot, and nothing else. */
function drawNotesInPlot(
  root: Drawing<SVGSVGElement>,
  notes: readonly Note[],
  plot: Plotted,
  width: number,
): void {
  for (const note of notes) drawInPlot(root, note, plot, width);
}

function drawPointer(
  root: Drawing<SVGSVGElement>,
  note: Note,
  number: string,
  plot: Plotted,
): void {
  const [dx, dy] = offsets[note.id] ?? [0, 0];
  const y = note.id === "split" ? narrowLayout.margin.top : plot.y(note.at.value);
  drawBadge(root, note, number, plot.x(note.at.date) + dx, y + dy);
}

/** Draws a note below the plot and returns the height it takes there, which the painter needs to close gaps. */
function drawBelow(
  root: Drawing<SVGSVGElement>,
  note: Note,
  number: string,
  y: number,
  width: number,
): number {
  const block = { x: indent, y: y + size, width: width - indent };
  const height = linesOf(note, size, block.width).length * lineHeight(size) + gap;
  const below = root
    .append("g")
    .attr("data-below", height)
    .attr("data-is-series", note.series.join(" "));
  drawBadge(below, note, number, badge + 1, y + size - 5);
  drawNote(below, note, block, size);
  return height;
}

function drawInPlot(root: Drawing<SVGSVGElement>, note: Note, plot: Plotted, width: number): void {
  const block = places[note.id]?.(plot.x(note.at.date), plot.y(note.at.value), width);
  if (block !== undefined) drawNote(root, note, block, size);
}

function drawBadge<E extends SVGElement>(
  root: Drawing<E>,
  note: Note,
  number: string,
  x: number,
  y: number,
): void {
  const group = root
    .append("g")
    .attr("data-badge", note.id)
    .attr("data-is-series", note.series.join(" "));
  group
    .append("circle")
    .attr("cx", x)
    .attr("cy", y)
    .attr("r", badge)
    .attr("fill", token("page"))
    .attr("stroke", token(note.colour));
  group
    .append("text")
    .attr("x", x)
    .attr("y", y + 5)
    .attr("text-anchor", "middle")
    .attr("font-size", size)
    .attr("font-weight", 600)
    .attr("fill", token(note.colour))
    .text(number);
}
