import { tenth, textIn } from "./attributes.ts";

/** A point of the picture, in CSS pixels. */
export type Spot = readonly [x: number, y: number];

/** Above and below a stripe, so that rows stay apart. */
const air = 1.5;

/** A shape's piece, which ends where it begins, repeated in the cells that begin at some points. */
export function cellsPath(shape: Element, spots: readonly Spot[]): string {
  const piece = textIn(shape, "data-piece");
  const [left = 0, top = 0] = textIn(shape, "data-from").split(" ").map(Number);
  return spots
    .map(([x, y], at) => {
      const before = spots[at - 1];
      return before === undefined
        ? `M${tenth(x + left)} ${tenth(y + top)}${piece}`
        : `m${tenth(x - before[0])} ${tenth(y - before[1])}${piece}`;
    })
    .join("");
}

/** One piece for stripes side by side, within a row of a height. */
export function stripePath([x, y]: Spot, width: number, height: number): string {
  return `M${tenth(x)} ${y + air}h${tenth(width)}v${height - 2 * air}H${tenth(x)}z`;
}
