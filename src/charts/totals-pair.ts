import type { Rival } from "../model/rivals.ts";
import { token } from "../theme/tokens.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { unbroken } from "./labels.ts";
import type { Drawing } from "./svg.ts";
import type { TotalsData } from "./totals-data.ts";
import { colourOf, drawTarget, markOf } from "./totals-mark.ts";
import { drawSign, reach } from "./totals-sign.ts";
import { type Face, leading, write } from "./totals-text.ts";
import { figureWords, totalsFacts } from "./totals-words.ts";

const head: Face = { size: 16, isBold: true };
const body: Face = { size: 14 };
const quiet: Face = { size: 14, colour: "quiet" };
const gap = 24;
const longest = 600;

/** Draws the two totals of one article side by side, on no scale, with why they differ below; returns where that ends. */
export function drawPair(root: Drawing, data: TotalsData, y: number, frame: Frame): number {
  const { say, width } = frame;
  const facts = unbroken(totalsFacts(data, "returned", say));
  const { low, high } = data.article;
  const room = (width - gap) / 2;
  const top = write(root, say("charts.totals.pair", facts), head, { x: 0, y: y + 14, width });
  const ends = [low, high].map((figure, at) => {
    const words = say(`charts.totals.pair.${at === 0 ? "low" : "high"}`, facts);
    return drawOne(root, figure, words, at * (room + gap), top + 14, room, frame);
  });
  const bottom = Math.max(...ends);
  root
    .append("path")
    .attr("d", `M${room + gap / 2} ${top - 6}V${bottom - 12}`)
    .attr("stroke", token("rule"));
  const why = { x: 0, y: bottom + 10, width: Math.min(width, longest) };
  return write(root, say("charts.totals.pair.why", facts), body, why);
}

function drawOne(
  root: Drawing,
  figure: Rival,
  words: string,
  left: number,
  y: number,
  room: number,
  { say, width }: Frame,
): number {
  const size = isNarrow(width) ? 19 : 32;
  const mark = markOf(root, figure, say).attr("transform", `translate(${left} 0)`);
  const isLimit = figure.precision === "fewer_than";
  drawSign(mark, figure.precision, colourOf(figure), isLimit ? reach + 1 : 7, y - size * 0.33);
  const number: Face = {
    size,
    isBold: true,
    colour: colourOf(figure),
    font: "var(--font-story)",
  };
  const x = isLimit ? reach + 14 : 20;
  const next = write(mark, figureWords(figure, say), number, { x, y, width: room - x });
  const below = next - leading(number) + leading(quiet) + 6;
  const end = write(mark, words, quiet, { x: 0, y: below, width: room });
  drawTarget(mark, y - size, room, end - y + size - 10);
  return end;
}
