import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import { type Attributes, type Drawing, element, use } from "./svg.ts";

/** How marks stand: as many to a row as divide a thousand, at a pitch of whole pixels. */
export interface Grid {
  readonly columns: number;
  readonly pitch: number;
  readonly mark: number;
}

const thousand = 1000;
/** Ticks this many pixels apart have room for a label each. */
const roomy = 40;
const gap = 4;
const tick = 6;
const textSize = 14;

/** How many rows a number of marks takes, the last of them perhaps not full. */
function rowsOf(marks: number, { columns }: Grid): number {
  return Math.ceil(marks / columns);
}

/** The height of a field in CSS pixels. */
export function heightOf(marks: number, grid: Grid): number {
  return rowsOf(marks, grid) * grid.pitch;
}

/** A thousand marks, kept once for a drawing: every field repeats it, so that scale and mark cannot differ. */
export function thousandMarks(document: Document, grid: Grid): SVGDefsElement {
  const defs = element(document, "defs");
  defs.append(
    element(document, "path", {
      id: "thousand",
      ...dashes(grid),
      d: rows(thousand, grid, 0),
    }),
  );
  return defs;
}

/** Draws a field at the origin of a group: whole thousands, then exactly the rest. */
export function drawField(group: Drawing, marks: number, grid: Grid): void {
  const blocks = Math.floor(marks / thousand);
  const blockHeight = heightOf(thousand, grid);
  for (let block = 0; block < blocks; block += 1) {
    const repeat = use(group, "thousand");
    if (block > 0) repeat.attr("y", block * blockHeight);
  }
  const rest = group.append("path").attr("d", rows(marks % thousand, grid, blocks * blockHeight));
  for (const [name, value] of Object.entries(dashes(grid))) rest.attr(name, value);
}

/** Marks as dashes of no length with round ends: each dash is a round mark, each row begins the dashes anew. */
function dashes({ mark, pitch }: Grid): Attributes {
  return {
    fill: "none",
    "stroke-width": mark,
    "stroke-linecap": "round",
    "stroke-dasharray": `0 ${pitch}`,
  };
}

/** Rows of a number of marks. A row ends half a pitch after its last mark, so that no renderer can drop it or add one. */
function rows(marks: number, grid: Grid, top: number): string {
  const { columns, pitch, mark } = grid;
  return Array.from({ length: rowsOf(marks, grid) }, (_, row) => {
    const length = (Math.min(columns, marks - row * columns) - 0.5) * pitch;
    return `M${mark / 2} ${top + row * pitch + mark / 2}h${length}`;
  }).join("");
}

/** A tick beside every thousandth mark; labelled all where there is room, else at every five thousand. */
export function drawTicks(field: Drawing, marks: number, grid: Grid, say: Say): void {
  const spacing = heightOf(thousand, grid);
  const isRoomy = spacing >= roomy || (marks < 5 * thousand && spacing >= textSize);
  const x = grid.columns * grid.pitch + gap;
  const ticks = field.append("g").attr("font-size", textSize).attr("fill", token("quiet"));
  const reached = Array.from(
    { length: Math.floor(marks / thousand) },
    (_, index) => (index + 1) * thousand,
  );
  const step = isRoomy ? thousand : Math.min(5, reached.length) * thousand;
  const y = (value: number): number => (value / thousand) * spacing - (grid.pitch - grid.mark) / 2;
  ticks
    .append("path")
    .attr("d", reached.map((value) => `M${x} ${y(value)}h${tick}`).join(""))
    .attr("fill", "none")
    .attr("stroke", token("ring"));
  for (const value of reached.filter((one) => one % step === 0)) {
    ticks
      .append("text")
      .attr("x", x + tick + gap)
      .attr("y", y(value) + textSize * 0.35)
      .text(say.number(value));
  }
}
