import { ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Say } from "../i18n/say.ts";
import type { Count, Rival } from "../model/rivals.ts";
import { token } from "../theme/tokens.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { type Drawing, halo } from "./svg.ts";
import { colourOf, drawTarget, markOf } from "./totals-mark.ts";
import { drawSign, reach } from "./totals-sign.ts";
import { type Face, leading, linesIn, write } from "./totals-text.ts";
import { countName, figureWords, sourceWords } from "./totals-words.ts";

const head: Face = { size: 15, isBold: true };
const strong: Face = { size: 14, isBold: true };
const quiet: Face = { size: 14, colour: "quiet" };

/** Where the words and the scale of a panel stand, in CSS pixels. */
interface Layout {
  readonly words: number;
  readonly left: number;
  readonly right: number;
}

/** Draws the figures of one count on a scale of its own, from none to the largest; returns where that ends. */
export function drawPanel(root: Drawing, count: Count, y: number, frame: Frame): number {
  const { width, say } = frame;
  const layout = isNarrow(width)
    ? { words: width, left: 8, right: width - reach - 4 }
    : { words: 320, left: 344, right: width - 132 };
  const most = Math.max(...count.rivals.map(({ value }) => value));
  const x = scaleLinear([0, most], [layout.left, layout.right]);
  const panel = root.append("g").attr("data-count", count.id);
  const top = write(panel, countName(count, say), head, { x: 0, y: y + 14, width });
  const rules = panel.append("g");
  let at = top + 24;
  for (const rival of count.rivals) at = drawRow(panel, rival, x(rival.value), at, layout, frame);
  for (const tick of ticks(0, most, isNarrow(width) ? 2 : 4))
    drawTick(rules, tick, x(tick), [top + 2, at - 14], say);
  return at;
}

function drawTick(
  rules: Drawing,
  tick: number,
  x: number,
  [top, bottom]: readonly [number, number],
  say: Say,
): void {
  rules
    .append("path")
    .attr("d", `M${x} ${top + 6}V${bottom}`)
    .attr("stroke", token("rule"));
  rules
    .append("text")
    .attr("x", x)
    .attr("y", top)
    .attr("text-anchor", tick === 0 ? "start" : "middle")
    .attr("fill", token("quiet"))
    .text(say.number(tick));
}

/** Words above the scale on a phone, beside it elsewhere; returns where the next row begins. */
function drawRow(
  panel: Drawing,
  rival: Rival,
  x: number,
  y: number,
  layout: Layout,
  frame: Frame,
): number {
  const { say, width } = frame;
  const mark = markOf(panel, rival, say);
  const who = sourceWords(rival, say);
  const number = figureWords(rival, say);
  if (isNarrow(width)) {
    const next = write(mark, number, strong, { x: 0, y, width });
    const line = write(mark, who, quiet, { x: 0, y: next, width }) - 2;
    drawPoint(mark, rival, layout.left, x, line);
    drawTarget(mark, y - 14, width, line - y + 22);
    return line + 34;
  }
  const lines = linesIn(who, quiet, layout.words).length;
  write(mark, who, quiet, { x: 0, y, width: layout.words });
  const line = y - 5 + ((lines - 1) * leading(quiet)) / 2;
  drawPoint(mark, rival, layout.left, x, line);
  const beside = x + (rival.precision === "at_least" ? reach + 6 : 11);
  write(halo(mark.append("g")), number, strong, { x: beside, y: line + 5, width });
  drawTarget(mark, y - 15, width, lines * leading(quiet) + 4);
  return y + lines * leading(quiet) + 7;
}

function drawPoint(mark: Drawing, rival: Rival, left: number, x: number, y: number): void {
  const colour = colourOf(rival);
  mark.append("path").attr("d", `M${left} ${y}H${x}`).attr("stroke", token("ring"));
  drawSign(mark, rival.precision, colour, x, y);
}
