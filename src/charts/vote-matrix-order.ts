import {
  type Agreement,
  agreement,
  comparable,
  ranked,
  type Voter,
  votesOfMembers,
} from "../model/agreement.ts";
import type { Chosen } from "./chart.ts";
import { fits } from "./filter.ts";

export interface VoteMatrixTravel {
  /** The members' marks by name, in the order of the roll calls. */
  readonly iso3: string;
  /** A digit a member: its place in `groups`. */
  readonly group: string;
  readonly groups: readonly string[];
  /** The ids of the columns, and the roll call of each: a letter a member. */
  readonly columns: string;
  readonly rolls: readonly string[];
  /** Votes in words, by letter. */
  readonly votes: Readonly<Record<string, string>>;
  /** The titles of sections, line by line: of each group, and of what the sorts make, with places for their ends. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<"label" | "count" | "agrees" | "apart", string>>;
  readonly locale: string;
}

/** A member with its record; `votes` are those that agreement is measured on. */
export interface Row extends Voter {
  /** A letter a column. */
  readonly record: string;
}

/** Rows that stand together under a title, of `VoteMatrixTravel.titles`. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Plan {
  readonly sections: readonly Section[];
  /** Whom the others are compared with, where they are. */
  readonly reference: Row | null;
}

/** Whom the others are compared with where no member is picked. */
const fallback = "ukr";
/** A section is at most as long as the largest UN group, so that a head is never far. */
const longest = 54;

/** Every member with its votes. */
export function rowsOf({ iso3, group, groups, columns, rolls }: VoteMatrixTravel): readonly Row[] {
  const ids = columns.split(" ");
  const counted = new Set(comparable(ids.map((id) => ({ id }))).map(({ id }) => id));
  const records = votesOfMembers(rolls);
  const votes = votesOfMembers(rolls.filter((_, at) => counted.has(ids[at] ?? "")));
  return iso3.split(" ").map((id, at) => ({
    iso3: id,
    un_group: groups[Number(group.charAt(at))] ?? "",
    record: records[at] ?? "",
    votes: votes[at] ?? "",
  }));
}

/** The order of the rows: the picked ones on top, then the chosen group or all, sorted as chosen. */
export function planOf(travel: VoteMatrixTravel, chosen: Chosen): Plan {
  const all = rowsOf(travel);
  const byId = new Map(all.map((row) => [row.iso3, row]));
  const picked = (chosen["country"] ?? "").split(",").flatMap((id) => byId.get(id) ?? []);
  const isBySimilarity = chosen["sort"] === "similarity";
  const reference = isBySimilarity ? (picked[0] ?? byId.get(fallback) ?? null) : null;
  const top = new Set(reference === null ? picked : [reference, ...picked]);
  const rest = all.filter((row) => !top.has(row) && fits(chosen["group"], [row.un_group]));
  const sections: readonly Section[] = [
    { title: picked.length > 0 ? "picked" : "reference", rows: [...top] },
    ...(reference === null ? sorted(rest, chosen, travel.groups) : similar(reference, rest)),
  ];
  return { sections: sections.filter(({ rows }) => rows.length > 0), reference };
}

function sorted(
  rows: readonly Row[],
  { sort }: Chosen,
  groups: readonly string[],
): readonly Section[] {
  if (sort === "name") return parts(rows, "name");
  return groups.map((group) => ({
    title: group,
    rows: rows.filter((row) => row.un_group === group),
  }));
}

/** The most similar first; apart from them those of whom too little is known, and those of whom nothing is. */
function similar(reference: Row, rows: readonly Row[]): readonly Section[] {
  const order = (fewest: number): readonly Row[] =>
    ranked(reference, rows, fewest).map(({ voter }) => voter);
  const enough = order(fewest(reference));
  const thin = order(1).filter((row) => !enough.includes(row));
  const apart = rows.filter((row) => !enough.includes(row) && !thin.includes(row));
  return [
    ...parts(enough, "similarity"),
    { title: "thin", rows: thin },
    { title: "apart", rows: apart },
  ];
}

/** With fewer votes in common than half of those compared, agreement says too little. */
export function fewest({ votes }: Row): number {
  return Math.ceil(votes.length / 2);
}

/** Rows in sections of like length. */
function parts(rows: readonly Row[], title: string): readonly Section[] {
  const count = Math.ceil(rows.length / longest);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => ({
    title,
    rows: rows.slice(at * size, (at + 1) * size),
  }));
}

/** A row's agreement with the reference; null where there is none, and for the reference itself. */
export function agreementOf({ reference }: Plan, row: Row): Agreement | null {
  return reference === null || row === reference ? null : agreement(reference.votes, row.votes);
}
