import { themes, type Theme, type TokenName } from "../theme/tokens.ts";
import { wrap } from "./labels.ts";

/** A picture with the words that must go with it wherever it goes. */
export interface Plate {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** Who made it, under what licence, and where it lives. */
  readonly credit: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  /** What the drawing refers to. */
  readonly shared: readonly string[];
}

const margin = 24;
const titleSize = 24;
const textSize = 14;
const smallSize = 12.5;

interface Line {
  readonly words: string;
  readonly size: number;
  readonly font: "story" | "chart";
  readonly colour: TokenName;
  /** From the line before, in pixels. */
  readonly step: number;
}

/** What the size of a picture with its words depends on. */
export type Sized = Omit<Plate, "alt" | "svg" | "shared">;

/** Words and picture of a plate, from top to bottom, in CSS pixels. */
function layout(plate: Sized) {
  const width = plate.width + 2 * margin;
  const above = [
    ...lines(plate.title, titleSize, "story", "ink", plate.width),
    ...lines(plate.subtitle, textSize, "chart", "quiet", plate.width, 6),
  ];
  const below = [plate.note, plate.source, plate.credit]
    .filter((words) => words !== "")
    .flatMap((words) => lines(words, smallSize, "chart", "quiet", plate.width, 5));
  const top = margin + heightOf(above) + 18;
  const foot = top + plate.height + 14;
  const height = Math.ceil(foot + heightOf(below) + margin);
  return { width, height, above, below, top, foot };
}

/** The size of a plate as an image, in CSS pixels. */
export function plateSize(plate: Sized): { readonly width: number; readonly height: number } {
  const { width, height } = layout(plate);
  return { width, height };
}

/**
 * A plate as the text of one SVG image that stands alone: title, picture, note, source and licence, in the colours of a
 * theme. Its width is the picture's with a margin of 24 pixels around; the fonts are named, not inside.
 */
export function plateSvg(plate: Plate, theme: Theme): string {
  const { width, height, above, below, top, foot } = layout(plate);
  const size = `width="${width}" height="${height}"`;
  return resolved(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
      `<title id="title">${escaped(plate.title)}</title><desc id="desc">${escaped(plate.alt)}</desc>`,
      `<defs>${plate.shared.join("")}</defs><rect ${size} fill="var(--page)"/>`,
      ...texts(above, margin),
      `<svg x="${margin}" y="${top}" width="${plate.width}" height="${plate.height}" viewBox="0 0 ${plate.width} ${plate.height}" overflow="visible">${plate.svg}</svg>`,
      `<path d="M${margin} ${foot}h${plate.width}" stroke="var(--rule)"/>`,
      ...texts(below, foot),
      "</svg>",
    ].join(""),
    theme,
  );
}

const squareSize = 1080;
const squareMargin = 56;

/** A plate as a square image: title above, picture in the middle as large as it can be, source and licence below. */
export function squareSvg(plate: Plate, theme: Theme): string {
  const width = squareSize - 2 * squareMargin;
  const above = lines(plate.title, 42, "story", "ink", width);
  const below = [plate.source, plate.credit].flatMap((words) =>
    lines(words, 20, "chart", "quiet", width, 4),
  );
  const top = squareMargin + heightOf(above) + 28;
  const foot = squareSize - squareMargin - heightOf(below);
  return resolved(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${squareSize}" height="${squareSize}">`,
      `<defs>${plate.shared.join("")}</defs><rect width="100%" height="100%" fill="var(--page)"/>`,
      ...texts(above, squareMargin, squareMargin),
      `<svg x="${squareMargin}" y="${top}" width="${width}" height="${foot - top - 20}" viewBox="0 0 ${plate.width} ${plate.height}" overflow="visible">${plate.svg}</svg>`,
      ...texts(below, foot, squareMargin),
      "</svg>",
    ].join(""),
    theme,
  );
}

function lines(
  words: string,
  size: number,
  font: Line["font"],
  colour: TokenName,
  width: number,
  gap = 0,
): readonly Line[] {
  return wrap(words, font === "story" ? size * 1.06 : size, width).map((line, at) => ({
    words: line,
    size,
    font,
    colour,
    step: size * 1.28 + (at === 0 ? gap : 0),
  }));
}

function heightOf(block: readonly Line[]): number {
  return block.reduce((sum, { step }) => sum + step, 0);
}

function texts(block: readonly Line[], from: number, x = margin): readonly string[] {
  let y = from;
  return block.map(({ words, size, font, colour, step }) => {
    y += step;
    const weight = font === "story" ? ' font-weight="600"' : "";
    return `<text x="${x}" y="${y.toFixed(1)}" font-family="var(--font-${font})" font-size="${size}"${weight} fill="var(--${colour})">${escaped(words)}</text>`;
  });
}

/** A drawing with its fonts named and every token put in as a colour: outside a page nothing knows custom properties. */
export function resolved(svg: string, theme: Theme): string {
  return svg
    .replaceAll("var(--font-chart)", "Source Sans 3, Source Sans Pro, Arial, sans-serif")
    .replaceAll("var(--font-story)", "Source Serif 4, Source Serif Pro, Georgia, serif")
    .replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) =>
      name in themes[theme] ? themes[theme][name as TokenName] : whole,
    );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
