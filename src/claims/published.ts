import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { type Claim, spelled } from "./claim.ts";
import type { TableRows } from "./index.ts";
import { distinctNames } from "../model/names.ts";
import { places } from "./published-places.ts";
import { groups, identified, returned } from "./published-series.ts";

/** A row that says how many, of whichever table. */
export interface Published {
  /** Names for its id, the plainest first. */
  readonly names: readonly string[];
  readonly value: number;
  /** The upper end of a range. */
  readonly max: number | null;
  readonly precision: keyof typeof qualifiers;
  readonly unit: string;
  readonly date: string | null;
  readonly datePrecision: "day" | "month" | "approx";
  readonly who: string;
  readonly statement: string;
  readonly definition: string;
  readonly row: {
    readonly source_url: string;
    readonly publisher: string;
    readonly confidence: string;
    readonly note: string | null;
  };
}

const qualifiers = {
  exact: "exactly",
  approx: "about",
  at_least: "at_least",
  fewer_than: "fewer_than",
  range: "range",
} as const;

/** The claims that are rows of `data/returns`: every figure once, with its own date, definition and source. */
export function publishedClaims(tables: TableRows, say: Say): readonly Claim[] {
  const rows = [
    ...returned(tables, say),
    ...identified(tables, say),
    ...groups(tables, say),
    ...places(tables, say),
  ];
  const ids = distinctNames(rows.map(({ names }) => names));
  return rows.map((row, at) => claimOfRow(ids[at] ?? "", row, say));
}

function claimOfRow(id: string, published: Published, say: Say): Claim {
  const { value, unit, statement, definition, who, row } = published;
  return {
    id,
    kind: "published",
    text: qualified(published, say),
    value,
    unit,
    statement: typeset(statement),
    definition: typeset(definition),
    who: typeset(who),
    asOf: dateWords(published, say),
    source: { href: row.source_url, publisher: typeset(row.publisher) },
    confidence: row.confidence,
    note: row.note === null ? null : typeset(row.note),
  };
}

function qualified({ value, max, precision }: Published, say: Say): string {
  return say(`claim.qualifier.${qualifiers[precision]}`, {
    value: spelled(value, say),
    max: max === null ? "" : say.number(max),
  });
}

function dateWords({ date, datePrecision }: Published, say: Say): string {
  if (date === null) return "";
  return datePrecision === "approx"
    ? say("claim.about-date", { date: say.date(date) })
    : say.date(date, datePrecision);
}
