import type { Say } from "../i18n/say.ts";
import type { Resolution } from "../model/votes.ts";
import type { Used } from "./chart.ts";
import {
  type recordUses,
  resolutionById,
  type VoteRecord,
  type VoteResolution,
  voteRecord,
} from "./vote-record.ts";

type CountryTables = Used<(typeof recordUses)[number]>;

/** One vote as a member's record lists it. */
export interface CountryText {
  readonly id: string;
  readonly topic: Resolution["topic"];
  /** The address of the record. */
  readonly source: string;
}

export interface CountryData extends VoteRecord {
  /** Oldest first. */
  readonly texts: readonly CountryText[];
  /** What must be known about the UN group of some members, by member. */
  readonly groupNotes: Readonly<Record<string, string>>;
}

/** The record of votes, with the texts by age. */
export function countryData(tables: CountryTables): CountryData {
  const resolutions = tables["un-votes/resolutions"].toSorted((a, b) =>
    a.date.localeCompare(b.date),
  );
  return {
    ...voteRecord(tables),
    texts: resolutions.map(({ id, topic, source_url }) => ({ id, topic, source: source_url })),
    groupNotes: Object.fromEntries(
      tables["un-votes/members"].flatMap(({ iso3, un_group_note }) =>
        un_group_note === null ? [] : [[iso3.toLowerCase(), un_group_note]],
      ),
    ),
  };
}

/** The texts of one name, under the topic they belong to. */
export interface CountrySection {
  readonly topic: string;
  readonly title: string;
  readonly texts: readonly VoteResolution[];
}

/** The texts by topic and, where a topic has texts of several names, by name; the oldest topic and text first. */
export function sections(data: CountryData, say: Say): readonly CountrySection[] {
  const byTopic = Map.groupBy(data.texts, ({ topic }) => topic);
  return [...byTopic].flatMap(([topic, texts]) =>
    [...Map.groupBy(texts, (text) => briefTitle(text, say))].map(([title, group]) => ({
      topic,
      title,
      texts: group.map(({ id }) => resolutionById(data, id)),
    })),
  );
}

/** What a text is about, in a few words. */
export function briefTitle({ id, topic }: Pick<CountryText, "id" | "topic">, say: Say): string {
  return say(say.has(`votes.brief.${id}`) ? `votes.brief.${id}` : `votes.topic.${topic}`);
}
