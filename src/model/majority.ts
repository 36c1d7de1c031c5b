import type { Resolution, Tally } from "./votes.ts";

export type MajorityRule = Resolution["majority_rule"];

/** What a tally comes to: shares from nought to one. */
export interface Majority {
  /** The states that voted for or against; those that abstain do not count. */
  readonly voting: number;
  /** The fewest votes in favour that carry the text under its rule. */
  readonly needed: number;
  readonly ofVoting: number;
  readonly ofMembers: number;
}

/** How a tally stands to the rule that applied. */
export function majority(tally: Tally, rule: MajorityRule): Majority {
  const { Y, N, A, X } = tally;
  const voting = Y + N;
  return {
    voting,
    needed: rule === "two-thirds" ? Math.ceil((2 * voting) / 3) : Math.floor(voting / 2) + 1,
    ofVoting: Y / voting,
    ofMembers: Y / (voting + A + X),
  };
}
