import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const returned = "returns/returned.csv";

/** Puts every row of one series into another. */
function series(from: string, to: string): Edit {
  return (text) => text.replaceAll(new RegExp(`,${from}$`, "gm"), `,${to}`);
}

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a wide count in the register",
    returned,
    series("combined", "register"),
    'data/returns/returned.csv:5 series: "register" for a count of Russia and occupied territory together; should be combined',
  ],
  [
    "a narrow count in the combined series",
    returned,
    series("register", "combined"),
    'data/returns/returned.csv:2 series: "combined" for a count of returns from Russia alone; should be register',
  ],
  [
    "a definition in two series",
    returned,
    (text) => text.replace(/,combined\n$/, ",save_ukraine\n"),
    "data/returns/returned.csv:8 definition: belongs to the series combined elsewhere; here to save_ukraine",
  ],
  [
    "a series of two measures",
    "returns/identified.csv",
    replace(",exact,day,un_coi", ",exact,day,register"),
    'data/returns/identified.csv:5 series: "register" has the measure identified_by_ukraine elsewhere; here it has un_verified',
  ],
  [
    "a range without an upper end",
    "returns/identified.csv",
    replace(",700000,range,", ",,range,"),
    "data/returns/identified.csv:2 value_high: is empty beside precision range; a range has an upper end, and nothing else has one",
  ],
  [
    "an upper end below the value",
    "returns/identified.csv",
    replace(",700000,range,", ",70000,range,"),
    "data/returns/identified.csv:2 value_high: 70000 is not above the value, 260000",
  ],
  [
    "a figure without a date that does not say so",
    "returns/by-origin.csv",
    replace("Undated in the excerpt (no as-of date given here). ", ""),
    "data/returns/by-origin.csv:2 as_of: is empty; the note should say that the page is undated",
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
