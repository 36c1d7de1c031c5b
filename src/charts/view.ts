import type { Box, Spot } from "./boxes.ts";

/** How a planar geometry is put into a picture: turned, scaled, then moved. */
export interface View {
  readonly scale: number;
  /** Clockwise, in degrees. */
  readonly turn: number;
  readonly x: number;
  readonly y: number;
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
