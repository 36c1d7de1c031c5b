/** Where the short addresses (`/u/votes/`) lead, which can be said aloud in class and are printed on handouts. */
export const shortAddresses = {
  votes: "/votes/es-11-9/",
  shift: "/charts/vote-shift/",
  countries: "/countries/",
  numbers: "/charts/returned/",
  totals: "/charts/totals/",
  count: "/charts/count/",
  map: "/transfers/",
  law: "/timeline/",
  sources: "/sources/",
  story: "/",
  slides: "/slides/",
  transcript: "/transcript/",
  classroom: "/classroom/",
  handout: "/classroom/handout/",
  worksheet: "/classroom/worksheet/",
  reading: "/classroom/reading-a-vote/text/",
  differ: "/classroom/why-numbers-differ/text/",
  person: "/classroom/statistic-to-person/text/",
} as const satisfies Readonly<Record<string, string>>;

export type ShortKey = keyof typeof shortAddresses;
export const shortKeys = Object.keys(shortAddresses) as [ShortKey, ...ShortKey[]];

/** The short address of a key. */
export function shortAddress(key: ShortKey): string {
  return `/u/${key}/`;
}
