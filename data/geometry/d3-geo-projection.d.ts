/** The one function used here; the package has no types of its own. */
declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";
  import type { FeatureCollection, Geometry } from "geojson";

  export function geoProject(
    object: FeatureCollection,
    projection: GeoProjection,
  ): FeatureCollection<Geometry | null>;
}
