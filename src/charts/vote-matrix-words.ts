import type { Say, Values } from "../i18n/say.ts";
import { countVotes, type Tally, tallyByGroup } from "../model/votes.ts";
import type { Chosen } from "./chart.ts";
import { fits } from "./filter.ts";
import type { VoteMatrixData } from "./vote-matrix-data.ts";
import { groupKey } from "./vote-names.ts";
import { resolutionById, type VoteResolution } from "./vote-record.ts";

/** The first text after the full-scale invasion, and the one on children. */
const [before, after] = ["es-11-1", "es-11-9"];

/** What the words of the chart say about the chosen group. */
export function voteMatrixFacts(data: VoteMatrixData, { group = "all" }: Chosen, say: Say): Values {
  const [then, now] = [resolutionById(data, before), resolutionById(data, after)];
  const partial = data.columns.find(({ roll }) => roll.includes("U"));
  const unattested = partial === undefined ? 0 : countVotes(partial.roll).U;
  const [since, until] = days(data);
  const tally = tallyOf(data, now, group);
  return {
    group,
    groupName: group === "all" ? "" : say(`votes.group.${group}`),
    members: data.members.filter(({ un_group }) => fits(group, [groupKey(un_group)])).length,
    votes: data.columns.length,
    then: tallyOf(data, then, group).Y,
    thenTitle: then.title,
    thenDate: say.date(then.date, "month"),
    nowTitle: now.title,
    nowDate: say.date(now.date, "month"),
    yes: tally.Y,
    no: tally.N,
    abstain: tally.A,
    notvoting: tally.X,
    since: say.date(since, "year"),
    until: say.date(until, "year"),
    attested: data.members.length - unattested,
    unattested,
    definition: say("votes.agreement.definition"),
    partial: partial === undefined ? "" : say.date(partial.date),
  };
}

function tallyOf({ members }: VoteMatrixData, { roll }: VoteResolution, group: string): Tally {
  const tallies = [...tallyByGroup(members, roll)];
  const own = tallies.find(([name]) => groupKey(name) === group);
  return own?.[1] ?? countVotes(roll);
}

/** The days of the first vote and of the newest. */
export function days({ columns }: VoteMatrixData): readonly [first: string, last: string] {
  const dates = columns.map(({ date }) => date).toSorted();
  return [dates[0] ?? "", dates.at(-1) ?? ""];
}
