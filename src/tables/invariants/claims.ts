import { type Problem, unless, when } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Claim = Tables["claims/claims"][number];

/** How a value as written begins, and the qualifier that follows from it. */
const written: readonly (readonly [RegExp, Claim["qualifier"]])[] = [
  [/^(>=|at least)/, "at_least"],
  [/^(>|over)/, "over"],
  [/^(<|fewer than)/, "fewer_than"],
  [/^up to/, "up_to"],
  [/^(~|about|nearly|almost)/, "about"],
];

/** Value, unit, qualifier and date of a claim fit together. */
export const claims = invariant(["claims/claims"], (tables, at) =>
  tables["claims/claims"].flatMap((claim) => [
    ...valueProblems(claim, at),
    ...rangeProblems(claim, at),
    ...dateProblems(claim, at),
  ]),
);

function valueProblems(claim: Claim, at: At): readonly Problem[] {
  const { value, unit, qualifier, value_text: text } = claim;
  const expected =
    text === null || value === null ? undefined : written.find(([start]) => start.test(text))?.[1];
  return [
    ...unless(
      (value === null) === (qualifier === "none"),
      at(
        claim,
        "qualifier",
        `"${qualifier}" with ${value ?? "no value"}; none stands for no value, and for nothing else`,
      ),
    ),
    ...unless(
      (value === null) === (unit === null),
      at(
        claim,
        "unit",
        value === null ? "stands without a value" : "is empty; a value needs a unit",
      ),
    ),
    ...unless(
      expected === undefined || expected === qualifier,
      at(
        claim,
        "qualifier",
        `"${qualifier}" does not fit the value as written, "${text}"; should be ${expected}`,
      ),
    ),
  ];
}

function rangeProblems(claim: Claim, at: At): readonly Problem[] {
  const { value, value_max: max, qualifier } = claim;
  if ((qualifier === "range") !== (max !== null))
    return [
      at(
        claim,
        "value_max",
        `${max === null ? "is empty" : `${max} stands`} beside qualifier ${qualifier}; a range has an upper end, and nothing else has one`,
      ),
    ];
  return unless(
    max === null || max > (value ?? max),
    at(claim, "value_max", `${max} is not above the value, ${value}`),
  );
}

function dateProblems(claim: Claim, at: At): readonly Problem[] {
  const { value, as_of: date, as_of_precision: precision, note } = claim;
  const undated = date === null && value !== null;
  return [
    ...unless(
      (date === null) === (precision === null),
      at(
        claim,
        "as_of_precision",
        date === null ? "stands without a date" : "is empty; a date needs a precision",
      ),
    ),
    ...when(
      undated && !/undated/i.test(note ?? ""),
      at(claim, "as_of", `is empty; the note should say that the page is undated`),
    ),
  ];
}
