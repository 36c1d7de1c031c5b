/** A box on the screen, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Marks no larger than this are hard to hit, and a hit this close counts. In CSS pixels. */
const small = 24;
const reach = 12;

/** Which small box a point just misses: the nearest in reach, or null. */
export function nearestBox(boxes: readonly Box[], x: number, y: number): number | null {
  const distances = boxes.map((box) => (isSmall(box) ? distance(box, x, y) : Infinity));
  const least = Math.min(...distances);
  return least <= reach ? distances.indexOf(least) : null;
}

function isSmall({ left, top, right, bottom }: Box): boolean {
  return right - left <= small && bottom - top <= small;
}

function distance({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
