import { describe, expect, it } from "vitest";
import { filterBy, inForce, type Tested, without } from "../../../src/elements/list-filter.ts";

/** An event of which only the year is known. */
const item: Tested = {
  options: (name) => (name === "category" ? ["court"] : [""]),
  since: "2024-01",
  until: "2024-12",
};
const start = { q: "", category: "", from: "", to: "", order: "oldest" };

describe("the filters of a list", () => {
  it("let everything through where nothing is chosen, whatever the order", () => {
    expect(filterBy(start)(item)).toBe(true);
    expect(filterBy({ ...start, category: "all", order: "newest" })(item)).toBe(true);
  });

  it("take one of several options of a field", () => {
    expect(filterBy({ category: "report,court" })(item)).toBe(true);
    expect(filterBy({ category: "report,un" })(item)).toBe(false);
  });

  it("keep what may have happened in the time asked for", () => {
    expect(filterBy({ from: "2024-06", to: "2024-07" })(item)).toBe(true);
    expect(filterBy({ from: "2024", to: "2024" })(item)).toBe(true);
    expect(filterBy({ from: "2025-01" })(item)).toBe(false);
    expect(filterBy({ to: "2023-12" })(item)).toBe(false);
  });

  it("can be taken away one by one", () => {
    const wanted = { ...start, q: "camp", from: "2025-01", order: "newest" };
    expect(inForce(wanted, start)).toEqual(["q", "from"]);
    expect(without(wanted, ["q"], start)).toEqual({ ...wanted, q: "" });
  });
});
