import type { BrowserData } from "../charts/browser.ts";
import type { Phrase } from "../charts/chart.ts";
import { fillIn } from "../i18n/fill-in.ts";
import { piecesInto, wordsIn } from "./words.ts";

type Words = BrowserData["words"];

/** A part of a figure (`data-part`), where it has it. */
export function partOf(figure: HTMLElement, part: string): HTMLElement | null {
  return figure.querySelector(`[data-part="${part}"]`);
}

interface Worded {
  readonly data: BrowserData;
  readonly phrase: Phrase<unknown> | undefined;
}

/** Brings the title, the notes and the description of a figure in line with its state. */
export function reword(
  figure: HTMLElement,
  { data, phrase }: Worded,
  chosen: Readonly<Record<string, string>>,
): void {
  const { worded = "", register = "" } = figure.dataset;
  const words = wordsIn(data, phrase, worded.split(" "), chosen);
  if (words === undefined) return;
  for (const part of ["title", "subtitle", "note"] as const)
    piecesInto(partOf(figure, part), words[part], register);
  for (const part of ["alt", "asOf"] as const) partOf(figure, part)?.replaceChildren(words[part]);
}

/** Says how many rows of the table fit, and that nothing does. */
export function countRows(figure: HTMLElement, words: Words): void {
  const total = figure.querySelectorAll("tbody tr").length;
  const shown = shownRows(figure);
  const empty = partOf(figure, "empty");
  if (empty !== null) empty.hidden = total === 0 || shown > 0;
  const summary = partOf(figure, "rows");
  if (summary === null) return;
  const [some, whole] = [words.rows, summary.dataset["whole"] ?? ""];
  const counts = { shown: String(shown), total: String(total) };
  summary.textContent = shown < total ? fillIn(some, counts) : whole;
}

/** Reads out what a figure shows after a choice. */
export function announceState(figure: HTMLElement, words: Words): void {
  const shown = String(shownRows(figure));
  const title = partOf(figure, "title")?.textContent ?? "";
  partOf(figure, "live")?.replaceChildren(fillIn(words.changed, { title, shown }));
}

/** Reads out which marks are picked. */
export function announcePicks(
  figure: HTMLElement,
  { picked, unpicked }: Words,
  labels: readonly string[],
): void {
  const names = labels.join("; ");
  partOf(figure, "live")?.replaceChildren(names === "" ? unpicked : fillIn(picked, { names }));
}

/** Names on a figure what its address asks and nothing offers, and what it shows instead. */
export function showFault(figure: HTMLElement, words: Words, value: string): void {
  const fault = partOf(figure, "fault");
  if (fault === null) return;
  fault.hidden = false;
  const shown = partOf(figure, "title")?.textContent ?? "";
  fault.textContent = fillIn(words.fault, { value, shown });
}

function shownRows(figure: HTMLElement): number {
  return figure.querySelectorAll("tbody tr:not([hidden])").length;
}
