import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { feature } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { Position } from "geojson";
import { planarProjection, planarRings } from "../../../src/tables/geometry.ts";
import type {
  PlanarLayer,
  PlanarShape,
  PlanarTopology,
  Point,
  UnitsTopology,
  WorldTopology,
} from "../../../src/tables/geometry.ts";

const text = (file: string) => readFileSync(`data/${file}`, "utf8");

export const worldFile = text("geometry/world.json");
export const world = JSON.parse(worldFile) as WorldTopology;
export const transfers = JSON.parse(text("geometry/transfers.json")) as UnitsTopology;
export const ukraine = JSON.parse(text("geometry/ukraine.json")) as UnitsTopology;

/** The rows of a CSV table, every cell as text. */
export function rows(file: string): Record<string, string>[] {
  return parse(text(file), { columns: true });
}

export function ids(layer: PlanarLayer): string[] {
  return layer.geometries.map(({ id }) => id);
}

/** The rings of an area, or the lines of a boundary. */
export function linesOf(topology: PlanarTopology, shape: PlanarShape): Position[][] {
  return shape.type === "MultiLineString"
    ? feature(topology, shape).geometry.coordinates
    : planarRings(topology, shape);
}

/** A filter for meshes that keeps what lies between two countries or units. */
export function between(
  one: (id: string) => boolean,
  other: (id: string) => boolean,
): (a: GeometryObject, b: GeometryObject) => boolean {
  return (a, b) =>
    (one(String(a.id)) && other(String(b.id))) || (one(String(b.id)) && other(String(a.id)));
}

/** Those of a frame's points that lie in Crimea. */
export function inCrimea(topology: PlanarTopology, points: readonly Position[]): Position[] {
  const projection = planarProjection(topology);
  return points.filter(([x = 0, y = 0]) => {
    const [lon, lat] = projection.invert?.([x, y]) ?? [34, 45];
    return lon > 32.3 && lon < 36.7 && lat > 44.2 && lat < 46.25;
  });
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
