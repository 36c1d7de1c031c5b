import {
  type Member,
  officialTally,
  resolutionOrder,
  rollCalls,
  shortSymbol,
  type Tally,
} from "../model/votes.ts";
import type { Chosen, Used } from "./chart.ts";

/** The tables every chart of votes reads. */
export const recordUses = ["un-votes/resolutions", "un-votes/votes", "un-votes/members"] as const;

type RecordTables = Used<(typeof recordUses)[number]>;

export interface VoteMember extends Pick<Member, "name" | "un_group"> {
  /** Lower case: the mark's id and the country's address. */
  readonly iso3: string;
}

export interface VoteResolution {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly date: string;
  readonly tally: Tally;
  /** A letter a member. */
  readonly roll: string;
}

export interface VoteRecord {
  readonly members: readonly VoteMember[];
  readonly resolutions: readonly VoteResolution[];
}

/** The members by name, and the resolutions as readers choose them. */
export function voteRecord(tables: RecordTables): VoteRecord {
  const members = tables["un-votes/members"].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return {
    members: members.map(({ iso3, name, un_group }) => ({
      iso3: iso3.toLowerCase(),
      name,
      un_group,
    })),
    resolutions: resolutions(tables, members),
  };
}

function resolutions(tables: RecordTables, members: readonly Member[]): readonly VoteResolution[] {
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

/** The resolution of an id; throws on one that the tables do not have. */
export function resolutionById({ resolutions: known }: VoteRecord, id: string): VoteResolution {
  const found = known.find((resolution) => resolution.id === id);
  if (found === undefined)
    throw new Error(`unknown resolution: ${id}; expected one of un-votes/resolutions`);
  return found;
}

/** The chosen resolution. */
export function resolutionOf(record: VoteRecord, { resolution = "" }: Chosen): VoteResolution {
  return resolutionById(record, resolution);
}
