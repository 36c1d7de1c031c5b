import { describe, expect, it } from "vitest";
import {
  isTown,
  overlapsOf,
  touchedBy,
  type Way,
  waysOf,
  yearsOf,
} from "../../../src/model/ways.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const routes = tables["transfers/routes"];
const ways = waysOf(routes, tables["transfers/places"]);

function way(id: string): Way {
  const found = ways.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no movement ${id} in data/transfers/routes.csv`);
  return found;
}

describe("ways", () => {
  it("lead from the origin through every place on the way to the destination", () => {
    expect(ways).toHaveLength(routes.length);
    expect(way("t046").stops.map(({ place }) => place)).toEqual([
      "Stepanivka (Kherson suburb)",
      "Oleshky",
      "Armiansk",
      "Dzhankoi",
      "Anapa",
    ]);
  });

  it("with the same stops are told apart by their turn", () => {
    const key = ({ stops, turn }: Way) =>
      [...stops.map(({ place_id }) => place_id), turn].join(" ");
    expect(new Set(ways.map(key)).size).toBe(ways.length);
  });

  it("touch towns with their regions; what stands for a region is no place of its own", () => {
    expect(touchedBy(way("t001"))).toEqual(["amvrosiivka", "ua-14", "ru-krs"]);
    expect(way("t001").stops.map(isTown)).toEqual([true, false]);
  });

  it("throw on a place that does not exist", () => {
    expect(() => waysOf(routes, [])).toThrow(
      'data/transfers/routes.csv T001: no place "amvrosiivka"; expected a place_id of data/transfers/places.csv',
    );
  });
});

it("a movement counts for every year it may lie in", () => {
  expect(yearsOf(way("t001").route)).toEqual(["2022"]);
  expect(yearsOf({ ...way("t001").route, date_start: "2022-05", date_end: "2024" })).toEqual([
    "2022",
    "2023",
    "2024",
  ]);
  expect(yearsOf({ ...way("t001").route, date_start: null })).toEqual([]);
});

it("an overlap is told by both movements", () => {
  expect(overlapsOf(way("t046").route, routes)).toEqual(["T045"]);
  expect(overlapsOf(way("t045").route, routes)).toEqual(["T046"]);
});
