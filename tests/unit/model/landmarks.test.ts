import { describe, expect, test } from "vitest";
import { landmarks } from "../../../src/model/landmarks.ts";
import { publishedTotals } from "../../../src/model/returns.ts";
import { readTables } from "../../../src/tables/read.ts";

const totals = publishedTotals(readTables("data")["returns/returned"]);

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
