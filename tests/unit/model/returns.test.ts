import { describe, expect, test } from "vitest";
import { landmarks, lineOf, publishedTotals, seriesOf } from "../../../src/model/returns.ts";
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

describe("landmarks", () => {
  const found = landmarks(totals);

  test("are the totals that the conflicts between figures turn on", () => {
    const shown = ({ value, date }: { value: number; date: string }): string => `${value} ${date}`;
    expect(shown(found.split)).toBe("386 2023-09-14");
    expect(shown(found.lastRegister)).toBe("388 2024-07-01");
    expect(shown(found.registerSeen)).toBe("390 2024-11-29");
    expect(shown(found.firstCombined)).toBe("522 2023-12-19");
    expect(found.rounded.map(shown)).toEqual(["600 2024-06-20", "800 2024-06-23"]);
    expect(shown(found.speaker)).toBe("1859 2025-12-01");
    expect(shown(found.background)).toBe("1300 2025-12-04");
    expect(shown(found.latest)).toBe("2016 2026-03-02");
    expect(shown(found.slip)).toBe("1652 2025-09-23");
    expect(shown(found.said)).toBe("1625 2025-09-23");
  });

  test("find where the series passed the background line: between 3 April and 25 May 2025", () => {
    expect([found.below.value, found.below.date]).toEqual([1256, "2025-04-03"]);
    expect([found.above.value, found.above.date]).toEqual([1324, "2025-05-25"]);
  });

  test("name the row that is missing", () => {
    const without = totals.filter(({ id }) => id !== "2023-09-14-register-1");
    expect(() => landmarks(without)).toThrow(
      "data/returns/returned.csv: no row 2023-09-14-register-1",
    );
  });
});

test("the series of the picture come first, then all others", () => {
  const series = seriesOf(totals, ["combined", "register"]);
  expect(series.slice(0, 2)).toEqual(["combined", "register"]);
  expect(series.toSorted()).toEqual([...new Set(rows.map((row) => row.series))].toSorted());
});
