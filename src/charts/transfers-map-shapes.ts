import { merge } from "topojson-client";
import type { MultiPolygon as Shape, Polygon } from "topojson-specification";
import type { MultiPolygon } from "geojson";
import {
  planarProjection,
  type PlanarProperties,
  type Point,
  type UnitsTopology,
} from "../tables/geometry.ts";
import type { MapTables } from "./transfers-map-data.ts";
import type { Box } from "./boxes.ts";
import { areaPath } from "./paths.ts";

/**
 * How much finer than a unit of the map its outlines are kept: zooming in shows them large. One over it must have two
 * decimals at most, since pictures keep no more.
 */
const fineness = { land: 4, ukraine: 10 } as const;

/** The outline of a region, or of the land around, in finer units of the large map. */
export interface MapShape {
  readonly id: string;
  readonly isUnit: boolean;
  /** `RU`, `UA`; other countries are the land around. */
  readonly country: string;
  readonly fineness: number;
  readonly d: string;
  /** The room it takes, in units of the large map. */
  readonly box: Box;
}

/**
 * The land around, and the regions of four countries over it. Ukraine and its neighbours are taken from the finer
 * geometry and projected like the large map, so that they bear being looked at closely; Ukraine lies over all.
 */
export function mapShapes(tables: MapTables): readonly MapShape[] {
  const map = tables["geometry/transfers"];
  const ukraine = tables["geometry/ukraine"];
  const turn = turned(ukraine, map);
  return [
    ...shapesOf(map, "context", fineness.land),
    ...shapesOf(ukraine, "context", fineness.ukraine, turn),
    ...shapesOf(map, "units", fineness.land).filter(({ country }) => country !== "UA"),
    ...shapesOf(ukraine, "units", fineness.ukraine, turn),
  ];
}

type Turn = (point: Point) => Point;

/** From the pixels of one geometry to those of another. */
function turned(from: UnitsTopology, to: UnitsTopology): Turn {
  const [there, back] = [planarProjection(to), planarProjection(from)];
  return (point) => there(back.invert?.([...point]) ?? [0, 0]) ?? [0, 0];
}

function shapesOf(
  topology: UnitsTopology,
  layer: "units" | "context",
  scale: number,
  turn: Turn = (point) => point,
): readonly MapShape[] {
  return topology.objects[layer].geometries.flatMap((shape) => {
    if (shape.type === "MultiLineString") return [];
    const outlined = scaled(outline(topology, shape), turn, scale);
    return [
      {
        id: shape.id,
        isUnit: layer === "units",
        country: shape.properties?.country ?? shape.id,
        fineness: scale,
        d: areaPath(outlined),
        box: boxOf(outlined, scale),
      },
    ];
  });
}

function boxOf({ coordinates }: MultiPolygon, scale: number): Box {
  const points = coordinates.flat(2);
  const along = (axis: 0 | 1) => points.map((point) => (point[axis] ?? 0) / scale);
  const [xs, ys] = [along(0), along(1)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function outline(
  topology: UnitsTopology,
  shape: Polygon<PlanarProperties> | Shape<PlanarProperties>,
): MultiPolygon {
  return merge(topology, [shape]);
}

function scaled({ type, coordinates }: MultiPolygon, turn: Turn, scale: number): MultiPolygon {
  return {
    type,
    coordinates: coordinates.map((polygon) =>
      polygon.map((ring) =>
        ring.map(([x = 0, y = 0]) => turn([x, y]).map((value) => value * scale)),
      ),
    ),
  };
}
