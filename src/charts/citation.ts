/** How a chart can be cited. */
export const citationFormats = ["text", "apa", "bibtex", "csl"] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** A citation in every format, with open places for what differs from chart to chart. */
export type Citations = Readonly<Record<CitationFormat, string>>;

/** What stands in the open places: words that no format marks up. */
export const citationPlaces = {
  id: "citedchart",
  title: "CITEDTITLE",
  address: "CITEDADDRESS",
} as const;

type Cited = Readonly<Record<keyof typeof citationPlaces, string>>;

/** The citation of one chart; its address is that of the state it shows. A title ends without a stop, since more follows. */
export function cited(citations: Citations, format: CitationFormat, chart: Cited): string {
  const title = chart.title.replace(/\.$/, "");
  const words = { ...chart, title: format === "bibtex" ? inTex(title) : title };
  return Object.entries(citationPlaces).reduce((text, [name, place]) => {
    const value = words[name as keyof Cited];
    return text.replaceAll(place, () => (format === "csl" ? inJson(value) : value));
  }, citations[format]);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** TeX reads some signs as orders. */
function inTex(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, "\\$&");
}
