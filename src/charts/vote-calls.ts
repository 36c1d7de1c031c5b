import { token } from "../theme/tokens.ts";
import type { Spot } from "./boxes.ts";
import { type Frame, isNarrow } from "./chart.ts";
import type { Drawing } from "./svg.ts";
import { type CallPlace, calls } from "./vote-call-places.ts";
import type { VoteMapData } from "./vote-data.ts";
import { drawGlyph, unitsWide } from "./vote-shared.ts";
import { shortName } from "./vote-names.ts";

const lineHeight = 17;

/** The text size of annotations at a width, both in CSS pixels. */
export function callSize(width: number): number {
  return isNarrow(width) ? 14 : 13;
}

/** Draws the names and lines of the annotated states; what they voted comes with the painter. */
export function drawCalls(map: Drawing, { members }: VoteMapData, frame: Frame): void {
  const names = new Map(members.map(({ iso3, name }) => [iso3, name]));
  const scale = frame.width / unitsWide;
  for (const { iso3, spot, at } of calls) {
    const place = at[frame.width];
    if (place === undefined) continue;
    const call = map
      .append("g")
      .attr("data-call", "")
      .attr("data-of", iso3)
      .attr("pointer-events", "none");
    drawLine(call, place.line, [spot[0] * scale, spot[1] * scale]);
    drawWords(call, place, shortName(iso3, names.get(iso3) ?? "", frame.say), frame.width);
  }
}

/** A line on a rim of paper, with a dot where it ends in the state. */
function drawLine(call: Drawing, from: CallPlace["line"], [x, y]: Spot): void {
  const d = `M${from.join(" ")}L${x} ${y}`;
  call.append("path").attr("d", d).attr("stroke", token("page")).attr("stroke-width", 2.6);
  call.append("path").attr("d", d).attr("stroke", token("ink")).attr("stroke-width", 0.9);
  call.append("circle").attr("cx", x).attr("cy", y).attr("r", 2.2).attr("stroke", token("page"));
}

/** A name, and under it room for the vote. */
function drawWords(call: Drawing, { text: [x, y] }: CallPlace, name: string, width: number): void {
  drawGlyph(call, "y", x, y + lineHeight - 9);
  const text = call
    .append("text")
    .attr("font-size", callSize(width))
    .attr("paint-order", "stroke")
    .attr("stroke", token("page"))
    .attr("stroke-width", 3);
  text.append("tspan").attr("x", x).attr("y", y).attr("font-weight", 600).text(name);
  text
    .append("tspan")
    .attr("x", x + 14)
    .attr("y", y + lineHeight)
    .attr("data-word", "");
}
