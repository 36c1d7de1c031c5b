import { expect, it } from "vitest";
import { nextIndex } from "../../../src/elements/keys.ts";

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
