import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const claims = "claims/claims.csv";
const events = "events/events.csv";

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a claim with a number and the qualifier none",
    claims,
    replace("identified-register,19546,,exactly,", "identified-register,19546,,none,"),
    'data/claims/claims.csv:3 qualifier: "none" with 19546; none stands for no value, and for nothing else',
  ],
  [
    "a claim without a number that is exact",
    claims,
    replace("coi-crimes,,,none,", "coi-crimes,,,exactly,"),
    'data/claims/claims.csv:6 qualifier: "exactly" with no value; none stands for no value, and for nothing else',
  ],
  [
    "a qualifier that was dropped",
    claims,
    replace("identified-seed,19500,,over,", "identified-seed,19500,,exactly,"),
    'data/claims/claims.csv:2 qualifier: "exactly" does not fit the value as written, ">19,500"; should be over',
  ],
  [
    "a number without a unit",
    claims,
    replace("exactly,children,,2026-02-24", "exactly,,,2026-02-24"),
    "data/claims/claims.csv:3 unit: is empty; a value needs a unit",
  ],
  [
    "a range of a claim without an upper end",
    claims,
    replace("200000,300000,range", "200000,,range"),
    "data/claims/claims.csv:5 value_max: is empty beside qualifier range; a range has an upper end, and nothing else has one",
  ],
  [
    "a date of a claim without precision",
    claims,
    replace(",2026-02-24,day,", ",2026-02-24,,"),
    "data/claims/claims.csv:3 as_of_precision: is empty; a date needs a precision",
  ],
  [
    "a claim without a date that does not say so",
    claims,
    replace("Undated in the excerpt", "From the excerpt"),
    "data/claims/claims.csv:4 as_of: is empty; the note should say that the page is undated",
  ],
  [
    "events in the wrong order",
    events,
    replace(",2014-06-12,day,2014-08-08,", ",2026-06-12,day,2026-08-08,"),
    'data/events/events.csv:5 date: "2025-12-03" stands after 2026-06-12; rows should be in order of date',
  ],
  [
    "an event that ends before it starts",
    events,
    replace("2014-08-08", "2014-05-08"),
    'data/events/events.csv:4 end_date: "2014-05-08" is before the date, 2014-06-12',
  ],
  [
    "a month that is not given by its first day",
    events,
    replace(",2014-06-12,day,", ",2014-06-12,month,"),
    'data/events/events.csv:4 date: "2014-06-12" with precision month; should end with -01',
  ],
  [
    "a number of an event without a name",
    events,
    replace("incidents=3", "3 incidents"),
    'data/events/events.csv:4 numbers: "3 incidents" is not of the form name=value',
  ],
  [
    "a second source that is the first",
    events,
    (text) =>
      text.replace(
        "https://lawfare.gov.ua/cases/ukraine-v-russia-ii,http://www1.cbn.com/cbnnews/world/2014/june/orphans-caught-in-the-middle-in-ukraine-russia-war",
        "https://lawfare.gov.ua/cases/ukraine-v-russia-ii,https://lawfare.gov.ua/cases/ukraine-v-russia-ii",
      ),
    "data/events/events.csv:4 source2_url: repeats source_url",
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
