import type { Claim } from "./claim.ts";
import { type Claims, claimOf } from "./index.ts";

/** A text in which some parts are claims. */
export type Rich = readonly (string | Claim)[];

const place = /\[\[([a-z0-9-]+)(?:\|[^\]]*)?\]\]/;

/** Puts claims into the places (`[[id]]`, or `[[id|text]]` where the words came with the id) of a text. */
export function rich(text: string, claims: Claims): Rich {
  return text.split(place).map((part, index) => (index % 2 === 0 ? part : claimOf(claims, part)));
}

/** The text as plain words, for titles, descriptions and pictures. */
export function plain(parts: Rich): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** The text with each claim as `[[id|text]]`, for readers that have no register. */
export function marked(parts: Rich): string {
  return parts
    .map((part) => (typeof part === "string" ? part : `[[${part.id}|${part.text}]]`))
    .join("");
}

/** The claims a text uses. */
export function claimsIn(parts: Rich): readonly Claim[] {
  return parts.filter((part) => typeof part !== "string");
}
