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
import type { TextTravel, VoteText } from "./vote-text.phrase.ts";
import { voteTravel } from "./vote-travel.ts";

/** More states than this are told by UN group, not by name. */
const mostNamed = 12;

/** What the words of a chart of one vote say about the chosen resolution. */
export function voteFacts(data: VoteRecord, chosen: Chosen, say: Say): Values {
  const resolution = resolutionOf(data, chosen);
  const facts = plainFacts(data, resolution, say);
  return { ...facts, cautions: say("votes.cautions", { told: say("votes.told", facts) }) };
}

/** The record as charts send it that find the words of a vote live. */
export function textTravel(data: VoteRecord, say: Say): TextTravel {
  const open = (...names: readonly string[]): Values =>
    Object.fromEntries(names.map((name) => [name, `{${name}}`]));
  const counts = open("yes", "no", "abstain", "notvoting");
  return {
    ...voteTravel(data, say),
    texts: {
      headline: say("votes.headline", counts),
      summary: say("votes.summary", { ...counts, ...open("opposed") }),
      cautions: say("votes.cautions", open("told")),
      numbers: Array.from({ length: 10 }, (_, number) => say(`claim.number.${number}`)),
      of: Object.fromEntries(
        data.resolutions.map((resolution) => [
          resolution.id,
          textOf(data, resolution, counts, say),
        ]),
      ),
    },
  };
}

function textOf(data: VoteRecord, resolution: VoteResolution, counts: Values, say: Say): VoteText {
  const facts = plainFacts(data, resolution, say);
  const told = say("votes.told", facts);
  const headline = `votes.headline.${resolution.id}`;
  return {
    title: resolution.title,
    date: say.date(resolution.date),
    subject: say("votes.subject", facts),
    opposed: say("votes.opposed", facts),
    ...(told === "" ? {} : { told }),
    ...(say.has(headline) ? { headline: say(headline, counts) } : {}),
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
