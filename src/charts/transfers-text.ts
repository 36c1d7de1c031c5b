import { token } from "../theme/tokens.ts";
import type { Drawing } from "./svg.ts";
import type { LineOfText } from "./transfers-names.ts";

/** Text that keeps its own paper around it, and lets pointers through to the lines. */
export function halo<E extends SVGElement>(drawing: Drawing<E>): Drawing<E> {
  return drawing
    .attr("pointer-events", "none")
    .attr("paint-order", "stroke")
    .attr("stroke", token("page"))
    .attr("stroke-width", 3)
    .attr("stroke-linejoin", "round");
}

export function drawLines(group: Drawing, lines: readonly LineOfText[]): void {
  for (const { text, x, y } of lines) group.append("text").attr("x", x).attr("y", y).text(text);
}
