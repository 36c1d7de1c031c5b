import { planarRings, unitAt } from "../geometry.ts";
import type { PlanarShape, PlanarTopology, Point } from "../geometry.ts";

/** Whether a longitude and latitude lie in one area of a layer; far quicker than to ask which of all areas it is. */
export function isInArea<Layer extends string>(
  topology: PlanarTopology<Layer>,
  layer: Layer,
  id: string,
  point: Point,
): boolean {
  const areas = topology.objects[layer];
  const own = {
    ...areas,
    geometries: areas.geometries.filter((shape) => shape.id === id),
  };
  const objects = { ...topology.objects, [layer]: own };
  return unitAt({ ...topology, objects }, layer, point) !== null;
}

/** Pixels from a point of a frame to the outline of a shape. */
export function outlineDistance(
  topology: PlanarTopology,
  shape: PlanarShape,
  point: Point,
): number {
  const rings = planarRings(topology, shape);
  const sides = rings.flatMap((ring) =>
    ring.slice(1).map((end, index) => sideDistance(point, ring[index] ?? end, end)),
  );
  return Math.min(...sides);
}

function sideDistance(
  [x, y]: Point,
  [x0 = 0, y0 = 0]: readonly number[],
  [x1 = 0, y1 = 0]: readonly number[],
): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}
