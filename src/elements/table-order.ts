/** Orders two cells: numbers by size, words by the language; empty cells come last in either direction. */
export function compareCells(a: string, b: string, locale: string, isDescending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const order = a.localeCompare(b, locale, { numeric: true, sensitivity: "base" });
  return isDescending ? -order : order;
}

/** Tests the folded words of items against what a reader typed: each word is somewhere in them, accents aside. */
export function searchBy(typed: string): (words: string) => boolean {
  const wanted = folded(typed).split(/\s+/);
  return (words) => wanted.every((word) => words.includes(word));
}

/** A text in lower case, without accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
