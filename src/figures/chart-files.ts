import { csvText, jsonText } from "../charts/chart-text.ts";
import { type ChartId, chartIds } from "../charts/index.ts";
import type { Plate } from "../charts/plate.ts";
import { underBase } from "./address.ts";
import { figure, type Figure } from "./figure.ts";
import type { FileKind } from "./file-kinds.ts";
import { plateOf, pngFile, squareFile, svgFile, textOf } from "./files.ts";
import { pdfFile } from "./pdf.ts";
import type { Site } from "./site.ts";

/** A chart in its default state, as its files show it. */
export interface Sheet {
  readonly figure: Figure;
  readonly plate: Plate;
  /** The full address of its page. */
  readonly home: string;
  /** The day its data was compiled, as an ISO date. */
  readonly day: string;
}

type Make = (sheet: Sheet, site: Site) => string | Uint8Array | Promise<Uint8Array>;

/** The files of a chart, by what follows its id in their names. */
const makers: Readonly<Record<FileKind, Make>> = {
  ".svg": ({ plate }) => svgFile(plate),
  ".png": ({ plate }) => pngFile(plate, 1),
  "@2x.png": ({ plate }) => pngFile(plate, 2),
  "-square.png": ({ plate }) => squareFile(plate),
  ".pdf": ({ plate, day }) => pdfFile(plate, day),
  ".csv": ({ figure: shown, plate, home }, { say }) =>
    csvText(textOf(shown, plate, home), say("figure.table.source")),
  ".json": ({ figure: shown, plate, home }) => jsonText(textOf(shown, plate, home)),
};

/** Every chart as its files show it; `base` is the address of the site. */
export function sheets(base: string, site: Site): Promise<readonly Sheet[]> {
  return Promise.all(chartIds.map((id) => sheet(id, base, site)));
}

async function sheet(id: ChartId, base: string, site: Site): Promise<Sheet> {
  const shown = await figure(id, {}, id, site, "still");
  const home = new URL(underBase(`/charts/${id}/`, import.meta.env.BASE_URL), base).href;
  return {
    figure: shown,
    plate: plateOf(shown, home, site),
    home,
    day: dayOfData(site),
  };
}

/** The day the newest of the data was compiled, as an ISO date. */
export function dayOfData({ descriptors }: Site): string {
  const days = [...descriptors.values()].map(({ created }) => created.slice(0, 10));
  return days.toSorted().at(-1) ?? "";
}

/** The content of one file of a chart. */
export async function chartFile(
  shown: Sheet,
  kind: FileKind,
  site: Site,
): Promise<string | Uint8Array> {
  return makers[kind](shown, site);
}
