import type { Destination, Place } from "../model/destinations.ts";
import { isNarrow } from "./chart.ts";

/** A line of the picture: the name of a country, or a region with its records. */
export type Line =
  { readonly head: Place; readonly continued: boolean } | { readonly region: Destination };

/** How the lines are set, in CSS pixels; places are counted from the left edge of a column. */
export interface Layout {
  readonly text: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly pitch: number;
  readonly radius: number;
  readonly lineHeight: number;
  readonly top: number;
  /** Where the dots of routes and the squares of facilities begin, and where the counts end. */
  readonly starts: readonly [routes: number, facilities: number];
}

const gap = 36;

/** One column on a phone, else as many as there is room for. */
export function layoutOf(width: number): Layout {
  const columns = isNarrow(width) ? 1 : width < 1080 ? 2 : 3;
  const columnWidth = (width - (columns - 1) * gap) / columns;
  const narrow = columns === 1;
  return {
    text: narrow ? 14 : 13,
    columns,
    columnWidth,
    pitch: narrow ? 6.5 : 6,
    radius: narrow ? 2.6 : 2.4,
    lineHeight: narrow ? 24 : 22,
    top: narrow ? 104 : 66,
    starts: narrow ? [150, 270] : [144, 256],
  };
}

/** The lines of each column: countries in their order, their names again where a column begins amid one. */
export function linesOf(
  all: readonly Destination[],
  columns: number,
): readonly (readonly Line[])[] {
  const places = [...new Set(all.map(({ place }) => place))];
  const flow = places.flatMap((place): readonly Line[] => [
    { head: place, continued: false },
    ...all.filter((one) => one.place === place).map((region) => ({ region })),
  ]);
  const size = Math.ceil(flow.length / columns);
  return Array.from({ length: columns }, (_, at) =>
    continued(flow.slice(at * size, (at + 1) * size)),
  );
}

function continued(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  return first === undefined || "head" in first
    ? lines
    : [{ head: first.region.place, continued: true }, ...lines];
}
