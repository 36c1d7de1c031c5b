import { describe, expect, test } from "vitest";
import { lineOf, publishedTotals, seriesOf } from "../../../src/model/returns.ts";
import { readTables } from "../../../src/tables/read.ts";

const rows = readTables("data")["returns/returned"];
const totals = publishedTotals(rows);

describe("published totals", () => {
  test("keep every row, in date order, each with an id of its own", () => {
    expect(totals).toHaveLength(88);
    expect(new Set(totals.map(({ id }) => id)).size).toBe(88);
    expect(totals.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
  });

  test("tell totals of one series and day apart by their place", () => {
    const ids = totals
      .filter(({ date, series }) => date === "2025-09-23" && series === "combined")
      .map(({ id }) => id);
    expect(ids).toEqual([
      "2025-09-23-combined-1",
      "2025-09-23-combined-2",
      "2025-09-23-combined-3",
    ]);
  });
});

describe("a line", () => {
  test.each(["register", "combined"] as const)(
    "of the %s series holds its exact totals that are not doubtful, and no other",
    (series) => {
      const expected = rows.filter(
        (row) => row.series === series && row.precision === "exact" && row.confidence !== "low",
      );
      expect(lineOf(totals, series).map(({ date, value }) => [date, value])).toEqual(
        expected.map(({ date, cumulative_returned }) => [date, cumulative_returned]),
      );
    },
  );

  test("of the combined series has neither a rounded total nor the one of changed digits", () => {
    const values = lineOf(totals, "combined").map(({ value }) => value);
    for (const off of [600, 800, 1200, 1652, 1800, 1850]) expect(values).not.toContain(off);
  });

  test("never falls", () => {
    for (const series of ["register", "combined"] as const) {
      const values = lineOf(totals, series).map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });
});

test("the series of the picture come first, then all others", () => {
  const series = seriesOf(totals, ["combined", "register"]);
  expect(series.slice(0, 2)).toEqual(["combined", "register"]);
  expect(series.toSorted()).toEqual([...new Set(rows.map((row) => row.series))].toSorted());
});
