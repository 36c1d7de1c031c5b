import { type Majority, majority, type MajorityRule } from "../model/majority.ts";
import { tallyByGroup } from "../model/votes.ts";
import type { Used } from "./chart.ts";
import {
  type recordUses,
  type VoteRecord,
  type VoteResolution,
  voteRecord,
} from "./vote-record.ts";

export interface VoteTallyData extends VoteRecord {
  readonly groups: readonly VoteGroup[];
  /** By resolution. */
  readonly rules: Readonly<Record<string, MajorityRule>>;
}

/** A UN group, with the most of its members that ever voted one way, which is what its rows must hold. */
export interface VoteGroup {
  readonly name: string;
  readonly size: number;
  readonly most: number;
}

/** The record of votes, the UN groups by name, and the majority each text needed. */
export function voteTallyData(tables: Used<(typeof recordUses)[number]>): VoteTallyData {
  const record = voteRecord(tables);
  const names = [...new Set(record.members.map(({ un_group }) => un_group))].toSorted();
  return {
    ...record,
    groups: names.map((name) => ({
      name,
      size: record.members.filter(({ un_group }) => un_group === name).length,
      most: Math.max(
        ...record.resolutions.map((resolution) => mostAlike(record, resolution, name)),
      ),
    })),
    rules: Object.fromEntries(
      tables["un-votes/resolutions"].map(({ id, majority_rule }) => [id, majority_rule]),
    ),
  };
}

function mostAlike({ members }: VoteRecord, { roll }: VoteResolution, group: string): number {
  return Math.max(...Object.values(tallyByGroup(members, roll).get(group) ?? {}));
}

/** The rule that applied to a resolution. */
export function ruleOf({ rules }: VoteTallyData, { id }: VoteResolution): MajorityRule {
  const rule = rules[id];
  if (rule === undefined)
    throw new Error(`no majority rule for ${id}; expected one of un-votes/resolutions`);
  return rule;
}

/** How a resolution's tally stands to its rule. */
export function majorityOf(data: VoteTallyData, resolution: VoteResolution): Majority {
  return majority(resolution.tally, ruleOf(data, resolution));
}
