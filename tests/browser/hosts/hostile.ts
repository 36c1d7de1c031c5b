/** Keys that a chart alone reads, with values that it offers, but for its first. */
const offered = {
  theme: ["dark", "light"],
  dark: ["true", "false"],
  plain: ["true"],
  transparent: ["true"],
  static: ["true"],
  fitchart: ["true"],
  title: ["hide"],
  source: ["hide"],
  notes: ["hide"],
  motion: ["off"],
  patterns: ["off"],
  maxheight: ["500"],
} as const;

/** Keys that belong to others, or to nobody. */
const foreign = ["childId", "initialWidth", "parentUrl", "utm_source", "__proto__", "constructor"];

/** What nobody offers: markup, script, addresses, places to fill in, broken and very long text. */
const hostile = [
  "",
  " ",
  "<img src=x onerror=window.broken=1>",
  "<script>window.broken=1</script>",
  '"><svg onload=window.broken=1>',
  "' autofocus onfocus='window.broken=1",
  "javascript:window.broken=1",
  "data:text/html,<script>window.broken=1</script>",
  "{value}",
  "${window.broken=1}",
  "../../votes/",
  "__proto__",
  "toString",
  "constructor",
  "null",
  "NaN",
  "-1",
  "1e309",
  "99999999999999999999",
  "\u0000",
  "\ud800",
  "‮evil",
  "дитина",
  "𝔘𝔫𝔦",
  "yes,no",
  "a".repeat(4000),
  "<b>".repeat(900),
] as const;

/** Escapes that no decoder takes, and others that hide what they are. */
const raw = [
  "%",
  "%E0%A4%A",
  "%ZZ",
  "%00",
  "%3Cimg%20src=x%20onerror=broken=1%3E",
  "+%2B+",
  "%252e",
];

/** A chart's address, and whether it asks for something that is not offered. */
export interface Asked {
  readonly address: string;
  readonly isBad: boolean;
}

/** As many addresses under a page as are wanted; the same seed gives the same. */
export function hostileAddresses(page: string, count: number, seed: number): readonly Asked[] {
  const random = generator(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const keys = Object.keys(offered) as (keyof typeof offered)[];
  return Array.from({ length: count }, () => {
    let isBad = false;
    const seen = new Set<string>();
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const key = random() < 0.8 ? pick(keys) : pick(foreign);
      const isFirst = !seen.has(key);
      seen.add(key);
      if (!Object.hasOwn(offered, key))
        return `${key}=${random() < 0.5 ? pick(raw) : encoded(pick(hostile))}`;
      if (random() < 0.3) return `${key}=${pick(offered[key as keyof typeof offered])}`;
      isBad ||= isFirst;
      return `${key}=${random() < 0.3 ? pick(raw) : encoded(pick(hostile))}`;
    });
    const hash = random() < 0.3 ? `#?secret=${encoded(pick(hostile))}` : "";
    return { address: `${page}?${parts.join(pick(["&", "&&", "&=&"]))}${hash}`, isBad };
  });
}

function encoded(text: string): string {
  return new URLSearchParams({ text }).toString().slice("text=".length);
}

/** Numbers from 0 up to 1: mulberry32, by Tommy Ettinger, in the public domain. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
