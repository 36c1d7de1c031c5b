import {
  agreementOf,
  fewest,
  type Plan,
  type Row,
  type Section,
  type VoteMatrixTravel,
} from "./vote-matrix-order.ts";

/** How a member is called: in full where it is read out, shorter in the picture. */
export interface Names {
  readonly full: (row: Row) => string;
  readonly short: (row: Row) => string;
}

/** What is said of a row. */
export interface Said {
  readonly label: string;
  /** Its agreement as it stands beside the row; empty where it is not compared. */
  readonly index: string;
  readonly initial: string;
}

/** What is said of each row of a plan: its name, its votes counted, and how far it agrees with whom it is compared. */
export function saidOf(plan: Plan, travel: VoteMatrixTravel, names: Names): ReadonlyMap<Row, Said> {
  const counts = counter(travel);
  const compare = comparer(plan, travel, names);
  const say = (row: Row): Said => {
    const values = { name: names.full(row), counts: counts(row) };
    const { words, index } = compare(row);
    return {
      label: `${fillIn(travel.words.label, values)}${words === "" ? "" : `. ${words}`}`,
      index,
      initial: names.short(row).charAt(0),
    };
  };
  return new Map(plan.sections.flatMap(({ rows }) => rows.map((row) => [row, say(row)])));
}

/** Counts the votes of rows in words: `in favour 1, abstained 20`. */
function counter({ locale, votes, words }: VoteMatrixTravel): (row: Row) => string {
  const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  return ({ record }) =>
    list.format(
      Object.entries(votes).flatMap(([letter, vote]) => {
        const count = record.split(letter).length - 1;
        return count === 0 ? [] : [fillIn(words.count, { vote, count: String(count) })];
      }),
    );
}

/** Says how far rows agree with whom they are compared; nothing where they are not. */
function comparer(
  plan: Plan,
  { locale, words }: VoteMatrixTravel,
  names: Names,
): (row: Row) => { readonly words: string; readonly index: string } {
  const { reference } = plan;
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (row) => {
    const compared = agreementOf(plan, row);
    if (compared === null || reference === null) return { words: "", index: "" };
    const other = names.full(reference);
    const { index, both } = compared;
    if (index === null) return { words: fillIn(words.apart, { other }), index: none };
    const agrees = { other, index: decimal.format(index), both: String(both) };
    return {
      words: fillIn(words.agrees, agrees),
      index: both < fewest(reference) ? none : agrees.index,
    };
  };
}

/** Stands for an agreement that is not known, or on too few votes to say much. */
const none = "–";

/** The lines of a section's title, with its first and last agreement or letter where they have places for them. */
export function titleLines(
  { title, rows }: Section,
  said: ReadonlyMap<Row, Said>,
  { titles }: VoteMatrixTravel,
): readonly string[] {
  const end = (row: Row | undefined): string => {
    const own = row === undefined ? undefined : said.get(row);
    return (title === "similarity" ? own?.index : own?.initial) ?? "";
  };
  const ends = { first: end(rows[0]), last: end(rows.at(-1)) };
  return (titles[title] ?? []).map((line) => fillIn(line, ends));
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
