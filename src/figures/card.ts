import { wrap } from "../charts/labels.ts";
import { resolved } from "../charts/plate.ts";
import { plain } from "../claims/rich.ts";
import type { Figure } from "./figure.ts";
import { renderer } from "./renderer.ts";
import type { Site } from "./site.ts";

const width = 1200;
const height = 630;
/** In pixels. */
export const cardSize = { width, height } as const;
const margin = 56;
const column = 400;
const size = 40;
const leading = 48;

/** The social card of a figure: its title and picture in the light theme, as a PNG of 1200 by 630 pixels. */
export function card(figure: Figure, { say }: Site): Uint8Array {
  return renderer(resolved(cardSvg(figure, say("site.name")), "light"))
    .render()
    .asPng();
}

function cardSvg(figure: Figure, name: string): string {
  const text = (y: number, attributes: string, words: string): string =>
    `<text x="${String(margin)}" y="${String(y)}" fill="var(--ink)" ${attributes}>${escaped(words)}</text>`;
  const serif = `font-family="Source Serif 4" font-weight="600" font-size="${String(size)}"`;
  const sans = 'font-family="Source Sans 3" font-size="26"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<defs>${figure.shared.join("")}</defs><rect width="100%" height="100%" fill="var(--page)"/>`,
    ...wrap(plain(figure.wording.title), size, column).map((line, at) =>
      text(margin + size + at * leading, serif, line),
    ),
    picture(figure, 2 * margin + column),
    text(height - margin - 36, sans, figure.wording.asOf),
    text(height - margin, `${sans} font-weight="600"`, name),
    "</svg>",
  ].join("");
}

/** The picture beside the title: whole, but for pictures far taller than wide, which show their upper part. */
function picture(figure: Figure, x: number): string {
  const drawing = figure.drawings.find((one) => one.width === 720) ?? figure.drawings[0];
  if (drawing === undefined) throw new Error(`chart ${figure.id}: no drawing for its card`);
  const [across, down] = [width - x - margin, height - 2 * margin];
  const fit = drawing.height > drawing.width * 1.2 ? "xMidYMin slice" : "xMidYMid meet";
  return [
    `<svg x="${String(x)}" y="${String(margin)}" width="${String(across)}" height="${String(down)}"`,
    ` viewBox="0 0 ${String(drawing.width)} ${String(drawing.height)}" preserveAspectRatio="${fit}">`,
    `${drawing.svg}</svg>`,
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
