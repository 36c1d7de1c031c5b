import type { Claim } from "../claims/claim.ts";
import { claimsIn, type Rich, rich } from "../claims/rich.ts";
import { changed, type Flow, shift } from "../model/shift.ts";
import { neighboursOf, previousOnTopic } from "../model/topics.ts";
import { type Member, type Resolution, rollCalls } from "../model/votes.ts";
import type { Site } from "./site.ts";

/** The members, by name, whose recorded vote changed in one way. */
export interface Change extends Pick<Flow, "from" | "to"> {
  readonly members: readonly Member[];
}

/** A resolution among the others: what came before on its subject, who changed since, and its neighbours in time. */
export interface VotePage {
  readonly resolution: Resolution;
  readonly previous: Resolution | null;
  /** Whether its subject has another recorded vote at all. */
  readonly isOnly: boolean;
  readonly changes: readonly Change[];
  readonly before: Resolution | null;
  readonly after: Resolution | null;
}

/** The pages of all resolutions. */
export function votePages({ tables }: Site): readonly VotePage[] {
  const resolutions = tables["un-votes/resolutions"];
  const members = tables["un-votes/members"].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const rolls = rollCalls(tables["un-votes/votes"], members);
  const roll = ({ id }: Resolution): string => rolls.get(id) ?? "";
  return resolutions.map((resolution) => {
    const previous = previousOnTopic(resolutions, resolution);
    return {
      resolution,
      previous,
      isOnly: resolutions.filter(({ topic }) => topic === resolution.topic).length === 1,
      changes: previous === null ? [] : changes(members, roll(previous), roll(resolution)),
      ...neighboursOf(resolutions, resolution),
    };
  });
}

function changes(members: readonly Member[], before: string, after: string): readonly Change[] {
  return changed(shift(before, after)).map(({ from, to, members: places }) => ({
    from,
    to,
    members: places.flatMap((place) => members[place] ?? []),
  }));
}

/** What a page says of the result: the tally, the shares, the majority that applied and why, and what is not attested. */
export function resultWords(resolution: Resolution, { say, claims }: Site): readonly Rich[] {
  const { id, majority_rule: rule, roll_call } = resolution;
  const own = `vote.rule.why.${id}`;
  const keys = [
    "vote.tally",
    "vote.shares",
    `vote.rule.${rule}`,
    say.has(own) ? own : `vote.rule.${rule}.why`,
    ...(roll_call === "complete" ? [] : ["vote.partial"]),
  ];
  return keys.map((key) => rich(say(key, { id }), claims));
}

/** That a resolution is the first on its subject, or the only one. */
export function firstWords({ isOnly }: VotePage, { say, claims }: Site): Rich {
  return rich(say(isOnly ? "vote.changed.none-before" : "vote.changed.first"), claims);
}

/** The claims that the page of a resolution prints beside its figures. */
export function claimsOfVote(page: VotePage, site: Site): readonly Claim[] {
  return [...resultWords(page.resolution, site), firstWords(page, site)].flatMap(claimsIn);
}
