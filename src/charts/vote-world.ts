import type { Position } from "geojson";
import { planarRings } from "../tables/geometry.ts";
import type { Tables } from "../tables/tables.gen.ts";
import { areaPath } from "./map.ts";

type World = Tables["geometry/world"];
type Ring = readonly Position[];

/** A country's outline as path data in units of the map's frame, by lower-case code. */
export interface Outline {
  readonly iso3: string;
  readonly path: string;
}

/** Square units: a smaller shape cannot be seen, nor can a smaller island beside a larger one. */
const leastShape = 1;
const leastIsland = 2;

/** The outlines of every country large enough to be seen. */
export function outlines(world: World): readonly Outline[] {
  return world.objects.countries.geometries.flatMap((shape) => {
    const rings = visible(planarRings(world, shape));
    const path = areaPath({ type: "MultiPolygon", coordinates: [rings] });
    return rings.length === 0 ? [] : [{ iso3: shape.id.toLowerCase(), path }];
  });
}

function visible(rings: readonly Position[][]): Position[][] {
  const largest = Math.max(...rings.map(area));
  if (largest < leastShape) return [];
  return rings.filter((ring) => area(ring) === largest || area(ring) >= leastIsland);
}

function area(ring: Ring): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring.at(index - 1) ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(twice) / 2;
}
