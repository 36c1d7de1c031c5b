import { describe, expect, it } from "vitest";
import {
  categoriesByNumber,
  lastDay,
  leading,
  periodOf,
  periods,
  timeline,
  yearOf,
} from "../../../src/model/events.ts";
import { readTables } from "../../../src/tables/read.ts";

const rows = readTables("data")["events/events"];
const events = timeline(rows);
const find = (id: string) => events.filter((event) => event.id === id);

describe("the timeline", () => {
  it("holds every event once, in order of date", () => {
    expect(events).toHaveLength(138);
    expect(new Set(events.map(({ id }) => id)).size).toBe(rows.length);
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it("puts what may be earlier first on one date", () => {
    const [row] = rows.filter(({ date_precision }) => date_precision === "day");
    const same = (["day", "month", "year"] as const).flatMap((precision) =>
      row === undefined ? [] : [{ ...row, date: "2023-01-01", date_precision: precision }],
    );
    expect(timeline(same).map(({ precision }) => precision)).toEqual(["year", "month", "day"]);
  });

  it("lets an event last as long as is known, or as its vague date allows", () => {
    expect(find("2014-train-of-hope").map(lastDay)).toEqual(["2014-12-31"]);
    expect(find("2024-02-qatar-eleven").map(lastDay)).toEqual(["2024-02-29"]);
    expect(find("2024-10-30-montreal").map(lastDay)).toEqual(["2024-10-31"]);
    expect(find("2023-03-17-icc-warrants").map(lastDay)).toEqual(["2023-03-17"]);
  });
});

describe("periods", () => {
  it("follow one another without gap or overlap and hold every event", () => {
    periods.slice(1).forEach(({ from }, index) => {
      expect(from).toBe((periods[index]?.to ?? 0) + 1);
    });
    for (const { date, period } of events) {
      const own = periods.filter(({ from, to }) => from <= yearOf(date) && yearOf(date) <= to);
      expect(own.map(({ id }) => id)).toEqual([period]);
    }
  });

  it("do not take a date outside them", () => {
    expect(() => periodOf("2027-01-01")).toThrow(
      "events/events date: 2027-01-01 is in no period; expected 2014 to 2026",
    );
  });
});

describe("categories and the leading events", () => {
  it("names the eleven categories, the fullest first", () => {
    const categories = categoriesByNumber(events);
    const counts = categories.map(
      (category) => events.filter((event) => event.category === category).length,
    );
    expect(categories).toHaveLength(11);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("leads with the newest of the most important", () => {
    expect(leading(events, 3).map(({ id }) => id)).toEqual([
      "2025-12-03-unga-resolution",
      "2026-02-17-two-thousand",
      "2026-03-10-coi-crimes-against-humanity",
    ]);
    expect(leading([], 3)).toEqual([]);
  });
});
