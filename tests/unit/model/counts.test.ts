import { describe, expect, test } from "vitest";
import { newestCounts, unmovedSince } from "../../../src/model/counts.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const identified = tables["returns/identified"];
const returned = tables["returns/returned"];
const claims = new Map(
  tables["claims/claims"].map(({ id, value, as_of }) => [id, { value, as_of }]),
);

describe("the three counts", () => {
  const [register, combined, inquiry] = newestCounts(identified, returned);

  test("are the numbers and days of the claims that prose prints", () => {
    const printed = ["identified-register", "returned-latest", "coi-1205"].map((id) =>
      claims.get(id),
    );
    expect(
      [register, combined, inquiry].map(({ value, asOf }) => ({
        value,
        as_of: asOf,
      })),
    ).toEqual(printed);
  });

  test("take the newest exact row, whatever the order of the table", () => {
    expect(newestCounts(identified.toReversed(), returned.toReversed())).toEqual([
      register,
      combined,
      inquiry,
    ]);
  });

  test("never take a rounded or doubtful row", () => {
    const rounded = identified
      .filter(({ series }) => series === "register")
      .map((row) => ({
        ...row,
        date: "2026-03-01",
        value: 20000,
        precision: "at_least" as const,
      }));
    const doubtful = rounded.map((row) => ({
      ...row,
      precision: "exact" as const,
      confidence: "low" as const,
    }));
    expect(newestCounts([...identified, ...rounded, ...doubtful], returned)[0]).toEqual(register);
  });

  test("name the file and the series that has no row", () => {
    const none = identified.filter(({ series }) => series !== "un_coi");
    expect(() => newestCounts(none, returned)).toThrow(
      "data/returns/identified.csv: no exact row of series un_coi",
    );
  });
});

test("the register has stood still since September 2023", () => {
  expect(unmovedSince(identified)).toBe("2023-09-13");
});
