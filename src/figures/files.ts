import type { ChartText } from "../charts/chart-text.ts";
import { type Plate, plateSvg, squareSvg } from "../charts/plate.ts";
import { plain } from "../claims/rich.ts";
import type { Figure } from "./figure.ts";
import { renderer } from "./renderer.ts";
import type { Site } from "./site.ts";

/** The width of the drawing that goes into files, in CSS pixels. */
const drawnWidth = 720;

/** A figure as it goes out into the world, with its words; `home` is the full address of its page. */
export function plateOf(figure: Figure, home: string, { say }: Site): Plate {
  const drawing =
    figure.drawings.find(({ width }) => width === drawnWidth) ?? figure.drawings.at(-1);
  if (drawing === undefined) throw new Error(`chart ${figure.id}: no drawing for its files`);
  return {
    ...drawing,
    shared: figure.shared,
    title: plain(figure.wording.title),
    subtitle: `${plain(figure.wording.subtitle)}. ${say("figure.as-of", { date: figure.wording.asOf })}`,
    note: plain(figure.wording.note),
    source: sourceLine(figure, { say }),
    credit: say("files.credit", { site: say("site.name"), home }),
    alt: figure.wording.alt,
  };
}

/** Where the numbers of a figure come from, in one line. */
function sourceLine({ sources }: Figure, { say }: Pick<Site, "say">): string {
  const named = sources.flatMap(({ title, upstream }) =>
    upstream.map((one) => (one.href === null ? say("files.own", { title }) : one.title)),
  );
  const names = [...new Set(named)];
  return `${say("figure.sources", { count: names.length })} ${names.join("; ")}.`;
}

/** An SVG image that looks the same in every viewer: its letters are outlines; title and description are text. */
export function svgFile(plate: Plate): string {
  const drawn = renderer(plateSvg(plate, "light")).toString();
  const [opening = "", ...rest] = drawn.split(/(?<=^<svg[^>]*>)/);
  const named = opening.replace(">", ' role="img" aria-labelledby="title desc">');
  const words = /<title.*<\/desc>/s.exec(plateSvg(plate, "light"))?.[0] ?? "";
  return `${named}${words}${halosBelow(compact(rest.join("")))}`;
}

/** Draws a halo as a shape of its own under what it surrounds: many viewers draw every line above its fill. */
function halosBelow(svg: string): string {
  return svg.replaceAll(/<path([^>]*) paint-order="stroke"([^>]*)\/>/g, (_, before, after) => {
    const path = `${String(before)}${String(after)}`;
    const fill = path.replaceAll(/ stroke(-[a-z]+)?="[^"]*"/g, "");
    return `<path${path.replace(/ fill="[^"]*"/, ' fill="none"')}/><path${fill}/>`;
  });
}

/** Two decimals are a hundredth of a pixel. */
function compact(svg: string): string {
  return svg
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll(/>\s+</g, "><");
}

/** A PNG image; `zoom` 2 is for screens of double density and for print. */
export function pngFile(plate: Plate, zoom: number): Uint8Array {
  return renderer(plateSvg(plate, "light"), zoom).render().asPng();
}

/** A PNG image of 1080 by 1080 pixels. */
export function squareFile(plate: Plate): Uint8Array {
  return renderer(squareSvg(plate, "light")).render().asPng();
}

/** Title, notes and controls around a picture in a frame, in CSS pixels. */
const around = 380;

/** The height of a frame that cannot be resized, in CSS pixels: enough at the width of the drawing. */
export function frameHeight({ height }: Plate): number {
  return Math.ceil((height + around) / 10) * 10;
}

/** All that the files of a figure say in words and numbers; `home` is the full address of its page. */
export function textOf(figure: Figure, plate: Plate, home: string): ChartText {
  const { id, chosen, table, sources } = figure;
  const { title, subtitle, note, alt, source, credit } = plate;
  return {
    ...{ id, page: home, title, subtitle, note, alt, source, credit, state: chosen },
    height: frameHeight(plate),
    columns: table.columns.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: table.rows.map(({ id: row, cells, source: one, moreSources = [] }) => ({
      id: row,
      cells,
      sources: [one, ...moreSources].filter((address) => address !== null),
    })),
    sources: sources.map(({ title: name, upstream }) => ({ title: name, upstream })),
  };
}
