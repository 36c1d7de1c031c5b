import type { Box, Spot } from "./boxes.ts";
import type { TransfersMap } from "./transfers-map-data.ts";
import { mapFrame } from "./transfers-map-frame.ts";
import type { MapShape } from "./transfers-map-shapes.ts";
import { place, type View } from "./view.ts";

/** What a reader can look at, by what the address calls it, and the shapes that make it up. */
export function lookTargets(
  { places }: TransfersMap,
  shapes: readonly MapShape[],
): ReadonlyMap<string, readonly MapShape[]> {
  const units = shapes.filter(({ isUnit }) => isUnit);
  const of = (test: (shape: MapShape) => boolean) => units.filter(test);
  const regions = places.filter(({ kind, code }) => kind === "region" && !/^(UA|BY)/.test(code));
  return new Map([
    ["ukraine", of(({ country }) => country === "UA")],
    ["crimea", of(({ id }) => id === "UA-43" || id === "UA-40")],
    ["belarus", of(({ country }) => country === "BY")],
    ...regions.map(({ id, code }) => [id, of((shape) => shape.id === code)] as const),
  ]);
}

/** Where each of them lies in the frame of a width: left, top, width and height in CSS pixels. */
export function lookBoxes(
  data: TransfersMap,
  shapes: readonly MapShape[],
  width: number,
): Readonly<Record<string, readonly number[]>> {
  const { view } = mapFrame(data, width);
  const targets = [...lookTargets(data, shapes)];
  return Object.fromEntries(targets.map(([id, parts]) => [id, around(parts, view)]));
}

function around(parts: readonly MapShape[], view: View): readonly number[] {
  const spots = parts.flatMap(({ box }) => corners(box).map((corner) => place(view, corner)));
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map(
    (value) => Math.round(value * 10) / 10,
  );
}

function corners({ x, y, width, height }: Box): readonly Spot[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}
