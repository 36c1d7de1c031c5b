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
  const { locale, words, votes } = travel;
  const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const counts = ({ record }: Row): string =>
    list.format(
      Object.entries(votes).flatMap(([letter, vote]) => {
        const count = record.split(letter).length - 1;
        return count === 0 ? [] : [fillIn(words.count, { vote, count: String(count) })];
      }),
    );
  const say = (row: Row): Said => {
    const label = fillIn(words.label, { name: names.full(row), counts: counts(row) });
    const initial = names.short(row).charAt(0);
    const compared = agreementOf(plan, row);
    if (compared === null || plan.reference === null) return { label, initial, index: "" };
    const other = names.full(plan.reference);
    const { index, both } = compared;
    if (index === null)
      return { label: `${label}. ${fillIn(words.apart, { other })}`, initial, index: none };
    const agrees = { other, index: decimal.format(index), both: String(both) };
    return {
      label: `${label}. ${fillIn(words.agrees, agrees)}`,
      initial,
      index: both < fewest(plan.reference) ? none : agrees.index,
    };
  };
  return new Map(plan.sections.flatMap(({ rows }) => rows.map((row) => [row, say(row)])));
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
