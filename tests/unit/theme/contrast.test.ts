import { describe, expect, it } from "vitest";
import { themes, type TokenName } from "../../../src/theme/tokens.ts";

/** Relative luminance of a hex colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const words = ["ink", "quiet", "link", "doubt"] as const satisfies TokenName[];
const marks = [
  "vote-y",
  "vote-n",
  "vote-a",
  "vote-x-mark",
  "identified",
  "returned",
  "inquiry",
  "origin-1",
  "origin-2",
  "origin-3",
  "origin-4",
  "origin-5",
] as const satisfies TokenName[];

describe.each(Object.entries(themes))("%s theme", (_name, tokens) => {
  it.each(words)("prints %s at 4.5 to 1 on the page and on raised panels", (word) => {
    expect(contrast(tokens[word], tokens.page)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[word], tokens.raised)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["y", "n", "a", "x", "u"] as const)("prints on a vote of %s at 4.5 to 1", (vote) => {
    expect(contrast(tokens[`vote-${vote}-text`], tokens[`vote-${vote}`])).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it.each(marks)("draws %s at 3 to 1 on the page", (mark) => {
    expect(contrast(tokens[mark], tokens.page)).toBeGreaterThanOrEqual(3);
  });
});
