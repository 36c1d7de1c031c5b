import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import { mesh } from "topojson-client";
import type { Arc, GeometryObject } from "topojson-specification";
import type { PlanarShape } from "../../src/tables/geometry.ts";
import type { Layers } from "./planar.ts";

interface Undetermined {
  readonly id: `${string}-${string}`;
  /** Degrees north from which the line is undetermined, if not all of it is. */
  readonly from?: number;
}

/** Lines of the source that are not final boundaries, or separate places of undetermined status. */
const undetermined: readonly Undetermined[] = [
  { id: "IND-PAK", from: 32.5 },
  { id: "ISR-PSE" },
  { id: "ISR-SYR" },
  { id: "MAR-ESH" },
  { id: "PRK-KOR" },
  { id: "SDN-SSD" },
  { id: "SRB-XKX" },
];

/** Adds the layer `boundaries`: undetermined lines as copies of the borders they run along. */
export function undeterminedLines(
  layers: Layers<"countries">,
  projection: GeoProjection,
): Layers<"countries" | "boundaries"> {
  const arcs = [...layers.arcs];
  const geometries = undetermined.map((line): PlanarShape => {
    const lines = northOf(line.from ?? -90, border(layers, line), projection);
    const added = lines.map((points) => [arcs.push(steps(points)) - 1]);
    return { type: "MultiLineString", id: line.id, arcs: added };
  });
  const boundaries = { type: "GeometryCollection" as const, geometries };
  return { ...layers, arcs, objects: { ...layers.objects, boundaries } };
}

function border(layers: Layers<"countries">, { id }: Undetermined): Position[][] {
  const isOne = ({ id: country }: GeometryObject) => id.split("-").includes(`${country}`);
  const { coordinates } = mesh(
    layers,
    layers.objects.countries,
    (a, b) => a !== b && isOne(a) && isOne(b),
  );
  if (coordinates.length === 0) throw new Error(`no border ${id} in the world's geometry`);
  return coordinates;
}

/** The stretches of lines whose points lie north of a latitude. */
function northOf(
  latitude: number,
  lines: readonly Position[][],
  projection: GeoProjection,
): Position[][] {
  const isNorth = (point: Position) => latitudeOf(point, projection) >= latitude;
  return lines.flatMap((line) => runs(line, isNorth)).filter((run) => run.length > 1);
}

function runs(line: readonly Position[], isIn: (point: Position) => boolean): Position[][] {
  const found: Position[][] = [[]];
  for (const point of line) {
    if (isIn(point)) found.at(-1)?.push(point);
    else found.push([]);
  }
  return found;
}

function latitudeOf([x = 0, y = 0]: Position, projection: GeoProjection): number {
  return projection.invert?.([x, y])?.[1] ?? Number.NaN;
}

/** A line in tenths of a pixel, each point told by the step from the one before. */
function steps(line: readonly Position[]): Arc {
  const tenths = line.map((point) => point.map((value) => Math.round(value * 10)));
  return tenths.map(([x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = tenths[index - 1] ?? [];
    return [x - x0, y - y0];
  });
}
