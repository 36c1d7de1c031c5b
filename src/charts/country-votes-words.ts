import type { Say, Values } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { voteCodes } from "../model/votes.ts";
import type { CountryData } from "./country-votes-data.ts";
import type { CountryTravel } from "./country-votes.phrase.ts";
import { cautions } from "./vote-caution.ts";
import { groupName, voteWord } from "./vote-names.ts";
import type { VoteResolution } from "./vote-record.ts";

const open = (name: string): string => `{${name}}`;

/** What the browser tells another member's record with. */
export function countryTravel(data: CountryData, say: Say): CountryTravel {
  const { members, resolutions, texts } = data;
  const groups = [...new Set(members.map(({ un_group }) => un_group))];
  return {
    rolls: Object.fromEntries(resolutions.map(({ id, roll }) => [id, roll])),
    iso3: members.map(({ iso3 }) => iso3).join(" "),
    names: members.map(({ name }) => typeset(name)),
    group: members.map(({ un_group }) => groups.indexOf(un_group)).join(""),
    groups: groups.map((group) => groupName(group, say)),
    notes: notesOf(data, say),
    told: toldText(data)?.id ?? "",
    votes: `[[votes-count|${texts.length}]]`,
    asOf: say.date(lastDay(data)),
    ...phrases(say),
  };
}

/** The member that the caution of a text is about; other cautions are about the text itself. */
const concerned: Readonly<Record<string, string>> = { "es-11-9": "cri" };

/** What must be known beside the record of some members, by member. */
function notesOf(data: CountryData, say: Say): CountryTravel["notes"] {
  const told = cautions(data, say);
  const groups = Object.entries(data.groupNotes).map(
    ([iso3, note]) => [iso3, say("charts.country-votes.group-note", { note })] as const,
  );
  const own = Object.entries(concerned).map(([text, iso3]) => [iso3, told[text] ?? ""] as const);
  return Object.fromEntries([...groups, ...own]);
}

type Phrases = Pick<
  CountryTravel,
  | "words"
  | "label"
  | "count"
  | "tally"
  | "groupSize"
  | "lead"
  | "parts"
  | "unattested"
  | "and"
  | "numbers"
>;

/** The phrases that the words are put together from, with their places open. */
function phrases(say: Say): Phrases {
  const key = (name: string): string => `charts.country-votes.${name}`;
  const count = open("count");
  const byVote = (votes: readonly string[], words: (vote: string) => string): Phrases["words"] =>
    Object.fromEntries(votes.map((vote) => [vote, words(vote)]));
  const unattested = (states: number): string =>
    say(key("unattested"), { states, count, record: open("record") });
  return {
    words: byVote(
      voteCodes.map((code) => code.toLowerCase()),
      (vote) => voteWord(vote, say),
    ),
    label: say("votes.label", { name: open("name"), vote: open("vote") }),
    count: say("votes.count", { count, vote: open("vote") }),
    tally: say(key("tally"), { group: open("group"), parts: open("parts") }),
    groupSize: say(key("group"), { group: open("group"), size: open("size") }),
    lead: say(key("lead"), { part: open("part"), votes: open("votes") }),
    parts: byVote(["y", "a", "n", "x"], (vote) => say(key(`in.${vote}`), { count })),
    unattested: [unattested(1), unattested(2)],
    and: say("votes.and"),
    numbers: Array.from({ length: 10 }, (_, number) => say(`claim.number.${number}`)),
  };
}

/** What the texts of the chart say whatever the member. */
export function countryFacts(data: CountryData, say: Say): Values {
  const told = toldText(data);
  const [first] = data.texts;
  const dates = new Map(data.resolutions.map(({ id, date }) => [id, date]));
  return {
    votes: data.texts.length,
    start: say.date(dates.get(first?.id ?? "") ?? ""),
    end: say.date(lastDay(data)),
    title: typeset(told?.title ?? ""),
    date: say.date(told?.date ?? ""),
    cautions: cautionsOf(data, say),
  };
}

/** The text that readers choose first. */
function toldText({ resolutions: [first] }: CountryData): VoteResolution | undefined {
  return first;
}

/** What must be said of some texts, whatever the member. */
function cautionsOf(data: CountryData, say: Say): string {
  const told = cautions(data, say);
  return data.texts
    .filter(({ id }) => !(id in concerned))
    .map(({ id }) => told[id] ?? "")
    .join("");
}

/** The day of the newest vote. */
export function lastDay({ resolutions }: CountryData): string {
  return (
    resolutions
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ""
  );
}
