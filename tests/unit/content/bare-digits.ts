const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** What is no number of the text: claims, keys of the frontmatter, addresses of links, years and dates. */
const apart = [
  /^(?:figure|minutes|state|beside|\s+\w+):.*$/gm,
  /^ {2}- [\w-]+$/gm,
  /<Claim[^>]*?\/?>/g,
  /\[\[[^\]]+\]\]/g,
  /\]\([^)\s]+\)/g,
  new RegExp(`\\b\\d{1,2} ${month}(?: \\d{4})?`, "g"),
  /\b20[12]\d\b/g,
];

/** The numbers of a text that are no claim; `names` are further patterns that are none. */
export function bareDigits(text: string, names: readonly RegExp[] = []): readonly string[] {
  const rest = [...apart, ...names].reduce((left, pattern) => left.replace(pattern, ""), text);
  return rest.match(/\S*\d\S*/g) ?? [];
}
