import type { CollectionEntry } from "astro:content";
import type { Claim } from "../claims/claim.ts";
import { type Claims, claimOf } from "../claims/index.ts";
import { claimUses } from "../claims/uses.ts";
import { type Length, lengths, type Step } from "./lesson-schema.ts";

export type UnitEntry = CollectionEntry<"units">;
export type ReadingEntry = CollectionEntry<"readings">;
export type TaskEntry = CollectionEntry<"tasks">;
type Entry = UnitEntry | ReadingEntry | TaskEntry;

/** How hard a pupils' text is to read. */
export const levels = ["standard", "plain"] as const;
export type Level = (typeof levels)[number];

/** The entries of a locale in the order of their files. */
export function inOrder<One extends Entry>(
  entries: readonly One[],
  locale: string,
): readonly One[] {
  return entries
    .filter(({ id }) => id.startsWith(`${locale}/`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id of a lesson, a text or a sheet: its file name without number. */
export function entryId({ id }: Entry): string {
  return id.replace(/^.*\/\d+-/, "");
}

/** The address of a lesson's page for teachers. */
export function unitAddress(id: string): string {
  return `/classroom/${id}/`;
}

/** The address of a lesson's text for pupils. */
export function readingAddress(id: string, level: Level): string {
  return `/classroom/${id}/text/${level === "plain" ? "plain/" : ""}`;
}

/** The text of a lesson at a level; throws where there is none. */
export function readingOf(
  readings: readonly ReadingEntry[],
  id: string,
  level: Level,
): ReadingEntry {
  const found = readings.find((one) => entryId(one) === id && one.id.includes(`/${level}/`));
  if (found === undefined) throw new Error(`no ${level} text for the unit ${id}`);
  return found;
}

/** The lengths of the versions that a step belongs to, with its minutes in each. */
export function minutesOf({ minutes }: Step): readonly (readonly [Length, number])[] {
  return lengths
    .map((length, at) => [length, minutes[at] ?? 0] as const)
    .filter(([, taken]) => taken > 0);
}

/** The number of each sheet of the handout, by its id. */
export function sheetNumbers(tasks: readonly TaskEntry[]): ReadonlyMap<string, number> {
  return new Map(tasks.map((task, at) => [entryId(task), at + 1]));
}

/** Every claim that entries print, in their words, lists and bodies, once. */
export function claimsOfEntries(entries: readonly Entry[], claims: Claims): readonly Claim[] {
  const ids = entries.flatMap(({ body = "", data, id }) => [
    ...listedClaims(data),
    ...claimUses(`${JSON.stringify(data)}\n${body}`, id).map((use) => use.id),
  ]);
  return [...new Set(ids)].map((id) => claimOf(claims, id));
}

/** The claims that the parts of a lesson rest on. */
function listedClaims(data: Entry["data"]): readonly string[] {
  if (!("balance" in data)) return [];
  return [...data.misconceptions, ...data.balance, ...data.terms].flatMap((part) => part.claims);
}
