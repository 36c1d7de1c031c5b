import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { type Citations, citationPlaces } from "../charts/citation.ts";
import { dayOfData } from "./chart-files.ts";
import type { Site } from "./site.ts";

const { id, title, address } = citationPlaces;

/** How to cite a chart of this site, in every format, with the places for its id, title and address open. */
export function citations(site: Site): Citations {
  const { say } = site;
  const day = dayOfData(site);
  const cite = new Cite({
    id,
    type: "webpage",
    title,
    author: [{ literal: say("site.name") }],
    issued: { "date-parts": [day.split("-").map(Number)] },
    genre: say("use.cite.genre"),
    note: say("site.sources-to"),
    language: say.tag,
    URL: address,
  });
  plugins.config.get("@bibtex").format.useIdAsLabel = true;
  return {
    text: say("use.cite.text", {
      site: say("site.name"),
      title,
      address,
      sources: say("site.sources-to"),
    }),
    apa: cite.format("bibliography", { format: "text", template: "apa", lang: say.tag }).trim(),
    bibtex: forTex(cite.format("bibtex", { format: "text" })),
    csl: cite.format("data", { format: "text" }).trim(),
  };
}

/**
 * What TeX needs beside: an address that styles without `url` print and that TeX reads as it is, a month by its own name,
 * and a title whose capitals stay.
 */
function forTex(bibtex: string): string {
  return bibtex
    .replace(`howpublished = {${address}}`, String.raw`howpublished = {\url{${address}}}`)
    .replace(/month = \{(\w+) (\d+)\}/, "month = $1,\n\tday = {$2}")
    .replace(`title = {${title}}`, `title = {{${title}}}`)
    .replaceAll("\t", "  ")
    .trim();
}
