import type { Chosen, Table } from "../charts/chart.ts";
import { fits } from "../charts/filter.ts";
import type { Figure } from "./figure.ts";

/** The longest table that a transcript prints; a longer one stands on the page of its chart. In rows. */
const mostRows = 30;

/** The table of a figure with the rows that belong to its state, if that is short enough to be read through. */
export function shortTable({ table, chosen }: Pick<Figure, "table" | "chosen">): Table | null {
  const rows = rowsIn(table, chosen);
  return rows.length > mostRows ? null : { ...table, rows };
}

/** The rows that fit every choice they have a word on. */
export function rowsIn({ rows }: Table, chosen: Chosen): Table["rows"] {
  return rows.filter(({ tokens }) =>
    Object.entries(tokens).every(([choice, options]) => fits(chosen[choice], options)),
  );
}
