import { describe, expect, it } from "vitest";
import { fitsFilters, inForce, type Tested, without } from "../../../src/elements/list-filter.ts";

/** An event of which only the year is known. */
const item: Tested = {
  options: (name) => (name === "category" ? ["court"] : [""]),
  since: "2024-01",
  until: "2024-12",
};
const start = { q: "", category: "", from: "", to: "", order: "oldest" };

describe("the filters of a list", () => {
  it("let everything through where nothing is chosen, whatever the order", () => {
    expect(fitsFilters(item, start)).toBe(true);
    expect(fitsFilters(item, { ...start, category: "all", order: "newest" })).toBe(true);
  });

  it("take one of several options of a field", () => {
    expect(fitsFilters(item, { category: "report,court" })).toBe(true);
    expect(fitsFilters(item, { category: "report,un" })).toBe(false);
  });

  it("keep what may have happened in the time asked for", () => {
    expect(fitsFilters(item, { from: "2024-06", to: "2024-07" })).toBe(true);
    expect(fitsFilters(item, { from: "2024", to: "2024" })).toBe(true);
    expect(fitsFilters(item, { from: "2025-01" })).toBe(false);
    expect(fitsFilters(item, { to: "2023-12" })).toBe(false);
  });

  it("can be taken away one by one", () => {
    const wanted = { ...start, q: "camp", from: "2025-01", order: "newest" };
    expect(inForce(wanted, start)).toEqual(["q", "from"]);
    expect(without(wanted, ["q"], start)).toEqual({ ...wanted, q: "" });
  });
});
