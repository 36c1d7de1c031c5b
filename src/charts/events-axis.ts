import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { text } from "./events-marks.ts";
import type { Stretch } from "./events-measures.ts";
import { wideText } from "./events-plan.ts";
import { firstDays, type Window, xOf } from "./events-time.ts";
import { textWidth } from "./labels.ts";
import { element } from "./svg.ts";

const yearsLine = 40;
/** How far the last word may stand over the end of the axis. */
const spare = 6;

/** Where years begin, or half years in a short window; the compressed years have no marks of their own. */
export function marksOfTime(scale: readonly Stretch[], window: Window): readonly string[] {
  const marked = window === "all" ? scale.slice(1) : scale;
  return marked.flatMap((stretch) => firstDays(stretch, isLong(window) ? 12 : 6));
}

function isLong(window: Window): boolean {
  return window === "all" || window === "2014-2021";
}

/** The words of an axis of time, over the marks; what does not fit at the right end is set before it. */
export function timeWords(
  scale: readonly Stretch[],
  window: Window,
  { document, say }: Frame,
): readonly SVGTextElement[] {
  const end = scale.at(-1)?.right ?? 0;
  const at = (x: number, words: string) => {
    const fits = x + textWidth(words, wideText) <= end + spare;
    const place = fits ? { x } : { x: end, "text-anchor": "end" };
    return text(document, words, {
      ...place,
      y: yearsLine,
      fill: token("quiet"),
    });
  };
  const marked = marksOfTime(scale, window).map((iso) =>
    at(xOf(scale, iso), say.date(iso, isLong(window) ? "year" : "month")),
  );
  const [early] = scale;
  return window === "all" && early !== undefined
    ? [at(early.left, say("charts.events.period.2014-2021")), ...marked]
    : marked;
}

/** Two slanting strokes where the scale breaks each of some lines. */
export function drawBreak(
  scale: readonly Stretch[],
  lines: readonly number[],
  frame: Frame,
): readonly SVGElement[] {
  const [early, main] = scale;
  if (early === undefined || main === undefined) return [];
  const x = (early.right + main.left) / 2;
  return [strokes(x, lines, frame)];
}

/** What the strokes of a break mean, beside the key. */
export function breakWords(scale: readonly Stretch[], frame: Frame): readonly SVGElement[] {
  const end = scale.at(1)?.right;
  if (end === undefined) return [];
  const words = frame.say("charts.events.key.break");
  const x = end - textWidth(words, wideText);
  return [strokes(x - 11, [10], frame), text(frame.document, words, { x, y: 14 })];
}

function strokes(x: number, lines: readonly number[], { document }: Frame): SVGPathElement {
  const both = lines.map((y) => `M${x - 5} ${y + 5}l5 -10M${x} ${y + 5}l5 -10`);
  return element(document, "path", { d: both.join(""), fill: "none", stroke: token("quiet") });
}
