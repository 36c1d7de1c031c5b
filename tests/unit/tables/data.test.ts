import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");

describe("the data", () => {
  test.each([
    ["un-votes/resolutions", 27],
    ["un-votes/votes", 27 * 193],
    ["un-votes/members", 193],
    ["un-votes/names", 1849],
    ["un-votes/sources", 34],
    ["un-votes/evidence", 287 + 48],
    ["un-votes/totals-es11", 193],
    ["returns/returned", 88],
    ["returns/identified", 63],
    ["returns/groups", 59],
    ["returns/by-origin", 24],
    ["returns/by-destination", 26],
    ["transfers/routes", 172],
    ["transfers/facilities", 88],
    ["transfers/regions", 76],
    ["transfers/origins", 26],
    ["transfers/places", 161],
    ["events/events", 138],
    ["reading/reading", 55],
  ] as const)("%s has %i rows", (name, count) => {
    expect(tables[name]).toHaveLength(count);
  });

  test("holds six announced routes among the reported ones", () => {
    const announced = tables["transfers/routes"].filter(({ status }) => status === "announced");
    expect([announced.length, tables["transfers/routes"].length - announced.length]).toEqual([
      6, 166,
    ]);
  });

  test.each([
    [
      "kind",
      {
        camp: 108,
        adoption_fostering: 24,
        deportation: 18,
        military_training: 11,
        forcible_transfer_occupied: 6,
        medical: 5,
      },
    ],
    ["destination_country", { RU: 134, BY: 21, UA: 15, KP: 2 }],
    [
      "origin_region_code",
      {
        "UA-14": 97,
        "UA-09": 37,
        "UA-65": 20,
        "UA-23": 13,
        "UA-63": 3,
        "UA-48": 1,
        "UA-43": 1,
      },
    ],
    ["confidence", { high: 112, medium: 52, low: 8 }],
  ] as const)("counts its routes by %s", (column, expected) => {
    const groups = Map.groupBy(tables["transfers/routes"], (route) => route[column]);
    expect(Object.fromEntries([...groups].map(([value, rows]) => [value, rows.length]))).toEqual(
      expected,
    );
  });

  test("is frozen to the rows and lists", () => {
    const [route] = tables["transfers/routes"];
    expect(
      [tables, tables["transfers/routes"], route, route?.transport].every(Object.isFrozen),
    ).toBe(true);
  });

  test("keeps a claim for every statement the story was built on", () => {
    const ids = new Set(tables["claims/claims"].map(({ id }) => id));
    expect(
      ["identified-register", "returned-latest", "coi-1205", "belarus-2442", "yale-314"].filter(
        (id) => !ids.has(id),
      ),
    ).toEqual([]);
  });
});
