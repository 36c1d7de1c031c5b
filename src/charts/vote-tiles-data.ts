import type { Tables } from "../tables/tables.gen.ts";
import type { Spot } from "./boxes.ts";
import type { Used } from "./chart.ts";
import { recordUses, type VoteRecord, voteRecord } from "./vote-record.ts";

/** The tables the chart reads. */
export const uses = [...recordUses, "geometry/tiles"] as const;

type Tile = Tables["geometry/tiles"][number];

/** A member's code and its cells in both grids, counted from nought. */
export interface VoteTile {
  readonly iso3: string;
  readonly iso2: string;
  readonly wide: Spot;
  readonly narrow: Spot;
}

export interface VoteTilesData extends VoteRecord {
  /** In the members' order, which is the order they are read in. */
  readonly tiles: readonly VoteTile[];
}

/** The record of votes, and where each member's tile stands. */
export function voteTilesData(tables: Used<(typeof uses)[number]>): VoteTilesData {
  const record = voteRecord(tables);
  const iso2 = new Map(tables["un-votes/members"].map((row) => [row.iso3.toLowerCase(), row.iso2]));
  const tileOf = new Map(tables["geometry/tiles"].map((row) => [row.iso3.toLowerCase(), row]));
  return {
    ...record,
    tiles: record.members.flatMap(({ iso3 }) => {
      const row = tileOf.get(iso3);
      return row === undefined ? [] : [tile(row, iso2.get(iso3) ?? "")];
    }),
  };
}

function tile({ iso3, column, row, narrow_column, narrow_row }: Tile, iso2: string): VoteTile {
  return {
    iso3: iso3.toLowerCase(),
    iso2,
    wide: [column - 1, row - 1],
    narrow: [narrow_column - 1, narrow_row - 1],
  };
}
