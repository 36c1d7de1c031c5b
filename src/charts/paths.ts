import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { Spot } from "./boxes.ts";

/** Points keep to this many places a unit: half a pixel of a map, which no eye can tell from it; small areas to tenths. */
const coarse = 2;
const fine = 10;
/** An area that is smaller across than this keeps its tenths, in units. */
const small = 12;

/** The outlines of an area as path data. Rings too small to have an area at a tenth are left out. */
export function areaPath({ coordinates }: MultiPolygon): string {
  return coordinates
    .flat()
    .map((ring) => onGrid(ring.slice(0, -1)))
    .filter(({ length }) => length > 2)
    .map((ring) => `${steps(ring)}z`)
    .join("");
}

/** Lines as path data. */
export function linePath({ coordinates }: MultiLineString): string {
  return coordinates
    .map((line) => onGrid(line))
    .filter(({ length }) => length > 1)
    .map(steps)
    .join("");
}

/** Points in whole tenths of a unit, on the grid of their line, without repeats and without points on the way. */
export function onGrid(
  line: readonly Position[],
  places = isSmall(line) ? fine : coarse,
): readonly Spot[] {
  const round = (value: number) => (Math.round(value * places) * 10) / places;
  const spots: Spot[] = [];
  for (const [x = 0, y = 0] of line) {
    const spot: Spot = [round(x), round(y)];
    while (isOnTheWay(spots, spot)) spots.pop();
    spots.push(spot);
  }
  return spots;
}

function isSmall(line: readonly Position[]): boolean {
  const across = (axis: 0 | 1) => {
    const all = line.map((point) => point[axis] ?? 0);
    return Math.max(...all) - Math.min(...all);
  };
  return Math.max(across(0), across(1)) < small;
}

/** Whether the last point repeats the next, or lies on a straight line to it. */
function isOnTheWay(spots: readonly Spot[], [x, y]: Spot): boolean {
  const last = spots.at(-1);
  if (last === undefined) return false;
  if (last[0] === x && last[1] === y) return true;
  const before = spots.at(-2);
  if (before === undefined) return false;
  const [fromX, fromY] = before;
  return (last[0] - fromX) * (y - fromY) === (last[1] - fromY) * (x - fromX);
}

/** Relative steps of a tenth: half the size of absolute ones. */
export function steps(line: readonly Spot[]): string {
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
