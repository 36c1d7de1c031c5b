import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a word outside the categories",
    "un-votes/votes.csv",
    replace("es-11-9,AFG,X,", "es-11-9,AFG,Yes,"),
    'data/un-votes/votes.csv:2 vote: "Yes" is not one of Y, N, A, X, U',
  ],
  [
    "a number with a separator",
    "returns/groups.csv",
    replace("2023-03-21,15,", '2023-03-21,"1,500",'),
    'data/returns/groups.csv:3 children: "1,500" is not a whole number in plain digits',
  ],
  [
    "a number that is not one",
    "transfers/places.csv",
    replace("47.791", "47°47"),
    'data/transfers/places.csv:4 lat: "47°47" is not a number in plain digits',
  ],
  [
    "a number below its minimum",
    "returns/groups.csv",
    replace("2023-03-21,15,", "2023-03-21,0,"),
    'data/returns/groups.csv:3 children: "0" is below 1',
  ],
  [
    "a number above its maximum",
    "transfers/places.csv",
    replace("47.791", "147.791"),
    'data/transfers/places.csv:4 lat: "147.791" is above 90',
  ],
  [
    "a day that no calendar has",
    "returns/groups.csv",
    replace("2023-03-21,15,", "2023-02-30,15,"),
    'data/returns/groups.csv:3 date: "2023-02-30" is not a day of the calendar (as 2026-03-10)',
  ],
  [
    "a day after the data was compiled",
    "returns/groups.csv",
    replace("2023-03-21,15,", "2026-11-24,15,"),
    'data/returns/groups.csv:3 date: "2026-11-24" is after 2026-11-23, the day the data was compiled',
  ],
  [
    "a day before 2014",
    "returns/groups.csv",
    replace("2023-03-21,15,", "2013-12-31,15,"),
    'data/returns/groups.csv:3 date: "2013-12-31" is below 2014-01-01',
  ],
  [
    "a month that no calendar has",
    "transfers/regions.csv",
    replace("at_least,2023-06,", "at_least,2023-13,"),
    'data/transfers/regions.csv:2 as_of: "2023-13" is not a date of the calendar',
  ],
  [
    "a span that ends before it starts",
    "transfers/origins.csv",
    replace("2022/2026-03", "2026-03/2022"),
    'data/transfers/origins.csv:2 period: "2026-03/2022" ends before it starts',
  ],
  [
    "an address that is not of the web",
    "un-votes/sources.csv",
    replace("https://digitallibrary.un.org/record/4060887", "digitallibrary.un.org"),
    'data/un-votes/sources.csv:2 url: "digitallibrary.un.org" is not a web address (http or https)',
  ],
  [
    "an address of a machine",
    "un-votes/sources.csv",
    replace("https://digitallibrary.un.org/record/4060887", "http://127.0.0.1/record"),
    'data/un-votes/sources.csv:2 url: "http://127.0.0.1/record" is not a web address (http or https)',
  ],
  [
    "a missing source address",
    "returns/groups.csv",
    replace(
      "https://lb.ua/society/2023/03/21/549546_ukraini_povernuli_shche_15_vikradenih.html",
      "",
    ),
    "data/returns/groups.csv:3 source_url: is empty; a value is required",
  ],
  [
    "a code that does not fit its pattern",
    "transfers/routes.csv",
    replace("\nT003,", "\nT3,"),
    String.raw`data/transfers/routes.csv:3 route_id: "T3" does not fit the pattern ^T\d{3}$`,
  ],
  [
    "a text that is too long",
    "events/events.csv",
    replace(
      "UN General Assembly demands return of Ukrainian children",
      "return ".repeat(12).trim(),
    ),
    'data/events/events.csv:5 title: "return return return return return return return return r..." has 83 characters; at most 80 are allowed',
  ],
  [
    "a text that is too short",
    "events/events.csv",
    (text) => text.replace(/"The resumed eleventh[^"]*"/, "Adopted."),
    'data/events/events.csv:5 summary: "Adopted." has 8 characters; at least 40 are needed',
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
