import type { CollectionEntry } from "astro:content";
import type { ChartId } from "../charts/index.ts";

/** What was published or changed on one day, in which charts. */
export type Change = CollectionEntry<"changes">["data"];

/** Changes from the newest back; of one chart, where one is named. */
export function newestChanges(
  entries: readonly CollectionEntry<"changes">[],
  chart?: ChartId,
): readonly Change[] {
  return entries
    .map(({ data }) => data)
    .filter(({ charts }) => chart === undefined || charts === "all" || charts.includes(chart))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** Whether a change is one that the list of corrections shows. */
export function isCorrection({ kind }: Change): boolean {
  return kind !== "publication";
}
