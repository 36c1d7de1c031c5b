import {
  type Member,
  officialTally,
  resolutionOrder,
  rollCalls,
  shortSymbol,
  type Tally,
} from "../model/votes.ts";
import type { Chosen, Used } from "./chart.ts";
import { dots, shapes, type VoteMapDot, type VoteMapShape } from "./vote-world.ts";

/** The tables the chart reads. */
export const uses = [
  "un-votes/resolutions",
  "un-votes/votes",
  "un-votes/members",
  "geometry/world",
  "geometry/areas",
  "geometry/dots",
] as const;

type VoteMapTables = Used<(typeof uses)[number]>;

export interface VoteMapMember extends Pick<Member, "name" | "un_group"> {
  /** Lower case: the mark's id and the country's address. */
  readonly iso3: string;
}

export interface VoteMapResolution {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly date: string;
  readonly tally: Tally;
  /** A letter a member. */
  readonly roll: string;
}

export interface VoteMapData {
  readonly members: readonly VoteMapMember[];
  readonly resolutions: readonly VoteMapResolution[];
  readonly shapes: readonly VoteMapShape[];
  readonly dots: readonly VoteMapDot[];
  /** Of the map's frame, in units. */
  readonly height: number;
}

/** The members by name, the resolutions as readers choose them, and the map. */
export function voteMapData(tables: VoteMapTables): VoteMapData {
  const world = tables["geometry/world"];
  const members = tables["un-votes/members"].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return {
    members: members.map(({ iso3, name, un_group }) => ({
      iso3: iso3.toLowerCase(),
      name,
      un_group,
    })),
    resolutions: resolutions(tables, members),
    shapes: shapes(world, members, tables["geometry/areas"]),
    dots: dots(world, members, tables["geometry/dots"]),
    height: world.size[1],
  };
}

function resolutions(
  tables: VoteMapTables,
  members: readonly Member[],
): readonly VoteMapResolution[] {
  const rolls = rollCalls(tables["un-votes/votes"], members);
  return resolutionOrder(tables["un-votes/resolutions"]).map((resolution) => ({
    id: resolution.id,
    symbol: shortSymbol(resolution),
    title: resolution.title,
    date: resolution.date,
    tally: officialTally(resolution),
    roll: rolls.get(resolution.id) ?? "",
  }));
}

/** The chosen resolution; throws on one that the tables do not have. */
export function resolutionOf(
  { resolutions: known }: VoteMapData,
  { resolution: id = "" }: Chosen,
): VoteMapResolution {
  const found = known.find((resolution) => resolution.id === id);
  if (found === undefined)
    throw new Error(`unknown resolution: ${id}; expected one of un-votes/resolutions`);
  return found;
}
