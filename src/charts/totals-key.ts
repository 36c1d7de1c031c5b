import type { Rival } from "../model/rivals.ts";
import type { Frame } from "./chart.ts";
import { textWidth } from "./labels.ts";
import type { Drawing } from "./svg.ts";
import { drawSign, reach } from "./totals-sign.ts";

const size = 14;
const line = 24;
const order = ["exact", "approx", "at_least", "fewer_than", "range"] as const;

/** What the signs mean that some figures have, as many to a line as fit; returns where that ends. */
export function drawKey(
  root: Drawing,
  figures: readonly Rival[],
  y: number,
  { say, width }: Frame,
): number {
  const key = root.append("g").attr("font-size", size);
  let [x, at] = [0, y];
  for (const precision of order) {
    if (figures.every((figure) => figure.precision !== precision)) continue;
    const words = say(`charts.totals.key.${precision}`);
    const [before, after] = room(precision);
    const whole = before + after + textWidth(words, size);
    if (x + whole > width) [x, at] = [0, at + line];
    drawSign(key, precision, "ink", x + before, at - 5);
    key
      .append("text")
      .attr("x", x + before + after)
      .attr("y", at)
      .text(words);
    x += whole + 20;
  }
  return at + line;
}

/** The room a sign takes left and right of its point. */
function room(precision: Rival["precision"]): readonly [before: number, after: number] {
  if (precision === "at_least") return [6, reach + 6];
  if (precision === "fewer_than") return [reach + 1, 12];
  return [10, 16];
}
