import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");

describe("the vote on the return of Ukrainian children", () => {
  const roll = tables["un-votes/votes"].filter(({ resolution_id }) => resolution_id === "es-11-9");
  const tally = (codes: ReadonlySet<string>): readonly number[] =>
    ["Y", "N", "A", "X"].map(
      (vote) => roll.filter((row) => row.vote === vote && codes.has(row.iso3)).length,
    );

  test("was adopted by 91 to 12, with 57 abstaining and 33 not voting", () => {
    expect(tally(new Set(roll.map(({ iso3 }) => iso3)))).toEqual([91, 12, 57, 33]);
  });

  test.each([
    ["African", [8, 6, 23, 17]],
    ["Asia-Pacific", [18, 2, 29, 5]],
    ["Eastern European", [18, 2, 1, 2]],
    ["GRULAC", [19, 2, 4, 8]],
    ["WEOG", [28, 0, 0, 1]],
  ])("%s: as the record shows", (group, expected) => {
    const members = tables["un-votes/members"].filter(({ un_group }) => un_group === group);
    expect(tally(new Set(members.map(({ iso3 }) => iso3)))).toEqual(expected);
  });

  test("North Korea voted against and DR Congo did not vote", () => {
    expect(["PRK", "COD"].map((iso3) => roll.find((row) => row.iso3 === iso3)?.vote)).toEqual([
      "N",
      "X",
    ]);
  });
});
