import { describe, expect, it } from "vitest";
import { bundleRoutes, largestDocumented, type Route } from "../../../src/model/routes.ts";
import { readTables } from "../../../src/tables/read.ts";

const routes = readTables("data")["transfers/routes"];
const bundles = bundleRoutes(routes);

function route(changes: Partial<Route>): Route {
  const [first] = routes;
  if (first === undefined) throw new Error("no routes");
  return { ...first, ...changes };
}

describe("bundleRoutes", () => {
  it("puts all 172 movements into bundles, each once", () => {
    const ids = bundles.flatMap((bundle) => bundle.routes);
    expect(ids).toHaveLength(172);
    expect(new Set(ids)).toEqual(new Set(routes.map(({ route_id }) => route_id)));
  });

  it("keeps one oblast of origin and one region of destination to a bundle", () => {
    const ends = new Map(
      routes.map((row) => [
        row.route_id,
        `${row.origin_region_code}.${row.destination_region_code}`,
      ]),
    );
    for (const bundle of bundles) {
      expect(new Set(bundle.routes.map((id) => ends.get(id)?.toLowerCase()))).toEqual(
        new Set([bundle.id]),
      );
    }
  });

  it("starts with the bundles of most movements", () => {
    const counts = bundles.map((bundle) => bundle.routes.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(bundles[0]?.id).toBe("ua-14.by");
  });

  it("counts movements with and without a number, reported and only announced", () => {
    for (const { routes: members, numbered, unnumbered, reported, announced } of bundles) {
      expect(numbered + unnumbered).toBe(members.length);
      expect(reported + announced).toBe(members.length);
    }
    expect(sum(bundles.map(({ numbered }) => numbered))).toBe(118);
    expect(sum(bundles.map(({ announced }) => announced))).toBe(6);
  });

  it("holds no number of children but that of a single movement", () => {
    const byId = new Map(routes.map((row) => [row.route_id, row]));
    for (const { routes: members, largest } of bundles) {
      const numbers = members.flatMap((id) => byId.get(id)?.children ?? []);
      if (largest !== null) expect(numbers).toContain(largest.value);
    }
    expect(Object.keys(bundles[0] ?? {})).toEqual([
      "id",
      "origin",
      "destination",
      "country",
      "routes",
      "kinds",
      "reported",
      "announced",
      "numbered",
      "unnumbered",
      "largest",
    ]);
  });
});

describe("largestDocumented", () => {
  it("is the largest single number, with its qualifier", () => {
    const largest = largestDocumented([
      route({ children: 20, children_qualifier: "exact" }),
      route({ children: 300, children_qualifier: "at_least", kind: "camp" }),
    ]);
    expect(largest).toEqual({ value: 300, qualifier: "at_least", kind: "camp" });
  });

  it("does not count what was only announced", () => {
    expect(largestDocumented([route({ children: 1500, status: "announced" })])).toBeNull();
  });

  it("is nothing where no movement has a number", () => {
    expect(
      largestDocumented([route({ children: null, children_qualifier: "unknown" })]),
    ).toBeNull();
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
