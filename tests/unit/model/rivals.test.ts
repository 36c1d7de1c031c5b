import { describe, expect, test } from "vitest";
import { countsOf, rivalFigures } from "../../../src/model/rivals.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const returned = tables["returns/returned"];
const taken = tables["returns/identified"];
const figures = rivalFigures(returned, taken);
const counts = countsOf(figures);

test("every published figure is one, with an id of its own", () => {
  expect(figures).toHaveLength(returned.length + taken.length);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});

describe("counts", () => {
  test("hold figures of one subject and one series, or of one definition", () => {
    for (const { rivals, subject, id } of counts) {
      expect(new Set(rivals.map((one) => one.subject))).toEqual(new Set([subject]));
      expect(new Set(rivals.map(({ count }) => count))).toEqual(new Set([id]));
    }
    const identified = figures.filter(({ count }) => count === "identified");
    expect(new Set(identified.map(({ counts: definition }) => definition)).size).toBe(1);
  });

  test("that count nothing alike have no scale, and those of the article's line have none", () => {
    const scaled = counts.filter(({ isScaled }) => isScaled).map(({ id }) => id);
    expect(scaled).toEqual([
      "combined",
      "register",
      "russian_commissioner",
      "identified",
      "russian_total",
    ]);
  });

  test("have no doubtful figure", () => {
    const shown = counts.flatMap(({ rivals }) => rivals);
    expect(shown.filter(({ confidence }) => confidence === "low")).toEqual([]);
    expect(shown.map(({ value }) => value)).not.toContain(1652);
  });

  test("have of each speaker the newest, within a year, and no figure twice", () => {
    for (const { rivals, id } of counts) {
      const [newest] = rivals;
      expect(new Set(rivals.map(({ who }) => who)).size).toBe(rivals.length);
      expect(new Set(rivals.map(({ value, precision }) => `${value} ${precision}`)).size).toBe(
        rivals.length,
      );
      for (const { who, date } of rivals) {
        const later = figures.filter(
          (one) =>
            one.count === id && one.who === who && one.date > date && one.confidence !== "low",
        );
        expect(later).toEqual([]);
        expect(Date.parse(newest?.date ?? "") - Date.parse(date)).toBeLessThanOrEqual(
          366 * 86_400_000,
        );
      }
    }
  });
});
