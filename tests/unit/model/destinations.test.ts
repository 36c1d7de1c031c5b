import { describe, expect, it } from "vitest";
import { destinations, isRegion, regionCounts } from "../../../src/model/destinations.ts";
import { createClaims } from "../../../src/claims/index.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const all = destinations(tables);
const byId = new Map(all.map((one) => [one.id, one]));

function once(found: readonly string[], expected: readonly string[]): void {
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(new Set(found).size).toBe(found.length);
}

describe("destinations", () => {
  it("gives every route to the one region it leads to", () => {
    once(
      all.flatMap(({ routes }) => routes.map(({ route_id }) => route_id)),
      tables["transfers/routes"].map(({ route_id }) => route_id),
    );
    for (const { code, routes } of all)
      for (const route of routes) expect(route.destination_region_code).toBe(code);
  });

  it("gives every facility to the one region it lies in", () => {
    once(
      all.flatMap(({ facilities }) => facilities.map(({ facility_id }) => facility_id)),
      tables["transfers/facilities"].map(({ facility_id }) => facility_id),
    );
    for (const { code, facilities } of all)
      for (const facility of facilities) expect(facility.region_code).toBe(code);
  });

  it("gives every published count to one region, or to what is wider than one", () => {
    const ids = all.flatMap(({ counts }) => counts.map(({ id }) => id));
    once(
      ids,
      regionCounts(tables).map(({ id }) => id),
    );
    expect(ids).toHaveLength(
      tables["transfers/regions"].length + tables["returns/by-destination"].length,
    );
    expect(byId.get("ru-ros")?.counts.map(({ value }) => value)).toContain(573);
    expect(byId.get("ru")?.counts.map(({ metric }) => metric)).toContain("regions_with_children");
  });

  it("names counts of the tables on returns as the register does, with their own values", () => {
    const claims = createClaims(tables, createSay("en"));
    const returns = regionCounts(tables).filter(({ table }) => table === "returns");
    for (const { id, value, source } of returns) {
      expect(claims.get(id)?.value, id).toBe(value);
      expect(claims.get(id)?.source, id).toMatchObject({ href: source });
    }
  });

  it("keeps what names a place with the place", () => {
    const of = (destination: string): string | undefined =>
      all.find(({ counts }) => counts.some(({ id }) => id.startsWith(`destination-${destination}`)))
        ?.id;
    expect(of("belarus-dubrava-centre-minsk-oblast")).toBe("by-mi");
    expect(of("north-korea-songdowon-camp")).toBe("kp-07");
    expect(of("occupied-crimea")).toBe("ua-43");
    expect(of("black-sea-coast")).toBe("several");
    expect(of("moscow-oblast")).toBe("ru-mos");
  });

  it("groups regions by country and puts what names no region after those that are named", () => {
    expect([...new Set(all.map(({ place }) => place))]).toEqual([
      "ru",
      "by",
      "ua",
      "kp",
      "several",
    ]);
    for (const [at, one] of all.entries()) {
      const next = all[at + 1];
      if (next?.place !== one.place) continue;
      if (isRegion(next)) expect(one.routes.length).toBeGreaterThanOrEqual(next.routes.length);
    }
    expect(byId.get("ua-43")?.place).toBe("ua");
    expect(all.filter(({ place }) => place === "ru").at(-1)?.id).toBe("ru");
  });

  it("says which destination it does not know", () => {
    const [row] = tables["returns/by-destination"];
    if (row === undefined) throw new Error("no counts");
    const strange = { ...row, destination: "Atlantis" };
    expect(() => destinations({ ...tables, "returns/by-destination": [strange] })).toThrow(
      'returns/by-destination destination: "Atlantis" is no known region',
    );
  });
});
