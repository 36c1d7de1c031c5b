import type { BrowserData } from "./browser.ts";
import type { FileRow } from "./chart-text.ts";
import { bare } from "./bare.ts";
import type { Chosen, Paint } from "./chart.ts";
import { putLabels } from "./mark-labels.ts";
import type { Plate } from "./plate.ts";

/** The page of a chart as it was built, before anything woke in it. */
export interface BuiltPage {
  readonly document: Document;
  /** What stands around its figure. */
  readonly figure: Element;
}

/** Puts a state on a figure. */
export interface Painter {
  readonly paint: Paint<unknown>;
  readonly travel: unknown;
  readonly labels: BrowserData["labels"];
  readonly chosen: Chosen;
}

/** The picture of a chart as it is drawn at a width; a painter puts a state on it, `finish` adds what only a browser can. */
export function statePicture(
  { document, figure }: BuiltPage,
  width: number,
  painter: Painter | null,
  finish: (svg: Element) => void = () => undefined,
): Pick<Plate, "svg" | "shared" | "height"> {
  const svg = figure.querySelector(`.drawing.at-${width} > svg`);
  if (svg === null) throw new Error(`the page holds no drawing of ${width} pixels`);
  if (painter !== null) putLabels(figure, painter.labels);
  painter?.paint(svg, painter.travel, painter.chosen);
  finish(svg);
  bare(svg);
  const shared = document.querySelector(".shared-geometry defs")?.children ?? [];
  const height = Number(svg.getAttribute("height"));
  return { height, svg: asXml(svg), shared: [...shared].map(asXml) };
}

/** The rows of a chart's table that a state shows, in its order, with the cells that it changes. */
export function stateRows(
  { figure }: BuiltPage,
  rows: readonly FileRow[],
  painter: Painter,
): readonly FileRow[] {
  const before = new Map(
    [...figure.querySelectorAll("tr[data-row]")].map((line, at) => [
      line,
      { row: rows[at], words: wordsOf(line) },
    ]),
  );
  if (before.size !== rows.length)
    throw new Error(`the page has ${before.size} rows, the file ${rows.length}`);
  painter.paint(figure, painter.travel, painter.chosen);
  return [...figure.querySelectorAll("tr[data-row]:not([hidden])")].flatMap((line) => {
    const { row, words = [] } = before.get(line) ?? {};
    if (row === undefined) return [];
    const now = wordsOf(line);
    const cells = row.cells.map((cell, column) =>
      now[column] === words[column] ? cell : (now[column] ?? null),
    );
    return [{ ...row, cells }];
  });
}

function wordsOf(row: Element): readonly string[] {
  return [...row.children].map(({ textContent }) => textContent.trim());
}

/** HTML names one sign that XML does not know. */
function asXml(element: Element): string {
  return element.outerHTML.replaceAll("&nbsp;", "\u00a0");
}
