import { fillIn } from "../i18n/fill-in.ts";
import { countVotes, type Tally, voteCodes } from "../model/votes.ts";
import type { Chosen, Phrase } from "./chart.ts";

export interface CountryTravel {
  /** By text: a letter a member. */
  readonly rolls: Readonly<Record<string, string>>;
  /** The members in the order of the roll calls: their choices, their names, and a digit for the UN group of each. */
  readonly iso3: string;
  readonly names: readonly string[];
  readonly group: string;
  readonly groups: readonly string[];
  /** What must be known beside the record of some members, by member. */
  readonly notes: Readonly<Record<string, string>>;
  /** Votes in words, by letter. */
  readonly words: Readonly<Record<string, string>>;
  /** How a mark is read out, and how a group's counts are. */
  readonly label: string;
  readonly count: string;
  readonly tally: string;
  readonly groupSize: string;
  /** The text that the description tells in full. */
  readonly told: string;
  readonly lead: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly unattested: readonly [one: string, many: string];
  readonly votes: string;
  readonly and: string;
  readonly numbers: readonly string[];
  readonly asOf: string;
}

/** A member with its place in the roll calls and those of its UN group, itself among them. */
export interface Found {
  readonly name: string;
  readonly at: number;
  readonly group: string;
  readonly places: readonly number[];
}

/** The chosen member; throws on one that did not travel. */
export function countryOf(travel: CountryTravel, { country = "" }: Chosen): Found {
  const at = travel.iso3.split(" ").indexOf(country);
  if (at < 0) throw new Error(`unknown country: ${country}; expected one of un-votes/members`);
  const digit = travel.group.charAt(at);
  return {
    name: travel.names[at] ?? "",
    at,
    group: travel.groups[Number(digit)] ?? "",
    places: Array.from(travel.group, (_, place) => place).filter(
      (place) => travel.group.charAt(place) === digit,
    ),
  };
}

/** How a group voted on a text. */
export function groupTally(roll: string, places: readonly number[]): Tally {
  return countVotes(places.map((place) => roll.charAt(place)).join(""));
}

/** How a group voted, in words: `African: 8 in favour, 23 abstained`. */
export function tallyWords(tally: Tally, group: string, travel: CountryTravel): string {
  const parts = voteCodes
    .filter((vote) => tally[vote] > 0)
    .map((vote) =>
      fillIn(travel.count, {
        count: String(tally[vote]),
        vote: travel.words[vote.toLowerCase()] ?? "",
      }),
    );
  return fillIn(travel.tally, { group, parts: parts.join(", ") });
}

/** The words of a member's record: what it did how often, and what it did on the text that is told in full. */
export const phrase: Phrase<CountryTravel> = (travel, chosen) => {
  const { name, at, group, places } = countryOf(travel, chosen);
  const counts = countVotes(
    Object.values(travel.rolls)
      .map((roll) => roll.charAt(at))
      .join(""),
  );
  const roll = travel.rolls[travel.told] ?? "";
  const others = groupTally(roll, places);
  return {
    name,
    group,
    size: String(places.length),
    record: recordOf(counts, travel),
    yes: String(counts.Y),
    abstain: String(counts.A),
    no: String(counts.N),
    notvoting: String(counts.X),
    unattested: String(counts.U),
    vote: travel.words[roll.charAt(at).toLowerCase()] ?? "",
    groupYes: String(others.Y),
    groupAbstain: String(others.A),
    groupNo: String(others.N),
    groupNotvoting: String(others.X),
    ownNote: travel.notes[chosen["country"] ?? ""] ?? "",
    asOf: travel.asOf,
  };
};

/** What a member did, the most frequent first: `in favour in 24 of the 27 votes on Ukraine, abstained in three`. */
function recordOf(counts: Tally, travel: CountryTravel): string {
  const told = (["Y", "A", "N", "X"] as const)
    .filter((vote) => counts[vote] > 0)
    .toSorted((a, b) => counts[b] - counts[a]);
  const [first = "", ...rest] = told.map((vote) =>
    fillIn(travel.parts[vote.toLowerCase()] ?? "", { count: spelled(counts[vote], travel) }),
  );
  const parts = [fillIn(travel.lead, { part: first, votes: travel.votes }), ...rest];
  const record = [parts.slice(0, -1).join(", "), ...parts.slice(-1)]
    .filter((text) => text !== "")
    .join(travel.and);
  if (counts.U === 0) return record;
  const [one, many] = travel.unattested;
  return fillIn(counts.U === 1 ? one : many, { record, count: spelled(counts.U, travel) });
}

function spelled(count: number, { numbers }: CountryTravel): string {
  return numbers[count] ?? String(count);
}
