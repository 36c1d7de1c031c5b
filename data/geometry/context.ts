import { planarProjection } from "../../src/tables/geometry.ts";
import type { PlanarProjection, Point } from "../../src/tables/geometry.ts";
import { projectAreas } from "./planar.ts";
import type { Area } from "./planar.ts";

/** So far outside the frame that the cut cannot be seen when outlines are drawn. */
const marginPx = 10;

/** The countries around a map's subject, cut off a little outside the frame. */
export function contextOf(
  countries: readonly Area[],
  subjects: readonly string[],
  projection: PlanarProjection,
  [[left, top], [right, bottom]]: readonly [Point, Point],
): Area[] {
  const clipped = planarProjection({ projection }).clipExtent([
    [left - marginPx, top - marginPx],
    [right + marginPx, bottom + marginPx],
  ]);
  return projectAreas(
    countries.filter(({ id }) => !subjects.includes(id)),
    clipped,
  );
}
