import type { Spot } from "./boxes.ts";
import { type Frame, isNarrow } from "./chart.ts";
import type { VoteTile } from "./vote-tiles-data.ts";

/** The name of a region, in the cell where its first letter stands, in both grids. */
export interface RegionPlace {
  readonly region: string;
  readonly wide: Spot;
  readonly narrow: Spot;
}

/** The names of the regions, each in empty cells beside its tiles. */
export const regionPlaces: readonly RegionPlace[] = [
  { region: "americas", wide: [0, 1], narrow: [2, 0] },
  { region: "europe", wide: [10, 0], narrow: [7, 0] },
  { region: "africa", wide: [12, 8], narrow: [7, 7] },
  { region: "asia", wide: [20, 2], narrow: [0, 15] },
  { region: "oceania", wide: [24, 11], narrow: [11, 17] },
];

/** How the tiles fill a picture: side of a cell, in whole CSS pixels so that edges stay sharp, and room at the left. */
export interface TileGrid {
  readonly pitch: number;
  readonly left: number;
  /** How far the names of regions are from the edge of their cell. */
  readonly inset: number;
  readonly height: number;
  readonly cellOf: (place: Pick<VoteTile, "wide" | "narrow">) => Spot;
}

/** The grid that fits a width, and a height where there is a limit to it, in CSS pixels. */
export function tileGrid(
  tiles: readonly VoteTile[],
  { width, height = Infinity }: Pick<Frame, "width" | "height">,
): TileGrid {
  const cellOf: TileGrid["cellOf"] = ({ wide, narrow }) => (isNarrow(width) ? narrow : wide);
  const cells = tiles.map(cellOf);
  const columns = 1 + Math.max(...cells.map(([column]) => column));
  const rows = 1 + Math.max(...cells.map(([, row]) => row));
  const pitch = Math.floor(Math.min(width / columns, height / rows));
  const left = Math.floor((width - pitch * columns) / 2);
  return { pitch, left, inset: height === Infinity ? 4 : 3, height: pitch * rows, cellOf };
}
