import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { voteCodes } from "../model/votes.ts";
import type { Chosen } from "./chart.ts";
import { cautions } from "./vote-caution.ts";
import { groupName, shortName, voteWord } from "./vote-names.ts";
import type { VoteRecord, VoteResolution } from "./vote-record.ts";
import type { Counted, ShiftTravel, ShiftVote } from "./vote-shift.phrase.ts";

/** What the browser compares two votes with: roll calls, names, and the phrases to say it in. */
export function shiftTravel(record: VoteRecord, start: Chosen, say: Say): ShiftTravel {
  const { members, resolutions } = record;
  const told = cautions(record, say);
  const groups = [...new Set(members.map(({ un_group }) => un_group))];
  return {
    votes: Object.fromEntries(
      resolutions.map((resolution) => [
        resolution.id,
        voteOf(resolution, told[resolution.id] ?? "", say),
      ]),
    ),
    start,
    members: members.map(({ iso3, name, un_group }) => ({
      iso3,
      name: typeset(name),
      short: typeset(shortName(iso3, name, say)),
      group: groups.indexOf(un_group),
    })),
    groups: groups.map((group) => groupName(group, say)),
    ...phrases(say),
  };
}

function voteOf(resolution: VoteResolution, caution: string, say: Say): ShiftVote {
  const { id, roll, date } = resolution;
  const key = (name: string): string => `charts.vote-shift.${name}`;
  const values = {
    title: typeset(resolution.title),
    symbol: resolution.symbol ?? "none",
    date: say.date(date),
  };
  return {
    id,
    roll,
    date,
    dateWords: values.date,
    symbol: resolution.symbol ?? "",
    when: say(key("when"), { month: say.date(date.slice(0, 7), "month") }),
    on: say(key("on"), values),
    day: say(key("day"), values),
    named: say(key("named"), values),
    caution,
  };
}

type Phrases = Omit<ShiftTravel, "votes" | "start" | "members" | "groups">;

/** The phrases that sentences are put together from, with their places open. */
function phrases(say: Say): Phrases {
  const key = (name: string): string => `charts.vote-shift.${name}`;
  const places = Object.fromEntries(
    ["count", "attested", "when", "then", "parts", "part", "first", "second"].map((name) => [
      name,
      `{${name}}`,
    ]),
  );
  const open = (name: string): string => say(key(name), places);
  const forms = (name: string): Counted => [
    say(key(name), { ...places, states: 1 }),
    say(key(name), { ...places, states: 2 }),
  ];
  const byVote = <T>(words: (vote: string) => T): Record<string, T> =>
    Object.fromEntries(voteCodes.map((code) => [code.toLowerCase(), words(code.toLowerCase())]));
  return {
    words: byVote((vote) => voteWord(vote, say)),
    capital: byVote((vote) => open(`first.${vote}`)),
    heads: byVote((vote) => open(`head.${vote}`)),
    parts: byVote((vote) => forms(`part.${vote}`)),
    label: forms("label"),
    partWhen: open("part.when"),
    attested: open("attested"),
    same: open("same"),
    and: say("votes.and"),
    numbers: Array.from({ length: 10 }, (_, number) => say(`claim.number.${number}`)),
  };
}
