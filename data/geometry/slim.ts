import { feature, quantize } from "topojson-client";
import { filter, filterAttached, planarRingArea, presimplify, simplify } from "topojson-simplify";
import type { Ring } from "topojson-simplify";
import type { ArcIndexes, Positions } from "topojson-specification";
import type { PlanarLayer, PlanarShape } from "../../src/tables/geometry.ts";
import type { Layers } from "./planar.ts";

/** How much more a point counts than its triangle says, so that some parts of a map keep more detail. */
export type Detail = (point: Positions, arc: number) => number;

const tenthsOfAPixel = {
  scale: [0.1, 0.1],
  translate: [0, 0],
} satisfies Parameters<typeof quantize>[1];

/**
 * Simplifies planar layers by square pixels and drops islands smaller than four times that,
 * but keeps the largest ring of every area, and land without which a neighbour would have a gap,
 * if a tenth of a pixel can show it.
 */
export function slim<Name extends string>(
  layers: Layers<Name>,
  weight: number,
  detail: Detail = () => 1,
): Layers<Name> {
  const rings = shapesOf(layers).flatMap((shape) => polygonsOf(shape).flat());
  const isSmall = (ring: ArcIndexes) => ringArea(layers, ring) < 4 * weight;
  const spared = sparedRings(layers);
  const fine = new Set(
    rings.filter((ring) => isSmall(ring) && spared.has(ring)).flatMap(arcNumbers),
  );
  const tuned = tune(presimplify(layers) as Layers<Name>, (point, arc) =>
    fine.has(arc) ? 10 : detail(point, arc),
  );
  const islands = new Set(rings.filter((ring) => isSmall(ring) && !spared.has(ring)));
  const simple = keepRings(simplify(tuned, weight) as Layers<Name>, (ring) => !islands.has(ring));
  const grid = quantize(simple, tenthsOfAPixel) as Layers<Name>;
  return keepRings(grid, (ring) => ringArea(grid, ring) > 0);
}

/** The largest ring of every area, and the rings that share a border with another. */
function sparedRings(layers: Layers<string>): Set<ArcIndexes> {
  // typed for coordinates, but called with the numbers of arcs
  const isAttached = filterAttached(layers) as unknown as (ring: ArcIndexes) => boolean;
  const byArea = (a: ArcIndexes, b: ArcIndexes) => ringArea(layers, b) - ringArea(layers, a);
  const spared = shapesOf(layers).flatMap((shape) => {
    const rings = polygonsOf(shape).flat();
    return [...rings.toSorted(byArea).slice(0, 1), ...rings.filter(isAttached)];
  });
  return new Set(spared);
}

function tune<Name extends string>(weighed: Layers<Name>, detail: Detail): Layers<Name> {
  const arcs = weighed.arcs.map((points, arc) =>
    points.map(([x = 0, y = 0, weight = 0]) => [x, y, weight * detail([x, y], arc)]),
  );
  return { ...weighed, arcs };
}

function keepRings<Name extends string>(
  layers: Layers<Name>,
  isKept: (ring: ArcIndexes) => boolean,
): Layers<Name> {
  const objects = structuredClone(layers.objects);
  for (const name of Object.keys(objects) as Name[]) {
    const { geometries } = layers.objects[name];
    objects[name].geometries = geometries.flatMap((shape) => withRings(shape, isKept));
  }
  // without a filter of its own this only drops the arcs that are no longer used
  return filter({ ...layers, objects }, () => true) as Layers<Name>;
}

function withRings(shape: PlanarShape, isKept: (ring: ArcIndexes) => boolean): PlanarShape[] {
  const arcs = polygonsOf(shape)
    .map(([outer = [], ...holes]) => (isKept(outer) ? [outer, ...holes.filter(isKept)] : []))
    .filter((polygon) => polygon.length > 0);
  return arcs.length > 0 ? [{ ...shape, type: "MultiPolygon", arcs }] : [];
}

/** The outer ring and holes of each polygon of an area. */
function polygonsOf(shape: PlanarShape): ArcIndexes[][] {
  if (shape.type === "MultiLineString") return [];
  return shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
}

/** The numbers of the arcs a ring is made of, whichever way it runs along them. */
function arcNumbers(ring: ArcIndexes): number[] {
  return ring.map((arc) => (arc < 0 ? ~arc : arc));
}

/** The numbers of all arcs of a layer. */
export function arcsOf(layer: PlanarLayer): Set<number> {
  return new Set(layer.geometries.flatMap(polygonsOf).flat().flatMap(arcNumbers));
}

function shapesOf(layers: Layers<string>): PlanarShape[] {
  return Object.values(layers.objects).flatMap((layer) => layer.geometries);
}

function ringArea(layers: Layers<string>, ring: ArcIndexes): number {
  const { coordinates } = feature(layers, {
    type: "Polygon",
    arcs: [ring],
  }).geometry;
  return planarRingArea((coordinates[0] ?? []) as Ring);
}
