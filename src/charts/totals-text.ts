import { token, type TokenName } from "../theme/tokens.ts";
import { wrap } from "./labels.ts";
import type { Drawing } from "./svg.ts";

/** How words are set: their size in CSS pixels, and what is not plain about them. */
export interface Face {
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: TokenName;
  readonly font?: string;
}

/** A place for lines of words, in CSS pixels: the left end of the first baseline, and the width. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Bold letters are a little wider than `wrap` takes them. */
const boldness = 1.06;

/** The lines that words take. */
export function linesIn(words: string, face: Face, width: number): readonly string[] {
  return wrap(words, face.size * (face.isBold === true ? boldness : 1), width);
}

/** The distance of two baselines. */
export function leading({ size }: Face): number {
  return Math.round(size * 1.3);
}

/** Writes words in lines and returns the baseline that would come next. */
export function write<E extends SVGElement>(
  root: Drawing<E>,
  words: string,
  face: Face,
  { x, y, width }: Place,
): number {
  const lines = linesIn(words, face, width);
  lines.forEach((line, at) => {
    root
      .append("text")
      .attr("x", x)
      .attr("y", y + at * leading(face))
      .attr("font-size", face.size)
      .attr("font-weight", face.isBold === true ? 600 : null)
      .attr("font-family", face.font ?? null)
      .attr("fill", face.colour === undefined ? null : token(face.colour))
      .text(line);
  });
  return y + lines.length * leading(face);
}
