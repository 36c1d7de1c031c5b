import { geoDistance } from "d3-geo";
import { mesh } from "topojson-client";
import { describe, expect, test } from "vitest";
import { planarProjection, projectPoint, unitAt } from "../../../src/tables/geometry.ts";
import type { Point } from "../../../src/tables/geometry.ts";
import { between, distance, ids, inCrimea, rows, transfers, ukraine } from "./geometry.ts";

const russia =
  "AD AL ALT AMU ARK AST BA BEL BRY BU CE CHE CHU CU DA IN IRK IVA KAM KB KC KDA KEM KGD KGN KHA KHM KIR KK KL " +
  "KLU KO KOS KR KRS KYA LEN LIP MAG ME MO MOS MOW MUR NEN NGR NIZ NVS OMS ORE ORL PER PNZ PRI PSK ROS RYA SA " +
  "SAK SAM SAR SE SMO SPE STA SVE TA TAM TOM TUL TVE TY TYU UD ULY VGG VLA VLG VOR YAN YAR YEV ZAB";

const unitsOf = (country: string) =>
  transfers.objects.units.geometries.filter(({ properties }) => properties?.country === country);

const places: [string, Point, string][] = [
  ["Simferopol", [34.1, 44.95], "UA-43"],
  ["Sevastopol", [33.6, 44.55], "UA-40"],
  ["Kyiv", [30.52, 50.45], "UA-30"],
  ["Bila Tserkva", [30.11, 49.8], "UA-32"],
  ["Donetsk", [37.8, 48.0], "UA-14"],
];

describe("the map of the transfers", () => {
  test("has 27, 83, 7 and 11 units", () => {
    expect(["UA", "RU", "BY", "KP"].map((country) => unitsOf(country).length)).toEqual([
      27, 83, 7, 11,
    ]);
  });

  test("has the 83 codes of ISO 3166-2 for Russia, none of them in Ukraine", () => {
    expect(unitsOf("RU").map(({ id }) => id)).toEqual(
      russia.split(" ").map((code) => `RU-${code}`),
    );
  });

  test("gives every unit the country of its code", () => {
    for (const { id, properties } of transfers.objects.units.geometries)
      expect(properties?.country, id).toBe(id.slice(0, 2));
  });

  test.each<[string, Point, string]>([
    ...places,
    ["Red Square", [37.621, 55.754], "RU-MOW"],
    ["Kolomna", [38.78, 55.08], "RU-MOS"],
    ["Minsk", [27.56, 53.9], "BY-HM"],
    ["Salihorsk", [27.54, 52.79], "BY-MI"],
    ["Anadyr, west of 180 degrees", [177.3, 64.7], "RU-CHU"],
    ["Chukotka east of 180 degrees", [-173, 66.6], "RU-CHU"],
    ["Kaliningrad", [20.9, 54.7], "RU-KGD"],
    ["Krasnodar", [38.98, 45.04], "RU-KDA"],
    ["Wonsan", [127.43, 39.14], "KP-07"],
  ])("puts %s at %j into %s", (_, point, unit) => {
    expect(unitAt(transfers, "units", point)).toBe(unit);
  });

  test("has a name and a label point inside for every unit", () => {
    const units = rows("geometry/units.csv");
    expect(units.map(({ id }) => id).toSorted()).toEqual(ids(transfers.objects.units).toSorted());
    for (const { id, country, lat, lon } of units) {
      expect(unitAt(transfers, "units", [Number(lon), Number(lat)]), id).toBe(id);
      expect(country).toBe(id?.slice(0, 2));
    }
  });

  test.each<[string, Point]>([
    ["Kaliningrad", [20.5, 54.71]],
    ["Moscow", [37.62, 55.75]],
    ["Magadan", [150.8, 59.57]],
    ["Wonsan", [127.44, 39.15]],
  ])("puts %s at its true distance from the centre", (_, point) => {
    const centre: Point = [33, 48.7];
    const { scale } = transfers.projection;
    const planar = distance(projectPoint(transfers, centre), projectPoint(transfers, point));
    expect(planar).toBeCloseTo(geoDistance([...centre], [...point]) * scale, 6);
    const [lon, lat] =
      planarProjection(transfers).invert?.([...projectPoint(transfers, point)]) ?? [];
    expect([lon, lat].map((degrees) => degrees?.toFixed(2))).toEqual(
      point.map((degrees) => degrees.toFixed(2)),
    );
  });

  test("frames every place of the transfers, with room at the edges", () => {
    const [width, height] = transfers.size;
    const outside = rows("transfers/places.csv").filter(({ lat, lon }) => {
      const [x, y] = projectPoint(transfers, [Number(lon), Number(lat)]);
      return x < 20 || y < 20 || x > width - 20 || y > height - 20;
    });
    expect(outside).toEqual([]);
  });

  test("has neighbours around, but none of the four countries among them", () => {
    const context = ids(transfers.objects.context);
    expect(context).toEqual(
      expect.arrayContaining(["POL", "FIN", "KAZ", "CHN", "KOR", "JPN", "GEO"]),
    );
    expect(context.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
    expect(context.filter((id) => ["UKR", "RUS", "BLR", "PRK"].includes(id))).toEqual([]);
  });

  test("has no border between Ukraine and Russia in Crimea", () => {
    const border = mesh(
      transfers,
      transfers.objects.units,
      between(
        (id) => id.startsWith("UA-"),
        (id) => id.startsWith("RU-"),
      ),
    );
    expect(border.coordinates.flat().length).toBeGreaterThan(50);
    expect(inCrimea(transfers, border.coordinates.flat())).toEqual([]);
  });
});

describe("the map of Ukraine", () => {
  test("has the 27 units, Crimea and Sevastopol among them", () => {
    const units = ids(ukraine.objects.units);
    expect(units).toEqual(unitsOf("UA").map(({ id }) => id));
    expect(units).toEqual(expect.arrayContaining(["UA-43", "UA-40"]));
  });

  test.each(places)("puts %s at %j into %s", (_, point, unit) => {
    expect(unitAt(ukraine, "units", point)).toBe(unit);
  });

  test("leaves Crimea out of Russia and draws no border there", () => {
    expect(unitAt(ukraine, "context", [34.1, 44.95])).toBeNull();
    expect(unitAt(ukraine, "context", [38.98, 45.04])).toBe("RUS");
    const { units, context } = ukraine.objects;
    const all = {
      type: "GeometryCollection" as const,
      geometries: [...units.geometries, ...context.geometries],
    };
    const border = mesh(
      ukraine,
      all,
      between(
        (id) => id.startsWith("UA-"),
        (id) => id === "RUS",
      ),
    );
    expect(border.coordinates.flat().length).toBeGreaterThan(50);
    expect(inCrimea(ukraine, border.coordinates.flat())).toEqual([]);
  });
});
