import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import type { Tables } from "../tables/tables.gen.ts";

type QuotedRow = Tables["claims/claims"][number];

/** A number or finding as prose prints it, with everything a reader needs to weigh it. */
export interface Claim {
  readonly id: string;
  /** `quoted`: somebody said it and a row of `data/claims` keeps it. `published`: a row of `data/returns`. `computed`: counted from the project's own tables. */
  readonly kind: "quoted" | "published" | "computed";
  /** The number as prose prints it, with its qualifier; empty where there is no number. */
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly statement: string;
  readonly definition: string;
  readonly who: string;
  /** The day it stands for, in words; empty where it is not known. */
  readonly asOf: string;
  readonly source: { readonly href: string; readonly publisher: string };
  readonly confidence: string;
  readonly note: string | null;
}

/** The claim of one row of `data/claims`. */
export function quotedClaim(row: QuotedRow, say: Say): Claim {
  return {
    id: row.id,
    kind: "quoted",
    text: row.value === null ? "" : qualified(row, row.value, say),
    value: row.value,
    unit: row.unit,
    statement: typeset(row.statement),
    definition: typeset(row.definition),
    who: typeset(row.who),
    asOf: row.as_of === null ? "" : say.date(row.as_of, row.as_of_precision ?? "day"),
    source: { href: row.source_url, publisher: typeset(row.publisher) },
    confidence: row.confidence,
    note: row.note === null ? null : typeset(row.note),
  };
}

function qualified(row: QuotedRow, value: number, say: Say): string {
  return say(`claim.qualifier.${row.qualifier}`, {
    value: unitAware(value, row.unit, say),
    max: row.value_max === null ? "" : say.number(row.value_max),
  });
}

function unitAware(value: number, unit: string | null, say: Say): string {
  return unit === "per cent"
    ? say("claim.per-cent", { value: say.number(value) })
    : spelled(value, say);
}

/** A whole number below ten as a word, any other in figures. */
export function spelled(value: number, say: Say): string {
  const key = `claim.number.${value}`;
  return say.has(key) ? say(key) : say.number(value);
}
