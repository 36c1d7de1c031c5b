import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const places = "transfers/places.csv";
const facilities = "transfers/facilities.csv";
const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a code that ISO does not have",
    places,
    replace("ru-krs,Kursk Oblast,RU-KRS", "ru-krs,Kursk Oblast,RU-KUR"),
    'data/transfers/places.csv:13 region_code: "RU-KUR" is not an ISO 3166-2 code of geometry/units',
  ],
  [
    "latitude and longitude exchanged",
    places,
    replace("47.791,38.479", "38.479,47.791"),
    "data/transfers/places.csv:4 lat: 38.479, 47.791 lies in none of the four countries; should be in UA-14",
  ],
  [
    "a point in another country",
    places,
    replace("47.791,38.479", "55.751,37.618"),
    "data/transfers/places.csv:4 lat: 55.751, 37.618 lies in RU-MOW; should be in UA-14",
  ],
  [
    "a point in another region",
    places,
    replace("47.791,38.479", "50.004,36.231"),
    "data/transfers/places.csv:4 lat: 50.004, 36.231 lies in UA-63; should be in UA-14",
  ],
  [
    "a point as exact as a building",
    places,
    replace("47.791,38.479", "47.79123,38.479"),
    "data/transfers/places.csv:4 lat: 47.79123 has more than three decimals; places are towns, never buildings",
  ],
  [
    "a place that nothing uses",
    places,
    (text) => `${text}kryvyi-rih,Kryvyi Rih,UA-12,UA,47.908,33.348,town,Kryvyi Rih,by hand,\n`,
    'data/transfers/places.csv:18 place_id: "kryvyi-rih" is used by no route and no facility',
  ],
  [
    "a facility with a point of its own",
    facilities,
    replace("44.551,34.291", "44.552,34.291"),
    'data/transfers/facilities.csv:2 lat: "44.552" is not what places has for hurzuf: 44.551',
  ],
  [
    "an activity nobody knows",
    facilities,
    replace(
      'camp,re_education,"Yale HRL / Conflict Observatory, February 2023 (43 facilities)",44.551',
      'camp,reeducation,"Yale HRL / Conflict Observatory, February 2023 (43 facilities)",44.551',
    ),
    'data/transfers/facilities.csv:2 activities: "reeducation" is not one of re_education, military_training, medical, fostering, holding, recreation_programme, patriotic_programme, school_lessons, career_orientation',
  ],
  [
    "a street address",
    facilities,
    replace("Named in the report summary", "Naberezhna Street 1. Named in the report summary"),
    "data/transfers/facilities.csv:2 note: seems to hold a street address; places are towns, never buildings",
  ],
  [
    "fewer names than oblasts",
    "transfers/origins.csv",
    replace("UA-14;UA-09,Donetsk Oblast;Luhansk Oblast", "UA-14;UA-09,Donetsk Oblast"),
    "data/transfers/origins.csv:3 oblasts: has 1 names for 2 codes",
  ],
  [
    "an oblast that is not in Ukraine",
    "transfers/origins.csv",
    replace("O002,UA-14;UA-09", "O002,UA-14;RU-ROS"),
    'data/transfers/origins.csv:3 oblast_codes: "RU-ROS" is not an ISO 3166-2 code of geometry/units',
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
