/** A text with typographic quotation marks and apostrophes in place of straight ones, which tables are kept with. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, "$1“")
    .replaceAll('"', "”")
    .replace(/(^|[\s([])'/g, "$1‘")
    .replaceAll("'", "’");
}
