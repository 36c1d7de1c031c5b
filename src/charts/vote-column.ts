import { type Drawing } from "./svg.ts";
import type { Frame } from "./chart.ts";
import { drawSegment, drawTarget, type Told, told } from "./vote-bar.ts";
import { voteWord } from "./vote-names.ts";
import { drawGlyph } from "./vote-shared.ts";

/** The room that an upright tally takes beside a picture, with the distance between them. */
export const columnWidth = 126;
const bar = 26;
/** A label's number and word take this height, at least. */
const labelHeight = 52;
const gap = 9;

/** The bar of a tally upright, its labels beside it: a bar turned by a quarter, which painters set as any other. */
export function drawTallyColumn(
  svg: Drawing<SVGSVGElement>,
  { say }: Frame,
  height: number,
): Drawing {
  const tally = svg
    .append("g")
    .attr("data-tally", "")
    .attr("data-width", height)
    .attr("transform", `translate(${bar} 0) rotate(90)`);
  for (const vote of told) drawLabel(drawSegment(tally, vote), vote, voteWord(vote, say));
  return tally;
}

function drawLabel(segment: Drawing, vote: Told, word: string): void {
  const label = segment
    .append("g")
    .attr("data-room", labelHeight)
    .append("g")
    .attr("transform", "rotate(-90)");
  drawTarget(label, { x: 0, y: 0, width: columnWidth - bar - gap, height: labelHeight });
  label
    .append("text")
    .attr("data-number", "")
    .attr("x", gap)
    .attr("y", 20)
    .attr("font-size", 22)
    .attr("font-weight", 600);
  drawGlyph(label, vote, gap, 28);
  label
    .append("text")
    .attr("x", gap + 15)
    .attr("y", 38)
    .text(word);
}
