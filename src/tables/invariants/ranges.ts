import { unless } from "../problem.ts";
import { invariant } from "./invariant.ts";

/** A range has an upper end above its value, and nothing else has one. */
export const identifiedRanges = invariant(["returns/identified"], (tables, at) =>
  tables["returns/identified"].flatMap((row) => {
    const { precision, value, value_high: high } = row;
    if ((precision === "range") !== (high !== null))
      return [
        at(
          row,
          "value_high",
          `${high === null ? "is empty" : `${high} stands`} beside precision ${precision}; a range has an upper end, and nothing else has one`,
        ),
      ];
    return unless(
      high === null || high > value,
      at(row, "value_high", `${high} is not above the value, ${value}`),
    );
  }),
);
