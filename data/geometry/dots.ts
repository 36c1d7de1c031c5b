import { readFileSync, writeFileSync } from "node:fs";
import { forceCollide, forceSimulation, forceX, forceY } from "d3-force";
import { projectPoint } from "../../src/tables/geometry.ts";
import type { Point, WorldTopology } from "../../src/tables/geometry.ts";

/** The members whose largest piece of land is under 9 square pixels: capital or main island, latitude and longitude. */
const places: readonly (readonly [iso3: string, lat: number, lon: number])[] = [
  ["AND", 42.51, 1.52],
  ["ATG", 17.12, -61.85],
  ["BHR", 26.23, 50.58],
  ["BHS", 25.05, -77.35],
  ["BRB", 13.1, -59.62],
  ["BRN", 4.94, 114.95],
  ["COM", -11.7, 43.26],
  ["CPV", 14.93, -23.51],
  ["CYP", 35.17, 33.36],
  ["DMA", 15.3, -61.39],
  ["FSM", 6.92, 158.16],
  ["GRD", 12.05, -61.75],
  ["KIR", 1.33, 172.98],
  ["KNA", 17.3, -62.73],
  ["LCA", 14.01, -60.99],
  ["LIE", 47.14, 9.52],
  ["LUX", 49.61, 6.13],
  ["MCO", 43.73, 7.42],
  ["MDV", 4.17, 73.51],
  ["MHL", 7.1, 171.38],
  ["MLT", 35.9, 14.51],
  ["MUS", -20.16, 57.5],
  ["NRU", -0.53, 166.93],
  ["PLW", 7.5, 134.62],
  ["SGP", 1.29, 103.85],
  ["SLB", -9.43, 159.95],
  ["SMR", 43.94, 12.45],
  ["STP", 0.34, 6.73],
  ["SYC", -4.62, 55.45],
  ["TON", -21.14, -175.2],
  ["TTO", 10.66, -61.51],
  ["TUV", -8.52, 179.2],
  ["VCT", 13.16, -61.22],
  ["VUT", -17.73, 168.32],
  ["WSM", -13.83, -171.77],
];

/** Half the distance two marks keep: a radius of 3.6 in the wide drawing, 7.5 in the narrow one, and their rims. */
const wide = 4.2;
const narrow = 8;

interface Mark {
  readonly anchor: Point;
  x: number;
  y: number;
}

/** The text of dots.csv: where the marks of small members stand so that none hides another. */
export function dotsText(world: WorldTopology): string {
  const anchors = places.map(([, lat, lon]) => projectPoint(world, [lon, lat]));
  const wideMarks = spread(anchors, wide);
  const narrowMarks = spread(anchors, narrow);
  const rows = places.map(([iso3, lat, lon], index) =>
    [iso3, lat, lon, ...tenths(wideMarks[index]), ...tenths(narrowMarks[index])].join(","),
  );
  return `${["iso3,lat,lon,x,y,narrow_x,narrow_y", ...rows].join("\n")}\n`;
}

/** Pushes marks apart that would overlap; the others stay on their places. */
function spread(anchors: readonly Point[], radius: number): Mark[] {
  const marks = anchors.map((anchor): Mark => ({
    anchor,
    x: anchor[0],
    y: anchor[1],
  }));
  forceSimulation(marks)
    .force("x", forceX<Mark>(({ anchor }) => anchor[0]).strength(0.25))
    .force("y", forceY<Mark>(({ anchor }) => anchor[1]).strength(0.25))
    .force("apart", forceCollide(radius).iterations(4))
    .stop()
    .tick(400);
  return marks;
}

function tenths(mark: Mark | undefined): number[] {
  return mark ? [mark.x, mark.y].map((value) => Math.round(value * 10) / 10) : [];
}

if (import.meta.main) {
  const world = readFileSync(new URL("world.json", import.meta.url), "utf8");
  writeFileSync(new URL("dots.csv", import.meta.url), dotsText(JSON.parse(world) as WorldTopology));
}
