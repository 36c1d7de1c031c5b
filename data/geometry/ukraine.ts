import { writeFileSync } from "node:fs";
import { geoConicEqualArea } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { planarProjection } from "../../src/tables/geometry.ts";
import type { PlanarProjection, Point } from "../../src/tables/geometry.ts";
import { admin1, admin1Input } from "./admin1.ts";
import { contextOf } from "./context.ts";
import { layersOf, planarText, projectAreas, thousandths } from "./planar.ts";
import type { Area } from "./planar.ts";
import { arcsOf, slim } from "./slim.ts";

const size: Point = [640, 440];
const marginPx = 12;
const rotate: Point = [-31.5, 0];
const parallels: Point = [46, 51];

function ukraineText(path: string | undefined): string {
  const { units, countries } = admin1(path);
  const ukraine = units.filter(({ properties }) => properties?.country === "UA");
  const projection = fitted(ukraine);
  const projected = projectAreas(ukraine, planarProjection({ projection }));
  const context = contextOf(countries, ["UKR"], projection, [[0, 0], size]);
  const layers = layersOf({ units: projected, context });
  const unitArcs = arcsOf(layers.objects.units);
  const slimmed = slim(layers, 0.75, (_, arc) => (unitArcs.has(arc) ? 1 : 0.3));
  return planarText(slimmed, { projection, size, input: admin1Input });
}

function fitted(areas: readonly Area[]): PlanarProjection {
  const all: FeatureCollection = {
    type: "FeatureCollection",
    features: [...areas],
  };
  const [width, height] = size;
  const fit = geoConicEqualArea()
    .rotate([...rotate])
    .parallels([...parallels])
    .precision(0)
    .fitExtent(
      [
        [marginPx, marginPx],
        [width - marginPx, height - marginPx],
      ],
      all,
    );
  const [x, y] = fit.translate();
  return {
    name: "conicEqualArea",
    rotate,
    parallels,
    scale: thousandths(fit.scale()),
    translate: [thousandths(x), thousandths(y)],
  };
}

if (import.meta.main)
  writeFileSync(new URL("ukraine.json", import.meta.url), ukraineText(process.argv[2]));
