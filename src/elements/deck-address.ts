import { offeredBy } from "./address.ts";

/** The slide that an address asks for (`#/vote`, or `#vote` as in the story); empty where it asks for none. */
export function slideAsked(hash: string): string {
  return decodeURIComponent(hash.replace(/^#\/?/, ""));
}

/**
 * The query without what nothing here understands: the theme stays, and what some chart of `within` offers. So a chart's
 * state leaves the address with its slide, and no stray parameter gets as far as reveal.js, which would take it for an
 * option of its own.
 */
export function queryFor(search: string, within: ParentNode): string {
  const known = new Set(["theme"]);
  for (const figure of within.querySelectorAll<HTMLElement>("chart-figure")) {
    for (const name of offeredBy(figure).keys()) known.add(name);
    known.add(figure.dataset["selects"] ?? "");
  }
  const query = new URLSearchParams(search);
  for (const key of [...query.keys()]) if (!known.has(key)) query.delete(key);
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
