import { describe, expect, test } from "vitest";
import { dotsText } from "../../../data/geometry/dots.ts";
import { readFileSync } from "node:fs";
import type { Point } from "../../../src/tables/geometry.ts";
import { projectPoint } from "../../../src/tables/geometry.ts";
import { distance, rows, world } from "./geometry.ts";

const dots = rows("geometry/dots.csv").map((row) => {
  const number = (column: string) => Number(row[column]);
  return {
    iso3: row["iso3"],
    place: projectPoint(world, [number("lon"), number("lat")]),
    wide: [number("x"), number("y")] as const,
    narrow: [number("narrow_x"), number("narrow_y")] as const,
  };
});

describe("the marks of the smallest members", () => {
  test("are what their program makes", () => {
    expect(dotsText(world)).toBe(readFileSync("data/geometry/dots.csv", "utf8"));
  });

  test("are 35 members of the United Nations", () => {
    const members = new Set(rows("un-votes/members.csv").map(({ iso3 }) => iso3));
    expect(dots).toHaveLength(35);
    expect(dots.filter(({ iso3 }) => !members.has(iso3))).toEqual([]);
  });

  test.each([
    ["wide", 3.6, 6],
    ["narrow", 7.5, 15],
  ] as const)("keep apart and near their places in the %s drawing", (drawing, radius, farthest) => {
    for (const dot of dots) {
      const at: Point = dot[drawing];
      expect(distance(at, dot.place), dot.iso3).toBeLessThan(farthest);
      expect(at[0] - radius).toBeGreaterThan(0);
      expect(at[0] + radius).toBeLessThan(world.size[0]);
      const near = dots.filter(
        (other) => other !== dot && distance(other[drawing], at) < 2 * radius,
      );
      expect(near.map(({ iso3 }) => iso3)).toEqual([]);
    }
  });
});
