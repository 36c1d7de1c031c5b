import type { MultiLineString, MultiPolygon, Position } from "geojson";

/** A point of a picture, in CSS pixels or in the units of a planar geometry. */
export type Spot = readonly [x: number, y: number];

/** How a planar geometry is put into a picture: turned, scaled, then moved. */
export interface View {
  readonly scale: number;
  /** Clockwise, in degrees. */
  readonly turn: number;
  readonly x: number;
  readonly y: number;
}

/** A box of a picture, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a view puts a point. */
export function place({ scale, turn, x, y }: View, [px, py]: Spot): Spot {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle) * scale, Math.cos(angle) * scale];
  return [x + px * cos - py * sin, y + px * sin + py * cos];
}

/** A view as the value of a `transform`. */
export function transform({ scale, turn, x, y }: View): string {
  return `translate(${x} ${y}) rotate(${turn}) scale(${scale})`;
}

/** The view that puts points into a box, turned and as large as fits, in its middle. */
export function fit(points: readonly Spot[], turn: number, box: Box): View {
  const turned = points.map((point) => place({ scale: 1, turn, x: 0, y: 0 }, point));
  const [left, right] = extent(turned.map(([x]) => x));
  const [top, bottom] = extent(turned.map(([, y]) => y));
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  return {
    scale,
    turn,
    x: box.x + box.width / 2 - (scale * (left + right)) / 2,
    y: box.y + box.height / 2 - (scale * (top + bottom)) / 2,
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

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

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly in another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
