const reference = /(\s(?:id|href|aria-labelledby|aria-describedby)="#?|url\(#)([^"')]+)/g;
const longDecimal = /-?\d+\.\d{3,}/g;

/**
 * An SVG element as text. Ids and references to them get a prefix, since pictures inlined in one page share one
 * id space; ids that begin with `shared-` are left alone. Numbers are rounded to two decimals.
 */
export function serialize(element: Element, prefix: string): string {
  return element.outerHTML
    .replace(reference, (whole, before: string, id: string) =>
      id.startsWith("shared-") || !isOwn(before, whole) ? whole : `${before}${prefix}-${id}`,
    )
    .replace(longDecimal, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** Links to other pages (`href="/…"`) are no references to ids. */
function isOwn(before: string, whole: string): boolean {
  return !before.includes("href") || whole.includes('href="#');
}
