import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { Spot } from "./boxes.ts";

/** The outlines of an area as path data. Rings too small to have an area at a tenth are left out. */
export function areaPath({ coordinates }: MultiPolygon): string {
  return coordinates
    .flat()
    .map((ring) => tenths(ring.slice(0, -1)))
    .filter(({ length }) => length > 2)
    .map((ring) => `${steps(ring)}z`)
    .join("");
}

/** Lines as path data. */
export function linePath({ coordinates }: MultiLineString): string {
  return coordinates
    .map(tenths)
    .filter(({ length }) => length > 1)
    .map(steps)
    .join("");
}

/** Points in whole tenths of a unit, without repeats. */
function tenths(line: readonly Position[]): readonly Spot[] {
  const spots = line.map(([x = 0, y = 0]): Spot => [Math.round(x * 10), Math.round(y * 10)]);
  return spots.filter(([x, y], index) => {
    const before = spots[index - 1];
    return before === undefined || x !== before[0] || y !== before[1];
  });
}

/** Relative steps of a tenth: half the size of absolute ones. */
function steps(line: readonly Spot[]): string {
  const [first = "", ...rest] = line.map(([x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [0, 0];
    return `${decimal(x - fromX)} ${decimal(y - fromY)}`;
  });
  return `M${first}l${rest.join(" ").replaceAll(" -", "-")}`;
}

/** One decimal, without the zero that SVG can do without: `-.3`. */
function decimal(tenth: number): string {
  return String(tenth / 10).replace(/^(-?)0\./, "$1.");
}
