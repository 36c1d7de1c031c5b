import { writeFileSync } from "node:fs";
import { planarProjection } from "../../src/tables/geometry.ts";
import type { PlanarProjection, Point } from "../../src/tables/geometry.ts";
import { admin1, admin1Input } from "./admin1.ts";
import { contextOf } from "./context.ts";
import { layersOf, planarText, projectAreas, thousandths } from "./planar.ts";
import { arcsOf, slim } from "./slim.ts";

const kmPerPx = 8.5;
/** The mean radius of the Earth, which d3-geo takes for 1. */
const earthKm = 6371.0088;

/** From the Carpathians to Sakhalin and from Murmansk to Dagestan: every destination in the routes. */
const size: Point = [1000, 460];
/** What lies above the frame as far as Magadan is there for a taller one, but drawn more coarsely. */
const above = 120;

/** Straight lines from the centre of Ukraine have their true direction and length. */
const projection: PlanarProjection = {
  name: "azimuthalEquidistant",
  rotate: [-33, -48.7],
  angle: -32,
  scale: thousandths(earthKm / kmPerPx),
  translate: [94, 294],
};

const [widthPx, heightPx] = size;
const isInFrame = ([x = 0, y = 0]: readonly number[]) =>
  x >= 0 && x <= widthPx && y >= 0 && y <= heightPx;

function transfersText(path: string | undefined): string {
  const { units, countries } = admin1(path);
  const projected = projectAreas(units, planarProjection({ projection }));
  const context = contextOf(countries, ["UKR", "RUS", "BLR", "PRK"], projection, [
    [0, -above],
    [widthPx, heightPx],
  ]);
  const layers = layersOf({ units: projected, context });
  const unitArcs = arcsOf(layers.objects.units);
  const slimmed = slim(layers, 1.2, (point, arc) =>
    unitArcs.has(arc) && isInFrame(point) ? 1 : 0.3,
  );
  return planarText(slimmed, { projection, size, input: admin1Input });
}

if (import.meta.main)
  writeFileSync(new URL("transfers.json", import.meta.url), transfersText(process.argv[2]));
