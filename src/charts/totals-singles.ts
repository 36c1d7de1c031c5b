import { typeset } from "../i18n/typeset.ts";
import type { Rival } from "../model/rivals.ts";
import { token } from "../theme/tokens.ts";
import { type Frame, isNarrow } from "./chart.ts";
import type { Drawing } from "./svg.ts";
import { colourOf, drawTarget, markOf } from "./totals-mark.ts";
import { drawSign, reach } from "./totals-sign.ts";
import { type Face, leading, write } from "./totals-text.ts";
import { figureWords, sourceWords } from "./totals-words.ts";

const head: Face = { size: 15, isBold: true };
const strong: Face = { size: 14, isBold: true };
const body: Face = { size: 14 };
const quiet: Face = { size: 14, colour: "quiet" };
const indent = 36;

/** Lists the figures that share no scale with any other, each with what it counts; returns where that ends. */
export function drawSingles(
  root: Drawing,
  figures: readonly Rival[],
  y: number,
  frame: Frame,
): number {
  const { say, width } = frame;
  let at = write(root, say("charts.totals.others"), head, { x: 0, y: y + 14, width }) + 10;
  for (const figure of figures) at = drawSingle(root, figure, at, frame);
  return at;
}

function drawSingle(root: Drawing, figure: Rival, y: number, { say, width }: Frame): number {
  const mark = markOf(root, figure, say);
  const isLimit = figure.precision === "fewer_than";
  const words = isNarrow(width) ? indent : 200;
  const room = width - words;
  mark
    .append("path")
    .attr("d", `M0 ${y - 19}H${width}`)
    .attr("stroke", token("rule"));
  drawSign(mark, figure.precision, colourOf(figure), isLimit ? reach + 10 : 10, y - 5);
  const next = write(mark, figureWords(figure, say), strong, { x: indent, y, width: room });
  const start = isNarrow(width) ? next : y;
  const below = write(mark, typeset(figure.counts), body, { x: words, y: start, width: room });
  const end = write(mark, sourceWords(figure, say), quiet, { x: words, y: below, width: room });
  drawTarget(mark, y - 18, width, end - y + 8);
  return end + leading(body) - 6;
}
