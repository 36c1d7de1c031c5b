import type { Problem } from "../problem.ts";
import { type At, invariant } from "./invariant.ts";

/** The year the war began; nothing the site counts is older. Full dates have this as the minimum of their field. */
const first = "2014";

/** Days, months and years are not before 2014. */
export const routesSince = invariant(["transfers/routes", "transfers/facilities"], (tables, at) => [
  ...tables["transfers/routes"].flatMap((row) => [
    ...early(row, "date_start", row.date_start, at),
    ...early(row, "date_end", row.date_end, at),
    ...early(row, "publication_date", row.publication_date, at),
  ]),
  ...tables["transfers/facilities"].flatMap((row) =>
    early(row, "publication_date", row.publication_date, at),
  ),
]);

export const countsSince = invariant(["transfers/regions", "transfers/origins"], (tables, at) => [
  ...tables["transfers/regions"].flatMap((row) => [
    ...early(row, "as_of", row.as_of, at),
    ...early(row, "publication_date", row.publication_date, at),
  ]),
  ...tables["transfers/origins"].flatMap((row) => [
    ...early(row, "period", row.period, at),
    ...early(row, "publication_date", row.publication_date, at),
  ]),
]);

function early(row: object, column: string, date: string | null, at: At): readonly Problem[] {
  return date !== null && date < first ? [at(row, column, `"${date}" is before ${first}`)] : [];
}
