import { describe, expect, it } from "vitest";
import { nextIndex } from "../../../src/elements/keys.ts";
import { nearestBox } from "../../../src/elements/nearest.ts";

it("walks the marks with arrows, pages and ends, and stops at both ends", () => {
  const from = (key: string, at: number): number | null => nextIndex(key, at, 193);
  expect([
    from("ArrowRight", 0),
    from("ArrowUp", 0),
    from("End", 5),
    from("Home", 5),
    from("PageDown", 190),
    from("x", 5),
  ]).toEqual([1, 0, 192, 0, 192, null]);
});

describe("a click that just misses", () => {
  const box = (left: number, top: number, size: number) => ({
    left,
    top,
    right: left + size,
    bottom: top + size,
  });
  const dots = [box(0, 0, 5), box(30, 0, 5), box(100, 100, 300)];

  it("takes the nearest small mark in reach", () => {
    expect(nearestBox(dots, 14, 3)).toBe(0);
    expect(nearestBox(dots, 20, 3)).toBe(1);
    expect(nearestBox(dots, 2, 2)).toBe(0);
  });

  it("takes none that is farther away, and none that is large", () => {
    expect(nearestBox(dots, 17.5, 18)).toBeNull();
    expect(nearestBox(dots, 95, 120)).toBeNull();
    expect(nearestBox([], 0, 0)).toBeNull();
  });
});
