import type { Position } from "geojson";
import type { Area } from "./planar.ts";

/** Vertices of the source where the line begins, on the border of Lebanon, and ends, on that of Jordan. */
const north = [35.627, 33.275] as const;
const south = [35.611, 32.682] as const;

const line: readonly Position[] = [
  [35.645, 33.235],
  [35.655, 33.16],
  [35.63, 33.05],
  [35.625, 32.95],
  [35.62, 32.89],
  [35.65, 32.85],
  [35.66, 32.78],
  [35.645, 32.715],
];

/** Cuts the occupied Syrian Golan off the source's Israel; gives what stays and what is Syria's. */
export function cutGolan(israel: Area): {
  israel: Position[][];
  golan: Position[][];
} {
  const { type, coordinates } = israel.geometry;
  const outer = type === "Polygon" ? coordinates[0] : coordinates[0]?.[0];
  const ring = outer?.slice(0, -1) ?? [];
  const from = vertexAt(ring, north);
  const to = vertexAt(ring, south);
  return {
    israel: [closed([...stretch(ring, to, from), ...line])],
    golan: [closed([...stretch(ring, from, to), ...line.toReversed()])],
  };
}

function vertexAt(ring: readonly Position[], [lon, lat]: readonly [number, number]): number {
  const index = ring.findIndex(
    ([x = 0, y = 0]) => Math.abs(x - lon) < 0.001 && Math.abs(y - lat) < 0.001,
  );
  if (index < 0) throw new Error(`no vertex of the border of Israel at ${lon} E ${lat} N`);
  return index;
}

/** The vertices from one to another in the ring's own direction, both included. */
function stretch(ring: readonly Position[], from: number, to: number): Position[] {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

function closed(ring: readonly Position[]): Position[] {
  return [...ring, ...ring.slice(0, 1)];
}
