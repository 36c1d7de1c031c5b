import { geoAzimuthalEquidistant, geoConicEqualArea, geoEqualEarth } from "d3-geo";
import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import type {
  ArcIndexes,
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";

/** Longitude and latitude in degrees, or x and y in the pixels of a frame. */
export type Point = readonly [number, number];

/** What a planar topology was projected with. Enough to build the same projection again. */
export type PlanarProjection = {
  readonly rotate: Point;
  readonly scale: number;
  readonly translate: Point;
} & (
  | { readonly name: "equalEarth" }
  | { readonly name: "azimuthalEquidistant"; readonly angle: number }
  | { readonly name: "conicEqualArea"; readonly parallels: Point }
);

/** The file a topology was made from. */
export interface PlanarInput {
  readonly package: string;
  readonly file: string;
  readonly sha256: string;
}

export interface PlanarProperties {
  /** ISO 3166-1 alpha-2, on first-level units only. */
  readonly country?: string;
}

/** A country (ISO 3166-1 alpha-3), a first-level unit (ISO 3166-2), or a line between two countries. */
export type PlanarShape = (
  Polygon<PlanarProperties> | MultiPolygon<PlanarProperties> | MultiLineString<PlanarProperties>
) & { id: string };

export interface PlanarLayer extends GeometryCollection<PlanarProperties> {
  geometries: PlanarShape[];
}

/** A TopoJSON topology whose coordinates are pixels in a frame of `size`, y downwards. */
export interface PlanarTopology<Layer extends string = string> extends Topology<
  Record<Layer, PlanarLayer>
> {
  readonly projection: PlanarProjection;
  readonly size: Point;
  readonly input: PlanarInput;
}

export type WorldTopology = PlanarTopology<"countries" | "boundaries">;
export type UnitsTopology = PlanarTopology<"units" | "context">;

/** The projection of a topology. It draws no great circles between points: the sources are dense enough. */
export function planarProjection({
  projection,
}: Pick<PlanarTopology, "projection">): GeoProjection {
  return bareProjection(projection)
    .rotate([...projection.rotate])
    .scale(projection.scale)
    .translate([...projection.translate])
    .precision(0);
}

function bareProjection(projection: PlanarProjection): GeoProjection {
  switch (projection.name) {
    case "equalEarth":
      return geoEqualEarth();
    case "azimuthalEquidistant":
      return geoAzimuthalEquidistant().angle(projection.angle);
    case "conicEqualArea":
      return geoConicEqualArea().parallels([...projection.parallels]);
  }
}

/** Where a longitude and latitude lie in the frame of a topology; the point may be outside the frame. */
export function projectPoint(topology: Pick<PlanarTopology, "projection">, point: Point): Point {
  const projected = planarProjection(topology)([...point]);
  if (!projected) throw new Error(`point ${point.join(", ")} has no place in the projection`);
  return projected;
}

/** The id of the area of a layer in which a longitude and latitude lie. */
export function unitAt<Layer extends string>(
  topology: PlanarTopology<Layer>,
  layer: Layer,
  point: Point,
): string | null {
  const projected = projectPoint(topology, point);
  const unit = topology.objects[layer].geometries.find((shape) =>
    isWithin(planarRings(topology, shape), projected),
  );
  return unit?.id ?? null;
}

/** All rings of an area, outer ones and holes alike, closed; none for a line. */
export function planarRings(topology: Topology, shape: PlanarShape): Position[][] {
  return ringArcs(shape).flatMap(
    (ring) => feature(topology, { type: "Polygon", arcs: [ring] }).geometry.coordinates,
  );
}

function ringArcs(shape: PlanarShape): ArcIndexes[] {
  if (shape.type === "MultiLineString") return [];
  return shape.type === "Polygon" ? shape.arcs : shape.arcs.flat();
}

/** Even-odd: a point in a hole is outside. */
function isWithin(rings: readonly Position[][], [x, y]: Point): boolean {
  let crossings = 0;
  for (const ring of rings) {
    for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
      const [x0 = 0, y0 = 0] = ring.at(index - 1) ?? [];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}
