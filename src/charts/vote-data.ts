import type { Used } from "./chart.ts";
import { recordUses, type VoteRecord, voteRecord } from "./vote-record.ts";
import { dots, shapes, type VoteMapDot, type VoteMapShape } from "./vote-world.ts";

/** The tables the chart reads. */
export const uses = [...recordUses, "geometry/world", "geometry/areas", "geometry/dots"] as const;

type VoteMapTables = Used<(typeof uses)[number]>;

export interface VoteMapData extends VoteRecord {
  readonly shapes: readonly VoteMapShape[];
  readonly dots: readonly VoteMapDot[];
  /** Of the map's frame, in units. */
  readonly height: number;
}

/** The record of votes, and the map. */
export function voteMapData(tables: VoteMapTables): VoteMapData {
  const world = tables["geometry/world"];
  const members = tables["un-votes/members"].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return {
    ...voteRecord(tables),
    shapes: shapes(world, members, tables["geometry/areas"]),
    dots: dots(world, members, tables["geometry/dots"]),
    height: world.size[1],
  };
}
