import { textWidth } from "./labels.ts";

/** A point of a picture, in CSS pixels or in the units of a planar geometry. */
export type Spot = readonly [x: number, y: number];

/** A box of a picture, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The side of a text that a point holds. */
export type Anchor = "start" | "middle" | "end";

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

/** How many points lie in a box. */
export function covered({ x, y, width, height }: Box, points: readonly Spot[]): number {
  return points.filter(([px, py]) => px > x && px < x + width && py > y && py < y + height).length;
}

/** How far a point is from a box; nothing inside it. */
export function distance({ x, y, width, height }: Box, [px, py]: Spot): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}

/** The room a line of text takes on its baseline. */
export function textBox(text: string, x: number, y: number, anchor: Anchor, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - fontSize * 0.85, width, height: fontSize * 1.1 };
}

/** The room around a point. */
export function spotBox([x, y]: Spot, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
