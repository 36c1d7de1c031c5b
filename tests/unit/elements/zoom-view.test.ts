import { expect, it } from "vitest";
import { moved, nearest, viewOf, wholeView, zoomAt } from "../../../src/elements/zoom-view.ts";

const size = [720, 400] as const;

it("magnifies around a point, which stays where it is", () => {
  expect(zoomAt(wholeView, 2, [360, 200], size)).toEqual({ k: 2, x: -360, y: -200 });
});

it("never looks from farther than the whole, nor nearer than there is to see", () => {
  expect(zoomAt(wholeView, 0.5, [10, 10], size)).toEqual(wholeView);
  expect(zoomAt(wholeView, 1000, [10, 10], size).k).toBe(nearest);
});

it("moves no farther than the edges", () => {
  expect(moved({ k: 2, x: -100, y: -100 }, [500, -1000], size)).toEqual({ k: 2, x: 0, y: -400 });
  expect(moved(wholeView, [50, 50], size)).toEqual(wholeView);
});

it("puts what is looked at in the middle, with room around", () => {
  const { k, x, y } = viewOf([300, 150, 72, 20], size);
  expect(k).toBeCloseTo(7.2);
  expect([x + k * 336, y + k * 160]).toEqual([360, 200]);
});
