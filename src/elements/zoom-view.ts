/** How a picture is magnified and moved: a point lands at `k` times itself plus the offset, in its own pixels. */
export interface ZoomView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

type Pair = readonly [number, number];

export const wholeView: ZoomView = { k: 1, x: 0, y: 0 };
/** The nearest one can look. */
export const nearest = 40;
/** How much of the picture is left around what is looked at. */
const share = 0.72;

/** Magnifies around a point, which stays where it is as far as the picture keeps filling its frame. */
export function zoomAt(view: ZoomView, factor: number, [px, py]: Pair, size: Pair): ZoomView {
  const k = Math.min(nearest, Math.max(1, view.k * factor));
  const by = k / view.k;
  return held({ k, x: px - (px - view.x) * by, y: py - (py - view.y) * by }, size);
}

/** Moves the picture, never beyond its edges. */
export function moved(view: ZoomView, [dx, dy]: Pair, size: Pair): ZoomView {
  return held({ k: view.k, x: view.x + dx, y: view.y + dy }, size);
}

/** The view that puts a box in the middle, as large as fits. */
export function viewOf(box: readonly number[], size: Pair): ZoomView {
  const [x = 0, y = 0, width = 0, height = 0] = box;
  const fitting = share * Math.min(size[0] / Math.max(width, 1), size[1] / Math.max(height, 1));
  const k = Math.min(nearest, Math.max(1, fitting));
  const middle = { x: size[0] / 2 - k * (x + width / 2), y: size[1] / 2 - k * (y + height / 2) };
  return held({ k, ...middle }, size);
}

function held({ k, x, y }: ZoomView, [width, height]: Pair): ZoomView {
  const within = (value: number, least: number) => Math.min(0, Math.max(least, value));
  return { k, x: within(x, width - k * width), y: within(y, height - k * height) };
}

export function isSameView(a: ZoomView, b: ZoomView): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}
