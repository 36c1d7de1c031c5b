import { token } from "../theme/tokens.ts";
import { type Block, drawNote, lineHeight, linesOf, type Note } from "./returned-notes.ts";
import type { Layout, Plotted } from "./returned-plot.ts";
import type { Drawing } from "./svg.ts";

/** The plot with a column of notes beside it. */
export const wideLayout: Layout = {
  height: 540,
  margin: { top: 36, right: 178, bottom: 30, left: 30 },
  radius: 3.75,
};

const size = 13.5;
const gap = 9;

/** Writes every note into the picture, beside what it speaks of. */
export function drawNotesBeside(
  root: Drawing<SVGSVGElement>,
  notes: readonly Note[],
  plot: Plotted,
  width: number,
): void {
  const column = width - wideLayout.margin.right + 2 * gap;
  for (const note of notes) {
    const x = plot.x(note.at.date);
    const y = plot.y(note.at.value);
    const block = places[note.id](note, x, y, column, width);
    if (note.id === "speaker" || note.id === "background")
      drawLeader(root, note, x, y, column, block.y);
    drawNote(root, note, block, size);
  }
}

type Place = (note: Note, x: number, y: number, column: number, width: number) => Block;

const places: Readonly<Record<Note["id"], Place>> = {
  split: (_note, x) => ({
    x: x + gap,
    y: wideLayout.margin.top + size,
    width: 281,
  }),
  rounded: (note, x, y) => ({
    x: x - 100,
    y: y - 3 * gap - above(note, 160),
    width: 160,
  }),
  "register-end": (_note, x, y) => ({ x, y: y + 2.5 * gap, width: 240 }),
  speaker: (_note, _x, y, column, width) => ({
    x: column,
    y: y + 68,
    width: width - column,
  }),
  background: (_note, _x, y, column, width) => ({
    x: column,
    y: y + gap,
    width: width - column,
  }),
  latest: (_note, _x, y, column, width) => ({
    x: column,
    y: y + gap,
    width: width - column,
  }),
  register: (_note, x, y) => ({ x: x + gap, y: y + 2.5 * gap, width: 95 }),
  combined: (_note, x, y) => ({ x: x + 200, y: y - 100, width: 110 }),
};

/** The height from a note's first baseline to its last. */
function above(note: Note, width: number): number {
  return (linesOf(note, size, width).length - 1) * lineHeight(size);
}

/** A hairline from a mark to the note in the column beside the plot. */
function drawLeader(
  root: Drawing<SVGSVGElement>,
  note: Note,
  x: number,
  y: number,
  column: number,
  baseline: number,
): void {
  root
    .append("path")
    .attr("d", `M${x + gap} ${y}L${column - gap / 2} ${baseline - size / 3}`)
    .attr("data-is-series", note.series.join(" "))
    .attr("fill", "none")
    .attr("stroke", token("ring"));
}
