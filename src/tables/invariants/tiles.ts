import type { Problem } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Tile = Tables["geometry/tiles"][number];

/** Every member has a tile; no other area has one. */
export const tileMembers = invariant(["un-votes/members", "geometry/tiles"], (tables, at) => {
  const members = new Set(tables["un-votes/members"].map(({ iso3 }) => iso3));
  const tiles = new Set(tables["geometry/tiles"].map(({ iso3 }) => iso3));
  return [
    ...tables["un-votes/members"]
      .filter(({ iso3 }) => !tiles.has(iso3))
      .map((row) => at(row, "iso3", `"${row.iso3}" has no tile in geometry/tiles`)),
    ...tables["geometry/tiles"]
      .filter(({ iso3 }) => !members.has(iso3))
      .map((row) => at(row, "iso3", `"${row.iso3}" is not a member; only members have tiles`)),
  ];
});

/** No two members share a cell of a grid. */
export const tileCells = invariant(["geometry/tiles"], (tables, at) => {
  const tiles = tables["geometry/tiles"];
  return [
    ...sharedCells(tiles, "row", ({ column, row }) => [column, row], at),
    ...sharedCells(tiles, "narrow_row", (tile) => [tile.narrow_column, tile.narrow_row], at),
  ];
});

function sharedCells(
  tiles: readonly Tile[],
  field: string,
  cellOf: (tile: Tile) => readonly [column: number, row: number],
  at: At,
): readonly Problem[] {
  const taken = new Map<string, string>();
  return tiles.flatMap((tile) => {
    const cell = cellOf(tile).join(", row ");
    const first = taken.get(cell);
    taken.set(cell, first ?? tile.iso3);
    return first === undefined
      ? []
      : [at(tile, field, `"${tile.iso3}" is in column ${cell}; that cell is ${first}'s`)];
  });
}
