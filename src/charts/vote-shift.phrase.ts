import { fillIn } from "../i18n/fill-in.ts";
import { type Flow, flowsFrom, shift, stayed, total } from "../model/shift.ts";
import { voteCodes } from "../model/votes.ts";
import type { Chosen, Phrase } from "./chart.ts";

/** A text for one and a text for several, with places to fill. */
export type Counted = readonly [one: string, many: string];

/** One vote as words and pictures of a comparison name it. */
export interface ShiftVote {
  readonly id: string;
  /** A letter a member. */
  readonly roll: string;
  readonly date: string;
  /** `2 March 2022`, and `ES-11/1` where the text has a symbol. */
  readonly dateWords: string;
  readonly symbol: string;
  /** `in March 2022`, and `on ES-11/1` where the other vote is of the same month. */
  readonly when: string;
  readonly on: string;
  readonly day: string;
  readonly named: string;
  readonly caution: string;
}

export interface ShiftTravel {
  readonly votes: Readonly<Record<string, ShiftVote>>;
  /** The choices that the page is built with; only their moves are in the register. */
  readonly start: Chosen;
  /** The members in the order of the roll calls. */
  readonly members: readonly {
    readonly iso3: string;
    readonly name: string;
    readonly short: string;
    readonly group: number;
  }[];
  readonly groups: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly capital: Readonly<Record<string, string>>;
  readonly heads: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, Counted>>;
  readonly label: Counted;
  readonly partWhen: string;
  readonly attested: string;
  readonly same: string;
  readonly and: string;
  /** The numbers from none to nine as titles print them. */
  readonly numbers: readonly string[];
}

/** The two chosen votes with the flows between them. */
export interface Comparison {
  readonly first: ShiftVote;
  readonly second: ShiftVote;
  readonly flows: readonly Flow[];
  /** When the two votes were, said so that they can be told apart. */
  readonly when: string;
  readonly then: string;
}

/** Compares the chosen votes; throws on one that did not travel. */
export function comparison({ votes }: ShiftTravel, { from = "", to = "" }: Chosen): Comparison {
  const [first, second] = [votes[from], votes[to]];
  if (first === undefined || second === undefined)
    throw new Error(`unknown votes: ${from}, ${to}; expected two of un-votes/resolutions`);
  const isOneMonth = first.date.slice(0, 7) === second.date.slice(0, 7);
  return {
    first,
    second,
    flows: shift(first.roll, second.roll),
    when: isOneMonth ? first.on : first.when,
    then: isOneMonth ? second.on : second.when,
  };
}

/** The words of a comparison: its takeaway, the two votes, and a sentence for every position that anybody moved from. */
export const phrase: Phrase<ShiftTravel> = (travel, chosen) => {
  const compared = comparison(travel, chosen);
  const { first, second, flows } = compared;
  const isSame = first.id === second.id;
  const later = first.date > second.date ? first : second;
  return {
    title: isSame ? travel.same : titleOf(travel, chosen, compared),
    first: first.named,
    second: second.named,
    firstDay: first.day,
    secondDay: second.day,
    sentences: isSame ? "" : sentences(travel, compared),
    stayed: String(stayed(flows)),
    cautions: first.caution + (isSame ? "" : second.caution),
    asOf: later.dateWords,
  };
};

/** What became of those in favour the first time. */
function titleOf(travel: ShiftTravel, chosen: Chosen, compared: Comparison): string {
  const { first, second, flows, then } = compared;
  const { start } = travel;
  const isListed = chosen["from"] === start["from"] && chosen["to"] === start["to"];
  const parts = flowsFrom(flows, "Y").map((flow) => {
    const count = spelled(flow.members.length, travel);
    const id = `moved-${first.id}-${second.id}-y-${flow.to.toLowerCase()}`;
    return part(travel, flow, isListed ? `[[${id}|${count}]]` : count);
  });
  const [lead = "", ...rest] = parts;
  const dated = [fillIn(travel.partWhen, { part: lead, when: then }), ...rest];
  const count = spelled(total(flowsFrom(flows, "Y")), travel);
  return head(travel, compared, "Y", {
    count: isPartial(first) ? count : `[[yes-${first.id}|${count}]]`,
    parts: [dated.slice(0, -1).join(", "), ...dated.slice(-1)]
      .filter((text) => text !== "")
      .join(travel.and),
  });
}

function sentences(travel: ShiftTravel, compared: Comparison): string {
  return voteCodes.map((from) => sentence(travel, compared, from)).join("");
}

/** What became of a position, in figures; nothing where nobody held it. */
function sentence(travel: ShiftTravel, compared: Comparison, from: Flow["from"]): string {
  const flows = flowsFrom(compared.flows, from);
  if (flows.length === 0) return "";
  const parts = flows.map((flow) => part(travel, flow, String(flow.members.length)));
  const count = String(total(flows));
  return `${head(travel, compared, from, { count, parts: parts.join(", ") })} `;
}

function head(
  travel: ShiftTravel,
  { first, when }: Comparison,
  from: Flow["from"],
  values: Readonly<Record<string, string>>,
): string {
  const attested = isPartial(first) ? travel.attested : "";
  return fillIn(travel.heads[from.toLowerCase()] ?? "", { ...values, when, attested });
}

function part({ parts }: ShiftTravel, { to, members }: Flow, count: string): string {
  return fillIn(counted(parts[to.toLowerCase()], members.length), { count });
}

/** The text for as many as there are. */
export function counted(texts: Counted | undefined, count: number): string {
  return texts?.[count === 1 ? 0 : 1] ?? "";
}

function spelled(count: number, { numbers }: ShiftTravel): string {
  return numbers[count] ?? String(count);
}

function isPartial({ roll }: ShiftVote): boolean {
  return roll.includes("U");
}
