import { merge, mesh } from "topojson-client";
import type { GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
import type { UnitsTopology } from "../tables/geometry.ts";
import { areaPath, linePath } from "./paths.ts";
import { element } from "./svg.ts";
import type { Transfers } from "./transfers-data.ts";

const countries = ["UA", "RU", "BY", "KP"] as const;

/** The large map: four countries, the lines between their regions, the land around. */
export function mapPaths(map: UnitsTopology): Readonly<Record<string, string>> {
  const areas = countries.map((country) => {
    const units = areasOf(map, "units").filter(({ properties }) => properties?.country === country);
    return [`shared-transfers-${country.toLowerCase()}`, areaPath(merge(map, units))] as const;
  });
  return {
    "shared-transfers-context": areaPath(merge(map, areasOf(map, "context"))),
    ...Object.fromEntries(areas),
    "shared-transfers-borders": innerBorders(map),
  };
}

/** Ukraine, oblast by oblast, and the land around. */
export function ukrainePaths(ukraine: UnitsTopology): Readonly<Record<string, string>> {
  const units = areasOf(ukraine, "units").map(
    (unit) =>
      [`shared-ukraine-${unit.id.toLowerCase()}`, areaPath(merge(ukraine, [unit]))] as const,
  );
  return {
    "shared-ukraine-context": areaPath(merge(ukraine, areasOf(ukraine, "context"))),
    ...Object.fromEntries(units),
  };
}

/** The outlines of both maps, drawn once a page. */
export function sharedPaths({ paths }: Transfers, document: Document): readonly SVGElement[] {
  return Object.entries(paths).map(([id, d]) => element(document, "path", { id, d }));
}

/** The lines between the units of one country: Crimea's is like that of any other oblast. */
function innerBorders(map: UnitsTopology): string {
  return linePath(mesh(map, map.objects.units, (a, b) => a !== b && countryOf(a) === countryOf(b)));
}

function countryOf({ properties }: GeometryObject): unknown {
  return properties !== undefined && "country" in properties ? properties.country : null;
}

type Area = (
  Polygon<{ readonly country?: string }> | MultiPolygon<{ readonly country?: string }>
) & { id: string };

function areasOf(map: UnitsTopology, layer: "units" | "context"): Area[] {
  return map.objects[layer].geometries.flatMap((shape) =>
    shape.type === "MultiLineString" ? [] : [shape],
  );
}
