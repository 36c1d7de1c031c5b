import type { Say, Values } from "../i18n/say.ts";
import { countVotes, membersVoting, tallyByGroup } from "../model/votes.ts";
import type { Chosen } from "./chart.ts";
import { groupName, list, shortName } from "./vote-names.ts";
import {
  resolutionOf,
  type VoteMember,
  type VoteRecord,
  type VoteResolution,
} from "./vote-record.ts";

/** More states than this are told by UN group, not by name. */
const mostNamed = 12;

/** What the words of a chart of one vote say about the chosen resolution. */
export function voteFacts(data: VoteRecord, chosen: Chosen, say: Say): Values {
  const resolution = resolutionOf(data, chosen);
  const facts = plainFacts(data, resolution, say);
  return {
    ...facts,
    summary: say("votes.summary", facts),
    cautions: say("votes.cautions", facts),
  };
}

function plainFacts(data: VoteRecord, resolution: VoteResolution, say: Say): Values {
  const { tally, roll } = resolution;
  const against = membersVoting(data.members, roll, "N");
  return {
    resolution: resolution.id,
    symbol: resolution.symbol ?? "none",
    title: resolution.title,
    date: say.date(resolution.date),
    members: data.members.length,
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

/** What a reader must be told beside a vote, by the name of its words. */
export function cautionOf({ id, roll }: VoteResolution): string {
  return roll.includes("U") ? "partial" : (cautions[id] ?? "none");
}

function names(members: readonly VoteMember[], say: Say): string {
  const shown = members.map(({ iso3, name }) => shortName(iso3, name, say));
  return list(
    shown.toSorted((a, b) => a.localeCompare(b, say.locale)),
    say,
  );
}

/** How many of each UN group voted against: `6 African, 2 Asia-Pacific`. */
function groups(data: VoteRecord, roll: string, say: Say): string {
  const counts = [...tallyByGroup(data.members, roll)].filter(([, { N }]) => N > 0);
  const told = counts.toSorted(([, a], [, b]) => b.N - a.N);
  return list(
    told.map(([group, { N }]) =>
      say("votes.of-group", {
        count: N,
        group: groupName(group, say),
      }),
    ),
    say,
  );
}
