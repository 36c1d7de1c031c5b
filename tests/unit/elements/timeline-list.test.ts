import { describe, expect, it } from "vitest";
import { dayOfYear, inOrder } from "../../../src/elements/list-order.ts";
import { partBetween, readStrip, spanOfPart } from "../../../src/elements/strip-brush.ts";

const items = [
  { id: "year", rank: 0, day: "" },
  { id: "june", rank: 1, day: "06-12" },
  { id: "december", rank: 2, day: "12-03" },
  { id: "june again", rank: 3, day: "06-12" },
];
const ids = (order: string, day = "01-01"): readonly string[] =>
  inOrder(items.toReversed(), order, day).map(({ id }) => id);

describe("the orders of a list", () => {
  it("are oldest and newest first", () => {
    expect(ids("oldest")).toEqual(["year", "june", "december", "june again"]);
    expect(ids("newest")).toEqual(["june again", "december", "june", "year"]);
  });

  it("go by the day of the year from any day on; what has no day comes last", () => {
    expect(ids("day")).toEqual(["june", "june again", "december", "year"]);
    expect(ids("day", "06-13")).toEqual(["december", "june", "june again", "year"]);
  });

  it("begin at the day of a clock", () => {
    expect(dayOfYear(new Date(2026, 1, 3))).toBe("02-03");
  });
});

describe("a drag over the strip", () => {
  const strip = readStrip("2021-12 3", "0 10 20 30");

  it("chooses the months it touches, in either direction", () => {
    expect(strip.months).toEqual(["2021-12", "2022-01", "2022-02"]);
    expect(partBetween(strip, 12, 14)).toEqual({ from: "2022-01", to: "2022-01" });
    expect(partBetween(strip, 19, 11)).toEqual({ from: "2022-01", to: "2022-01" });
  });

  it("leaves an end open where it reaches the end of the strip", () => {
    expect(partBetween(strip, -5, 14)).toEqual({ from: "", to: "2022-01" });
    expect(partBetween(strip, 15, 99)).toEqual({ from: "2022-01", to: "" });
  });

  it("is drawn where its months are, and nowhere if it ends before it begins", () => {
    expect(spanOfPart(strip, { from: "2022-01", to: "" })).toEqual([10, 20]);
    expect(spanOfPart(strip, { from: "", to: "" })).toEqual([0, 30]);
    expect(spanOfPart(strip, { from: "2022-02", to: "2021-12" })[1]).toBe(0);
  });
});
