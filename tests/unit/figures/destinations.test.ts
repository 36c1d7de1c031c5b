import { sum } from "d3-array";
import { describe, expect, it } from "vitest";
import { regionSections } from "../../../src/figures/destinations.ts";
import { loadSite } from "../../../src/figures/load.ts";

const site = loadSite("data", "en");
const { tables, say } = site;
const regions = regionSections(site).flatMap((country) => country.regions);

function ids(of: string): readonly string[] {
  return regions.flatMap(({ lists }) =>
    lists.filter((list) => list.of === of).flatMap(({ told }) => told.map(({ id }) => id)),
  );
}

function recordsOf(anchor: string): string | undefined {
  return regions.find((region) => region.anchor === anchor)?.records;
}

describe("regionSections", () => {
  it("tells every route, facility and published count once", () => {
    expect(ids("routes").toSorted()).toEqual(
      tables["transfers/routes"].map(({ route_id }) => route_id).toSorted(),
    );
    expect(ids("facilities").toSorted()).toEqual(
      tables["transfers/facilities"].map(({ facility_id }) => facility_id).toSorted(),
    );
    const counts = ids("counts");
    expect(counts).toHaveLength(76 + 26);
    expect(new Set(counts).size).toBe(counts.length);
    for (const { row_id } of tables["transfers/regions"]) expect(counts).toContain(row_id);
  });

  it("has an anchor for every region", () => {
    expect(new Set(regions.map(({ anchor }) => anchor)).size).toBe(regions.length);
    for (const { anchor } of regions) expect(anchor).toMatch(/^region-[a-z]+(-[a-z0-9]+)?$/);
  });

  it("counts records, and leaves out what there is none of", () => {
    expect(recordsOf("region-ru-kda")).toBe("15 routes, 7 facilities");
    expect(recordsOf("region-ru-mag")).toBe("1 published count");
    expect(recordsOf("region-by-ho")).toBe("1 facility");
    expect(recordsOf("region-ua-23")).toBe("1 facility, 1 published count");
    expect(recordsOf("region-ru-ros")).toBe("4 routes, 1 facility, 7 published counts");
  });

  it("leads from a route to its card and from a count on returns to the register", () => {
    const told = regions.flatMap(({ lists }) => lists.flatMap((list) => list.told));
    expect(told.find(({ id }) => id === "T001")?.page).toBe("/transfers/#t001");
    const claims = told.flatMap(({ page }) => (page?.startsWith("/sources/#") ? [page] : []));
    expect(claims).toHaveLength(tables["returns/by-destination"].length);
    for (const page of claims) expect(site.claims.has(page.slice("/sources/#".length))).toBe(true);
    for (const { id, source, who } of told) {
      expect(source, id).toMatch(/^https?:/);
      expect(who, id).not.toBe("");
    }
  });

  it("says of every count what it counts, with its qualifier", () => {
    const count = regions
      .flatMap(({ lists }) => lists.flatMap((list) => list.told))
      .find(({ id }) => id === "G001");
    expect(count?.text).toBe("at least 47: children placed in families");
  });

  it("adds up no children of a region's routes", () => {
    for (const { anchor, records, name } of regions) {
      const numbers = tables["transfers/routes"].flatMap((route) =>
        `region-${route.destination_region_code.toLowerCase()}` === anchor &&
        route.children !== null
          ? [route.children]
          : [],
      );
      if (numbers.length > 1 && sum(numbers) > 20)
        expect(`${name} ${records}`).not.toContain(say.number(sum(numbers)));
    }
  });
});
