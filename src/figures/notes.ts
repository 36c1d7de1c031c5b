import type { CollectionEntry } from "astro:content";
import type { Claim } from "../claims/claim.ts";
import { type Claims, claimOf } from "../claims/index.ts";
import { claimUses } from "../claims/uses.ts";

/** A text on figures that stand against each other, or on the law. */
export type Note = CollectionEntry<"conflicts"> | CollectionEntry<"law">;

/** The notes of a locale in the order of their files. */
export function notesOf<One extends Note>(entries: readonly One[], locale: string): readonly One[] {
  return entries
    .filter(({ id }) => id.startsWith(`${locale}/`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id of a note, which is its file name without number, and its anchor on a page. */
export function noteId({ id }: Note): string {
  return id.replace(/^.*\/\d+-/, "");
}

/** Every claim that notes print, once. */
export function claimsOfNotes(notes: readonly Note[], claims: Claims): readonly Claim[] {
  const ids = notes.flatMap(({ id, body = "", data }) => [
    ...("claims" in data ? data.claims : []),
    ...claimUses(`${data.title}\n${body}`, id).map((use) => use.id),
  ]);
  return [...new Set(ids)].map((id) => claimOf(claims, id));
}
