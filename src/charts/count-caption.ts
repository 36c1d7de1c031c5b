import { token, type TokenName } from "../theme/tokens.ts";
import { wrap } from "./labels.ts";
import type { Drawing } from "./svg.ts";

/** What stands above a field: a number and the lines that say what it counts. */
export interface Caption {
  readonly value: string;
  readonly lines: readonly string[];
  readonly height: number;
}

const textSize = 15;
const figureSize = 32;
const lineHeight = 21;
const widest = 600;
const gap = 14;

/** A caption broken for a width, both in CSS pixels. */
export function captionOf(value: string, text: string, width: number): Caption {
  const lines = balanced(text, Math.min(width, widest));
  return { value, lines, height: figureSize + lines.length * lineHeight + gap };
}

/** Breaks a text into as few lines as fit, and makes these as even as they can be. */
function balanced(text: string, width: number): readonly string[] {
  const lines = wrap(text, textSize, width);
  const narrower = wrap(text, textSize, width - textSize);
  return narrower.length > lines.length ? lines : balanced(text, width - textSize);
}

/** Draws a caption at the top of a group. */
export function drawCaption(block: Drawing, { value, lines }: Caption, colour: TokenName): void {
  block
    .append("text")
    .attr("y", figureSize * 0.8)
    .attr("font-family", "var(--font-story)")
    .attr("font-size", figureSize)
    .attr("font-weight", 600)
    .attr("fill", token(colour))
    .text(value);
  lines.forEach((line, index) => {
    block
      .append("text")
      .attr("y", figureSize + Math.round(lineHeight * (index + 0.75)))
      .attr("font-size", textSize)
      .attr("fill", token("quiet"))
      .text(line);
  });
}
