import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import { type Drawing, use } from "./svg.ts";
import type { Column, VoteMatrixData } from "./vote-matrix-data.ts";
import {
  chronological,
  type Layout,
  placedBlocks,
  type PlacedBlock,
  stripe,
} from "./vote-matrix-layout.ts";

/** As many heads as any order of the rows needs: the picked ones, and one for each UN group or part of a long list. */
const sections = 8;
const titleLines = 3;
const lineHeight = 18;
/** Between words and the cells below them. */
const above = 7;

/** The names of the columns, drawn once; they stand above their origin. */
export function drawHeads(
  defs: Drawing<SVGDefsElement>,
  data: VoteMatrixData,
  layout: Layout,
  say: Say,
): void {
  const heads = defs.append("g").attr("id", "heads");
  for (const placed of placedBlocks(data, layout)) {
    const block = heads.append("g").attr("data-block", placed.page);
    drawBlockTitle(block, placed, layout, say);
    for (const [at, column] of placed.columns.entries())
      drawColumn(block, column, placed.x + (at + 0.5) * layout.pitch, data, say);
  }
  if (layout.isPaged) drawYears(heads, data, layout, say);
  const compared = turned(heads.append("g").attr("data-compared", ""), layout.width - 14);
  compared.text(say("charts.vote-matrix.head.agreement"));
}

/** The topic over its columns. The narrow block of four ends with its words, since the one before leaves room. */
function drawBlockTitle(
  block: Drawing,
  { block: name, x, columns }: PlacedBlock,
  { pitch, head, step }: Layout,
  say: Say,
): void {
  const isEnd = name === "military";
  block
    .append("text")
    .attr("x", isEnd ? x + columns.length * pitch : x)
    .attr("y", 15 - head * step)
    .attr("text-anchor", isEnd ? "end" : "start")
    .attr("fill", token("quiet"))
    .text(say(`charts.vote-matrix.head.${name}`));
}

/** A text by its number and year, or by its month where it has no number; the one on children stands out. */
function drawColumn(
  block: Drawing,
  { id, symbol, date }: Column,
  x: number,
  { resolutions }: VoteMatrixData,
  say: Say,
): void {
  const text = turned(block, x);
  if (id === resolutions[0]?.id) text.attr("font-weight", 600);
  text.append("tspan").text(symbol ?? say.date(date, "month"));
  if (symbol === null) return;
  text.append("tspan").attr("dx", 5).attr("fill", token("quiet")).text(say.date(date, "year"));
}

/** Words that run up from a point above the cells. */
function turned(group: Drawing, x: number): Drawing<SVGTextElement> {
  return group.append("text").attr("transform", `translate(${x + 4.5} ${-above}) rotate(-90)`);
}

/** The years over the stripes: of the first text, of the first since the full-scale invasion, and of the newest. */
function drawYears(heads: Drawing, data: VoteMatrixData, { left }: Layout, say: Say): void {
  const block = heads.append("g").attr("data-block", "all");
  const dates = chronological(data).map(({ date }) => date);
  const end = dates.length - 1;
  const year = (at: number, x: number, anchor: string): void => {
    const text = block.append("text").attr("x", x).attr("y", -above).attr("text-anchor", anchor);
    text.attr("fill", token("quiet")).text(say.date(dates[at] ?? "", "year"));
  };
  year(0, left, "start");
  const first = dates.findIndex((date) => date >= invasion);
  year(first, left + first * stripe, "start");
  year(end, left + dates.length * stripe, "end");
  block
    .append("text")
    .attr("x", left)
    .attr("y", -above - lineHeight)
    .text(say("charts.vote-matrix.head.folded", { votes: dates.length }));
}

/** The full-scale invasion began on 24 February 2022. */
const invasion = "2022-02-24";

/** The heads of sections, to be put where they belong: a title of some lines, and the names of the columns. */
export function drawSections(matrix: Drawing): void {
  for (let at = 0; at < sections; at++) {
    const head = matrix.append("g").attr("data-section", "");
    use(head, "heads");
    const title = head.append("text").attr("data-title", "").attr("font-weight", 600);
    for (let line = titleLines - 1; line >= 0; line--)
      title
        .append("tspan")
        .attr("x", 4)
        .attr("y", -above - line * lineHeight);
  }
}
