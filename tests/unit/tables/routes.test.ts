import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const routes = "transfers/routes.csv";
const first =
  "T001,amvrosiivka,Amvrosiivka,UA-14,ru-krs,Kursk Oblast,RU-KRS,RU,yes,2022-02-19,,day,event,223,exact,deportation";

/** Edits the first route. */
function route(from: string, to: string): Edit {
  return replace(first, first.replace(from, to));
}

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a name that is not that of the place",
    routes,
    route("Amvrosiivka", "Amvrosievka"),
    'data/transfers/routes.csv:2 origin_place: "Amvrosievka" is not what places has for amvrosiivka: Amvrosiivka',
  ],
  [
    "a region that is not that of the place",
    routes,
    route("RU-KRS", "RU-ROS"),
    'data/transfers/routes.csv:2 destination_region_code: "RU-ROS" is not what places has for ru-krs: RU-KRS',
  ],
  [
    "a country that is not that of the region",
    routes,
    route("RU-KRS,RU", "RU-KRS,BY"),
    'data/transfers/routes.csv:2 destination_country: "BY" does not fit the region RU-KRS',
  ],
  [
    "a movement abroad that does not cross the border",
    routes,
    route(",yes,", ",no,"),
    'data/transfers/routes.csv:2 crosses_border: "no" for a destination in RU; should be yes',
  ],
  [
    "a transfer inside Ukraine that leaves it",
    routes,
    route("deportation", "forcible_transfer_occupied"),
    'data/transfers/routes.csv:2 kind: "forcible_transfer_occupied" leaves Ukraine',
  ],
  [
    "a Russian code for Crimea",
    routes,
    replace("Simferopol,UA-43,UA", "Simferopol,RU-CR,UA"),
    'data/transfers/routes.csv:5 destination_region_code: "RU-CR" is a Russian code for Crimea or Sevastopol; should be UA-43 or UA-40',
  ],
  [
    "a place on the way that is not known",
    routes,
    replace(",ru-ros,held near Rostov first", ",ru-rst,held near Rostov first"),
    'data/transfers/routes.csv:4 via_place_ids: "ru-rst" is not a place_id of places',
  ],
  [
    "an overlap with a route that does not exist",
    routes,
    replace(",T003,Children of the Vuhlehirsk", ",T999,Children of the Vuhlehirsk"),
    'data/transfers/routes.csv:4 overlaps_with: "T999" is not another route_id',
  ],
  [
    "a route that stands twice under two ids",
    routes,
    (text) => `${text}${text.split("\n")[1]?.replace("T001", "T900")}\n`,
    'data/transfers/routes.csv:8 route_id: "T900" repeats T001: same places, date, number, kind and source',
  ],
  [
    "a number that is said to be unknown",
    routes,
    route(",223,exact", ",223,unknown"),
    'data/transfers/routes.csv:2 children_qualifier: "unknown" with 223; unknown stands for no number, and for nothing else',
  ],
  [
    "a date longer than its precision",
    routes,
    route(",day,", ",month,"),
    'data/transfers/routes.csv:2 date_precision: "month" does not fit the date "2022-02-19"',
  ],
  [
    "a date that is said to have no basis",
    routes,
    route(",event,", ",none,"),
    'data/transfers/routes.csv:2 date_basis: "none" does not fit the date "2022-02-19"',
  ],
  [
    "a plan that is said to be reported",
    routes,
    route(",event,", ",announced,"),
    'data/transfers/routes.csv:2 status: "reported" does not fit the date_basis announced',
  ],
  [
    "an end before the start",
    routes,
    route("2022-02-19,,", "2022-02-19,2022-02-18,"),
    'data/transfers/routes.csv:2 date_end: "2022-02-18" is before the start, 2022-02-19',
  ],
  [
    "a date before 2014",
    routes,
    route("2022-02-19", "2012-02-19"),
    'data/transfers/routes.csv:2 date_start: "2012-02-19" is before 2014',
  ],
  [
    "a means of transport nobody knows",
    routes,
    replace("bus;ambulance", "bus;ambulence"),
    'data/transfers/routes.csv:5 transport: "ambulence" is not one of bus, rail, plane, boat, ferry, ambulance, military vehicle',
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
