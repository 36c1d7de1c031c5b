import { csvText, jsonText } from "../charts/chart-text.ts";
import { plateSvg, squareSvg } from "../charts/plate.ts";
import { type PictureSize, type UseData, type Wish } from "../charts/use.ts";
import { pngOf, withFonts } from "./export-image.ts";
import type { ExportPage } from "./export-page.ts";

export type ExportKind = "picture" | "svg" | "csv" | "json";

const zooms: Readonly<Record<PictureSize, number>> = { single: 1, double: 2, square: 1 };

/** The file of a chart in the state, theme and size that are wished: what the build makes of its first state, by the same code. */
export async function exported(
  kind: ExportKind,
  wish: Wish,
  page: ExportPage,
  { sources }: UseData,
): Promise<Blob> {
  if (kind === "csv") return asBlob(csvText(await page.text(wish), sources), "text/csv");
  if (kind === "json") return asBlob(jsonText(await page.text(wish)), "application/json");
  const theme = wish.theme === "dark" ? "dark" : "light";
  const draw = kind === "picture" && wish.size === "square" ? squareSvg : plateSvg;
  const svg = await withFonts(draw(await page.plate(wish), theme));
  return kind === "svg" ? asBlob(svg, "image/svg+xml") : pngOf(svg, zooms[wish.size]);
}

function asBlob(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
