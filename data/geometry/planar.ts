import { geoProject } from "d3-geo-projection";
import type { GeoProjection } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import type { PlanarLayer, PlanarProperties, PlanarTopology } from "../../src/tables/geometry.ts";

/** A country or a unit, in longitude and latitude or on the plane. */
export type Area = Feature<Polygon | MultiPolygon, PlanarProperties | null> & {
  id: string;
};
export type Layers<Name extends string> = Topology<Record<Name, PlanarLayer>>;

/** Projects areas; those that the projection clips away are left out. */
export function projectAreas(areas: readonly Area[], projection: GeoProjection): Area[] {
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: [...areas],
  };
  const { features } = geoProject(collection, projection);
  return features.filter((feature): feature is Area => feature.geometry !== null);
}

/** The topology of several layers of areas: borders are shared within and between layers. */
export function layersOf<Name extends string>(
  areas: Readonly<Record<Name, readonly Area[]>>,
): Layers<Name> {
  const collections: Record<string, FeatureCollection> = {};
  for (const [name, features] of Object.entries<readonly Area[]>(areas))
    collections[name] = {
      type: "FeatureCollection",
      features: features.toSorted(byId),
    };
  return topology(collections) as Layers<Name>;
}

function byId(a: Area, b: Area): number {
  return a.id < b.id ? -1 : 1;
}

/** Rounds a parameter of a projection, so that the file says it in full. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The text of a geometry file. */
export function planarText(
  { transform, objects, arcs }: Topology,
  about: Pick<PlanarTopology, "projection" | "size" | "input">,
): string {
  return `${JSON.stringify({ type: "Topology", ...about, transform, objects, arcs })}\n`;
}
