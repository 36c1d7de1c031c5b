import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { wrap } from "../charts/labels.ts";
import { plain } from "../claims/rich.ts";
import { themes, type TokenName } from "../theme/tokens.ts";
import type { Figure } from "./figure.ts";
import type { Site } from "./site.ts";

const width = 1200;
const height = 630;
const margin = 56;
const column = 400;
const size = 40;
const leading = 48;

const fonts = [
  ["source-serif-4", "600SemiBold/SourceSerif4_600SemiBold.ttf"],
  ["source-sans-3", "400Regular/SourceSans3_400Regular.ttf"],
  ["source-sans-3", "600SemiBold/SourceSans3_600SemiBold.ttf"],
] as const;

/** The social card of a figure: its title and picture in the light theme, as a PNG of 1200 by 630 pixels. */
export function card(figure: Figure, { say }: Site): Uint8Array {
  const fontFiles = fonts.map(([family, file]) =>
    join("node_modules/@expo-google-fonts", family, file),
  );
  const image = new Resvg(resolved(cardSvg(figure, say("site.name"))), {
    font: {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
    },
  });
  return image.render().asPng();
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

/** The picture with every token put in as a colour, since a renderer outside a browser knows no custom properties. */
function resolved(svg: string): string {
  return svg
    .replaceAll("var(--font-chart)", "Source Sans 3")
    .replaceAll("var(--font-story)", "Source Serif 4")
    .replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) =>
      name in themes.light ? themes.light[name as TokenName] : whole,
    );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
