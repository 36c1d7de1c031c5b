import type { Say, Values } from "../i18n/say.ts";
import { countVotes, membersVoting, tallyByGroup } from "../model/votes.ts";
import type { Chosen } from "./chart.ts";
import {
  resolutionOf,
  type VoteMapData,
  type VoteMapMember,
  type VoteMapResolution,
} from "./vote-data.ts";

/** More states than this are told by UN group, not by name. */
const mostNamed = 12;

/** What the words of the chart say about the chosen resolution. */
export function voteMapFacts(data: VoteMapData, chosen: Chosen, say: Say): Values {
  const resolution = resolutionOf(data, chosen);
  const { tally, roll } = resolution;
  const against = membersVoting(data.members, roll, "N");
  return {
    resolution: resolution.id,
    symbol: resolution.symbol ?? "none",
    title: resolution.title,
    date: say.date(resolution.date),
    members: data.members.length,
    dots: data.dots.length,
    yes: tally.Y,
    no: tally.N,
    abstain: tally.A,
    notvoting: tally.X,
    voting: tally.Y + tally.N,
    unattested: countVotes(roll).U,
    attested: data.members.length - countVotes(roll).U,
    caution: cautionOf(resolution),
    named: against.length <= mostNamed ? "yes" : "no",
    against: against.length <= mostNamed ? names(against, say) : groups(data, roll, say),
  };
}

/** What a reader must be told beside some of the votes; the words are in the note. */
const cautions: Readonly<Record<string, string>> = {
  "es-11-9": "later",
  "es-11-8": "amended",
  "80-111": "broader",
};

function cautionOf({ id, roll }: VoteMapResolution): string {
  return roll.includes("U") ? "partial" : (cautions[id] ?? "none");
}

function names(members: readonly VoteMapMember[], say: Say): string {
  const shown = members.map(({ iso3, name }) => shortName(iso3, name, say));
  return list(
    shown.toSorted((a, b) => a.localeCompare(b, say.locale)),
    say,
  );
}

/** How many of each UN group voted against: `6 African, 2 Asia-Pacific`. */
function groups(data: VoteMapData, roll: string, say: Say): string {
  const counts = [...tallyByGroup(data.members, roll)].filter(([, { N }]) => N > 0);
  const told = counts.toSorted(([, a], [, b]) => b.N - a.N);
  return list(
    told.map(([group, { N }]) =>
      say("charts.vote-map.of-group", {
        count: N,
        group: groupName(group, say),
      }),
    ),
    say,
  );
}

/** A vote in words, by its letter. */
export function voteWord(vote: string, say: Say): string {
  return say(`charts.vote-map.vote.${vote.toLowerCase()}`);
}

/** A resolution as readers choose it: its date, title and number. */
export function resolutionWords({ date, title, symbol }: VoteMapResolution, say: Say): string {
  return say("charts.vote-map.resolution.option", {
    date: say.date(date),
    title,
    symbol: symbol ?? "none",
  });
}

/** A member's name as annotations and lists print it: shorter where there are words for that. */
export function shortName(iso3: string, name: string, say: Say): string {
  const key = `charts.vote-map.short.${iso3}`;
  return say.has(key) ? say(key) : name;
}

/** A UN group in words. */
export function groupName(group: string, say: Say): string {
  return say(`charts.vote-map.group.${group.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`);
}

function list(items: readonly string[], { locale }: Say): string {
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(items);
}
