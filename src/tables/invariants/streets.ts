import type { Problem } from "../problem.ts";
import { type At, invariant } from "./invariant.ts";

const street =
  /\b(ulitsa|ulitse|street|avenue|prospekt|pereulok|vulytsia)\b\s*,?\s*\d|ул\.|вул\.|просп\./i;

/** Facilities hold children: no table says in which street. */
export const streets = invariant(
  ["transfers/places", "transfers/facilities", "transfers/routes"],
  (tables, at) =>
    [
      ...tables["transfers/places"],
      ...tables["transfers/facilities"],
      ...tables["transfers/routes"],
    ].flatMap((row) => streetProblems(row, at)),
);

function streetProblems(row: object, at: At): readonly Problem[] {
  return Object.entries(row)
    .filter(([, value]) => typeof value === "string" && street.test(value))
    .map(([column]) =>
      at(row, column, "seems to hold a street address; places are towns, never buildings"),
    );
}
