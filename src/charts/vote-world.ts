import type { Position } from "geojson";
import type { Member } from "../model/votes.ts";
import { planarRings, projectPoint } from "../tables/geometry.ts";
import type { Tables } from "../tables/tables.gen.ts";
import type { Spot } from "./boxes.ts";
import { areaPath } from "./paths.ts";

type World = Tables["geometry/world"];
type Area = Tables["geometry/areas"][number];
type Dot = Tables["geometry/dots"][number];

/** A country's outline as path data in units of the map's frame, by lower-case code. */
export interface Outline {
  readonly iso3: string;
  readonly path: string;
}

/** A shape of the map; `of` is the member whose vote it shows, which is another one's for a dependent territory. */
export interface VoteMapShape extends Outline {
  readonly of: string | null;
}

/** A member too small to be seen: where its dot is drawn, and where it lies, in units of the map's frame. */
export interface VoteMapDot {
  readonly iso3: string;
  readonly place: Spot;
  readonly wide: Spot;
  readonly narrow: Spot;
}

/** Square units: a smaller shape cannot be seen, nor can a smaller island beside a larger one. */
const leastShape = 1;
const leastIsland = 2;

/** Every country large enough to be seen, with the member whose vote it shows. */
export function shapes(
  world: World,
  members: readonly Member[],
  areas: readonly Area[],
): readonly VoteMapShape[] {
  const of = new Map(members.map(({ iso3 }) => [iso3.toLowerCase(), iso3.toLowerCase()]));
  for (const { id, part_of } of areas)
    if (part_of !== null) of.set(id.toLowerCase(), part_of.toLowerCase());
  return outlines(world).map(({ iso3, path }) => ({ iso3, path, of: of.get(iso3) ?? null }));
}

function outlines(world: World): readonly Outline[] {
  return world.objects.countries.geometries.flatMap((shape) => {
    const rings = visible(planarRings(world, shape));
    const path = areaPath({ type: "MultiPolygon", coordinates: [rings] });
    return rings.length === 0 ? [] : [{ iso3: shape.id.toLowerCase(), path }];
  });
}

function visible(rings: readonly Position[][]): Position[][] {
  const largest = Math.max(...rings.map(areaOf));
  if (largest < leastShape) return [];
  return rings.filter((ring) => areaOf(ring) === largest || areaOf(ring) >= leastIsland);
}

function areaOf(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring.at(index - 1) ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The dots of the smallest members, in the members' order, which is the order they are read in. */
export function dots(
  world: World,
  members: readonly Member[],
  rows: readonly Dot[],
): readonly VoteMapDot[] {
  const rowOf = new Map(rows.map((row) => [row.iso3, row]));
  return members.flatMap(({ iso3 }) => {
    const row = rowOf.get(iso3);
    return row === undefined ? [] : [dot(world, row)];
  });
}

function dot(world: World, { iso3, lat, lon, x, y, narrow_x, narrow_y }: Dot): VoteMapDot {
  return {
    iso3: iso3.toLowerCase(),
    place: projectPoint(world, [lon, lat]),
    wide: [x, y],
    narrow: [narrow_x, narrow_y],
  };
}
