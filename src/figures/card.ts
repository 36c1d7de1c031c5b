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
  const drawing = figure.drawings.find(({ width: drawn }) => drawn === 720) ?? figure.drawings[0];
  if (drawing === undefined) throw new Error(`chart ${figure.id}: no drawing for its card`);
  const lines = wrap(plain(figure.wording.title), 46, width - 2 * margin);
  const top = margin + lines.length * 52 + 16;
  const scale = (width - 2 * margin) / drawing.width;
  const title = lines.map(
    (line, at) =>
      `<text x="${margin}" y="${margin + 40 + at * 52}" font-family="Source Serif 4" font-weight="600" font-size="44" fill="var(--ink)">${escaped(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${figure.shared.join("")}</defs><rect width="${width}" height="${height}" fill="var(--page)"/>`,
    ...title,
    `<svg x="${margin}" y="${top}" width="${width - 2 * margin}" height="${height - top - 64}" viewBox="0 0 ${drawing.width} ${(height - top - 64) / scale}" preserveAspectRatio="xMinYMin slice">${drawing.svg}</svg>`,
    `<rect y="${height - 64}" width="${width}" height="64" fill="var(--page)"/>`,
    `<text x="${margin}" y="${height - 26}" font-family="Source Sans 3" font-weight="600" font-size="24" fill="var(--ink)">${escaped(name)}</text>`,
    `<text x="${width - margin}" y="${height - 26}" text-anchor="end" font-family="Source Sans 3" font-size="24" fill="var(--quiet)">${escaped(figure.wording.asOf)}</text></svg>`,
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
