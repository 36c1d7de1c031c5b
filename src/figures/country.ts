import { groupName, list, voteWord } from "../charts/vote-names.ts";
import type { Say } from "../i18n/say.ts";
import { agreementWithGroup, ranked, type Ranked, type Voter } from "../model/agreement.ts";
import {
  countVotes,
  type Resolution,
  rollCalls,
  type Tally,
  tallyByGroup,
  voteCodes,
} from "../model/votes.ts";
import { comparedVotes } from "./members-file.ts";
import { countries, type Country, newestFirst } from "./members.ts";
import type { Site } from "./site.ts";
import { type PartialVote, summary } from "./summary.ts";

/** One vote of a member, with its group's. */
export interface RecordRow {
  readonly resolution: Resolution;
  /** Lower case. */
  readonly vote: string;
  readonly group: string;
}

export type Compared = Country & Voter;

/** Those a member agrees with most, or least; `tied` is how many more have the last one's figure. */
export interface Ranking {
  readonly shown: readonly Ranked<Compared>[];
  readonly tied: number;
}

/** All that a member's page says. */
export interface CountryPage {
  readonly country: Country;
  readonly group: { readonly name: string; readonly members: number; readonly note: string | null };
  readonly summary: string;
  readonly record: readonly RecordRow[];
  readonly partial: PartialVote;
  readonly withGroup: ReturnType<typeof agreementWithGroup>;
  readonly closest: Ranking;
  readonly furthest: Ranking;
  /** States with fewer votes in common are not ranked. */
  readonly fewest: number;
  readonly previous: Country | null;
  readonly next: Country | null;
}

const rankedAtMost = 5;

/** The pages of all members; what they share is made once. */
export function countryPages({ tables, say }: Site): readonly CountryPage[] {
  const resolutions = newestFirst(tables["un-votes/resolutions"]);
  const members = tables["un-votes/members"];
  const rolls = rollCalls(tables["un-votes/votes"], members);
  const groupTallies = resolutions.map(({ id }) => tallyByGroup(members, rolls.get(id) ?? ""));
  const notes = new Map(members.map((row) => [row.iso3.toLowerCase(), row.un_group_note]));
  const all = countries(tables, say).map((country) => ({
    ...country,
    compared: comparedVotes(country, tables),
  }));
  const voters = all.map((country): Compared => ({ ...country, votes: country.compared }));
  const partial = partialVote(resolutions, rolls);
  return all.map((country, at) => {
    const peers = all.filter(({ un_group }) => un_group === country.un_group);
    const place = peers.indexOf(country);
    const voter = voters[at] ?? { ...country, votes: country.compared };
    return {
      country,
      group: {
        name: groupName(country.un_group, say),
        members: peers.length,
        note: notes.get(country.iso3) ?? null,
      },
      summary: summary(country, resolutions, partial, say),
      record: resolutions.map((resolution, row) => ({
        resolution,
        vote: country.votes.charAt(row).toLowerCase(),
        group: tallyWords(groupTallies[row]?.get(country.un_group), say),
      })),
      partial,
      withGroup: agreementWithGroup(voter, voters),
      ...rankings(voter, voters),
      previous: peers[place - 1] ?? null,
      next: peers[place + 1] ?? null,
    };
  });
}

function partialVote(
  resolutions: readonly Resolution[],
  rolls: ReadonlyMap<string, string>,
): PartialVote {
  const partial = resolutions.filter(({ roll_call }) => roll_call === "partial");
  const [only] = partial;
  if (only === undefined || partial.length > 1)
    throw new Error(`${partial.length} partial roll calls; country pages speak of exactly one`);
  const { U: unattested } = countVotes(rolls.get(only.id) ?? "");
  return { date: only.date, attested: only.members - unattested, members: only.members };
}

function rankings(
  voter: Compared,
  voters: readonly Compared[],
): Pick<CountryPage, "closest" | "furthest" | "fewest"> {
  const fewest = Math.ceil(voter.votes.length / 2);
  const all = ranked(voter, voters, fewest);
  const furthest = all.toSorted(
    (a, b) => a.agreement.index - b.agreement.index || b.agreement.both - a.agreement.both,
  );
  return { fewest, closest: ranking(all), furthest: ranking(furthest) };
}

function ranking(all: readonly Ranked<Compared>[]): Ranking {
  const shown = all.slice(0, rankedAtMost);
  const last = shown.at(-1)?.agreement.index;
  const tied = all.slice(rankedAtMost).filter(({ agreement: { index } }) => index === last);
  return { shown, tied: tied.length };
}

/** A tally in words, without what nobody did. */
export function tallyWords(tally: Tally | undefined, say: Say): string {
  const parts = voteCodes.flatMap((vote) => {
    const count = tally?.[vote] ?? 0;
    return count === 0 ? [] : [say("country.count", { count, vote: voteWord(vote, say) })];
  });
  return list(parts, say);
}

/** An index of agreement as it is printed: two decimals. */
export function indexText(index: number, { tag }: Say): string {
  const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(tag, decimals).format(index);
}
