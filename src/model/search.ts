/** Somebody to be found: by the name shown, by other names, by codes. */
export interface Sought {
  /** Lower case. */
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly others: readonly string[];
}

/** One that was found; `matched` is the name or code that fits where the name shown does not. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly matched: string | null;
}

/** What is sought, made ready for searching; in the order that equals keep. */
export type Index = readonly Entry[];

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly Key[];
}

interface Key {
  readonly text: string;
  readonly key: string;
  readonly kind: "shown" | "other" | "code";
}

const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** A text as it is compared: lower case, without accents, words parted by one blank. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.]+/gu, "")
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+|ʼ/gu, " ")
    .trim();
}

/** Makes a list ready for searching. */
export function indexOf(all: readonly Sought[]): Index {
  return all.map(({ id, name, codes, others }) => ({
    id,
    name,
    keys: [
      keyOf(name, "shown"),
      ...others.map((other) => keyOf(other, "other")),
      ...codes.map((code) => keyOf(code, "code")),
    ],
  }));
}

function keyOf(text: string, kind: Key["kind"]): Key {
  return { text, key: normalise(text), kind };
}

/** Everyone that a query fits, the best first, each once; everyone for an empty query. */
export function search(query: string, index: Index): readonly Found[] {
  const sought = normalise(query);
  return index
    .flatMap((entry) => bestOf(sought, entry))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}

function bestOf(
  sought: string,
  { id, name, keys }: Entry,
): readonly { readonly rank: number; readonly found: Found }[] {
  const fitting = keys
    .map((key) => ({ key, rank: rankOf(sought, key) }))
    .filter(({ rank }) => rank < unfit)
    .toSorted((a, b) => a.rank - b.rank);
  const [best] = fitting;
  if (best === undefined) return [];
  const isShown = fitting.some(({ key }) => key.kind === "shown");
  return [{ rank: best.rank, found: { id, name, matched: isShown ? null : best.key.text } }];
}

const unfit = 9;

/** The whole first, then a beginning, then beginnings of words, then any part; the name shown before others. */
function rankOf(sought: string, { key, kind }: Key): number {
  const other = kind === "shown" ? 0 : 1;
  if (key === sought) return other;
  if (kind === "code") return unfit;
  if (key.startsWith(sought)) return 2 + other;
  if (beginsWords(sought, key)) return 4 + other;
  return key.includes(sought) ? 6 + other : unfit;
}

/** Whether each word sought begins a word of the name, in order: `s sud` fits South Sudan. */
function beginsWords(sought: string, key: string): boolean {
  const words = key.split(" ");
  let from = 0;
  return sought.split(" ").every((start) => {
    const at = words.findIndex((word, place) => place >= from && word.startsWith(start));
    from = at + 1;
    return at !== -1;
  });
}
