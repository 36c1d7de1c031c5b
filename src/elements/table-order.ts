/** Orders two cells: numbers by size, words by the language; empty cells come last in either direction. */
export function compareCells(a: string, b: string, locale: string, isDescending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const order = a.localeCompare(b, locale, { numeric: true, sensitivity: "base" });
  return isDescending ? -order : order;
}

/** Whether the folded words of an item fit what a reader typed: each word is somewhere in them, accents aside. */
export function fitsFolded(words: string, typed: string): boolean {
  return folded(typed)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** A text in lower case, without accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
