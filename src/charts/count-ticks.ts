import type { Say } from "../i18n/say.ts";
import { type Grid, heightOf } from "./count-field.ts";
import type { Drawing } from "./svg.ts";

const thousand = 1000;
const roomy = 40;
const gap = 4;
const tick = 6;
const size = 14;

/** A tick beside every thousandth mark; labelled all where there is room, else at every five thousand. */
export function drawTicks(field: Drawing, marks: number, grid: Grid, say: Say): void {
  const spacing = heightOf(thousand, grid);
  const step = spacing >= roomy || marks < 5 * thousand ? thousand : 5 * thousand;
  const x = grid.columns * grid.pitch + gap;
  const ticks = field.append("g").attr("font-size", size).attr("fill", "var(--quiet)");
  const reached = Array.from(
    { length: Math.floor(marks / thousand) },
    (_, index) => (index + 1) * thousand,
  );
  const y = (value: number): number => (value / thousand) * spacing - (grid.pitch - grid.mark) / 2;
  ticks
    .append("path")
    .attr("d", reached.map((value) => `M${x} ${y(value)}h${tick}`).join(""))
    .attr("fill", "none")
    .attr("stroke", "var(--ring)");
  for (const value of reached.filter((one) => one % step === 0)) {
    ticks
      .append("text")
      .attr("x", x + tick + gap)
      .attr("y", y(value) + size * 0.35)
      .text(say.number(value));
  }
}
