import { invariant } from "./invariant.ts";

/** A figure by origin without a date says so in its note. */
export const undatedFigures = invariant(["returns/by-origin"], (tables, at) =>
  tables["returns/by-origin"]
    .filter(({ as_of, note }) => as_of === null && !/undated/i.test(note ?? ""))
    .map((row) => at(row, "as_of", "is empty; the note should say that the page is undated")),
);
