import type { Used } from "./chart.ts";
import type { recordUses } from "./vote-record.ts";
import { type VoteRecord, voteRecord, type VoteResolution } from "./vote-record.ts";

/** The columns stand in blocks of kindred topics, the oldest text of each first. */
export const blocks = ["war", "rights", "military", "nuclear"] as const;
export type Block = (typeof blocks)[number];

type Topic = Used<"un-votes/resolutions">["un-votes/resolutions"][number]["topic"];

const blockOfTopic: Readonly<Record<Topic, Block>> = {
  "territorial-integrity": "war",
  aggression: "war",
  humanitarian: "war",
  "suspension-hrc": "war",
  reparations: "war",
  peace: "war",
  children: "war",
  "crimea-human-rights": "rights",
  "crimea-militarization": "military",
  "nuclear-safety": "nuclear",
};

/** The parts of the columns that a phone shows one at a time; all at once are folded into stripes. */
export const pages = {
  war: ["war"],
  rights: ["rights"],
  other: ["military", "nuclear"],
} as const satisfies Readonly<Record<string, readonly Block[]>>;

export interface Column extends VoteResolution {
  readonly block: Block;
}

export interface VoteMatrixData extends VoteRecord {
  readonly columns: readonly Column[];
}

/** The record with its texts as columns, block by block. */
export function voteMatrixData(tables: Used<(typeof recordUses)[number]>): VoteMatrixData {
  const record = voteRecord(tables);
  const topics = new Map(tables["un-votes/resolutions"].map(({ id, topic }) => [id, topic]));
  const dated = record.resolutions
    .flatMap((resolution) => {
      const topic = topics.get(resolution.id);
      return topic === undefined ? [] : [{ ...resolution, block: blockOfTopic[topic] }];
    })
    .toReversed()
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const columns = blocks.flatMap((block) => dated.filter((column) => column.block === block));
  return { ...record, columns };
}

/** The UN groups as the chart offers them: Ukraine's own first, for which all votes were on a neighbour. */
export const groups = ["eastern-european", "african", "asia-pacific", "grulac", "weog"] as const;
