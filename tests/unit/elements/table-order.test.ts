import { expect, it } from "vitest";
import { compareCells, folded, searchBy } from "../../../src/elements/table-order.ts";

const sorted = (cells: readonly string[], isDescending: boolean): readonly string[] =>
  cells.toSorted((a, b) => compareCells(a, b, "en", isDescending));

it("orders numbers by size and words by the language, empty cells last either way", () => {
  expect(sorted(["12", "", "9", "100"], false)).toEqual(["9", "12", "100", ""]);
  expect(sorted(["12", "", "9", "100"], true)).toEqual(["100", "12", "9", ""]);
  expect(sorted(["Türkiye", "Tuvalu", "Côte d’Ivoire", "Cuba"], false)).toEqual([
    "Côte d’Ivoire",
    "Cuba",
    "Türkiye",
    "Tuvalu",
  ]);
});

it("finds every typed word anywhere in a row, whatever its case and accents", () => {
  expect(searchBy("COTE abst")(folded("Côte d’Ivoire African abstained"))).toBe(true);
  expect(searchBy("cote favour")(folded("Côte d’Ivoire African abstained"))).toBe(false);
  expect(searchBy("")(folded("Cuba"))).toBe(true);
});
