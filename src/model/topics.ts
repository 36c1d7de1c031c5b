import { ascending, group } from "d3-array";
import { type Resolution, resolutionOrder } from "./votes.ts";

/** The resolutions by date; texts of one day keep their order in the record. */
export function byDate(resolutions: readonly Resolution[]): readonly Resolution[] {
  return resolutions.toSorted((a, b) => ascending(a.date, b.date));
}

/** The resolutions of each topic in readers' order, the topics by their first. */
export function byTopic(
  resolutions: readonly Resolution[],
): ReadonlyMap<Resolution["topic"], readonly Resolution[]> {
  return group(resolutionOrder(resolutions), ({ topic }) => topic);
}

/** The last text on the same topic before a resolution; null for the first on its topic. */
export function previousOnTopic(
  resolutions: readonly Resolution[],
  { id, topic }: Resolution,
): Resolution | null {
  const same = byDate(resolutions).filter((resolution) => resolution.topic === topic);
  return same[same.findIndex((resolution) => resolution.id === id) - 1] ?? null;
}

/** The texts just before and just after a resolution in time; null at either end. */
export function neighboursOf(
  resolutions: readonly Resolution[],
  { id }: Resolution,
): { readonly before: Resolution | null; readonly after: Resolution | null } {
  const ordered = byDate(resolutions);
  const at = ordered.findIndex((resolution) => resolution.id === id);
  return { before: ordered[at - 1] ?? null, after: ordered[at + 1] ?? null };
}
