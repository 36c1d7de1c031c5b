import { descending, rollup } from "d3-array";
import type { Tables } from "../tables/tables.gen.ts";

export type Resolution = Tables["un-votes/resolutions"][number];
type Ballot = Tables["un-votes/votes"][number];
export type Member = Tables["un-votes/members"][number];
type Vote = Ballot["vote"];
export type Tally = Readonly<Record<Vote, number>>;

/** Every state of a vote in the order it is told: in favour, abstained, against, did not vote, unattested. */
export const voteCodes = ["Y", "A", "N", "X", "U"] as const satisfies readonly Vote[];

/** The resolutions as readers choose them: the one on children first, then newest first, later texts of a day first. */
export function resolutionOrder(resolutions: readonly Resolution[]): readonly Resolution[] {
  const newest = resolutions.toReversed().toSorted((a, b) => descending(a.date, b.date));
  const isFirst = (resolution: Resolution) => resolution.topic === "children";
  return [...newest.filter(isFirst), ...newest.filter((resolution) => !isFirst(resolution))];
}

/** `A/RES/ES-11/9` as `ES-11/9`; null where the document number was in no source. */
export function shortSymbol({ symbol }: Resolution): string | null {
  return symbol === null ? null : symbol.replace("A/RES/", "");
}

/** Each resolution's votes as one string, a letter a member in the members' order. */
export function rollCalls(
  ballots: readonly Ballot[],
  members: readonly Member[],
): ReadonlyMap<string, string> {
  const cast = new Map(
    ballots.map((ballot) => [key(ballot.resolution_id, ballot.iso3), ballot.vote]),
  );
  const ids = new Set(ballots.map((ballot) => ballot.resolution_id));
  const letter = (id: string, iso3: string): Vote => {
    const vote = cast.get(key(id, iso3));
    if (vote === undefined)
      throw new Error(`un-votes/votes: no vote of ${iso3} on ${id}; expected one row a member`);
    return vote;
  };
  return new Map(
    [...ids].map((id) => [id, members.map((member) => letter(id, member.iso3)).join("")]),
  );
}

function key(resolutionId: string, iso3: string): string {
  return `${resolutionId} ${iso3}`;
}

/** The tally as the Assembly recorded it, whether or not each state's vote is attested. */
export function officialTally(resolution: Resolution): Tally {
  return {
    Y: resolution.yes,
    N: resolution.no,
    A: resolution.abstain,
    X: resolution.nonvoting,
    U: 0,
  };
}

/** The tally of a roll call, counted letter by letter. */
export function countVotes(roll: string): Tally {
  const count = (vote: Vote) => roll.split(vote).length - 1;
  return {
    Y: count("Y"),
    N: count("N"),
    A: count("A"),
    X: count("X"),
    U: count("U"),
  };
}

/** The tally of a roll call in each UN group. */
export function tallyByGroup(
  members: readonly Pick<Member, "un_group">[],
  roll: string,
): ReadonlyMap<string, Tally> {
  const cast = members.map(({ un_group }, index) => ({
    un_group,
    letter: roll.charAt(index),
  }));
  return rollup(
    cast,
    (group) => countVotes(group.map(({ letter }) => letter).join("")),
    ({ un_group }) => un_group,
  );
}

/** The members that voted one way in a roll call. */
export function membersVoting<M>(members: readonly M[], roll: string, vote: Vote): readonly M[] {
  return members.filter((_, index) => roll.charAt(index) === vote);
}
