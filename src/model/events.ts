import { ascending, descending, group } from "d3-array";
import type { Tables } from "../tables/tables.gen.ts";

type EventRow = Tables["events/events"][number];
export type Category = EventRow["category"];
type Precision = EventRow["date_precision"];
export type PeriodId = (typeof periods)[number]["id"];

/** One event of the timeline, with the period its date falls in. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  readonly precision: Precision;
  readonly end: string | null;
  readonly category: Category;
  readonly period: PeriodId;
  readonly importance: number;
  readonly title: string;
  readonly summary: string;
  readonly actors: readonly string[];
  readonly publisher: string;
  readonly source: string;
  readonly second: string | null;
}

const majorImportance = 3;

/** Whether an event is one of the most important. */
export function isMajor({ importance }: TimelineEvent): boolean {
  return importance >= majorImportance;
}

/** Whether the day of an event is not known, so that nothing may stand for one day. */
export function isLoose({ precision }: TimelineEvent): boolean {
  return precision !== "day";
}

/** The periods readers choose from: first and last year, both whole. */
export const periods = [
  { id: "2014-2021", from: 2014, to: 2021 },
  { id: "2022-2023", from: 2022, to: 2023 },
  { id: "2024-2026", from: 2024, to: 2026 },
] as const;

/** The events in order of date; on one date the vaguer come first, since they may be earlier. */
export function timeline(rows: readonly EventRow[]): readonly TimelineEvent[] {
  const vagueness = ["year", "month", "day"] as const satisfies Precision[];
  const rank = (row: EventRow) => vagueness.indexOf(row.date_precision);
  return rows
    .toSorted((a, b) => ascending(a.date, b.date) || ascending(rank(a), rank(b)))
    .map(timelineEvent);
}

function timelineEvent(row: EventRow): TimelineEvent {
  return {
    id: row.event_id,
    date: row.date,
    precision: row.date_precision,
    end: row.end_date,
    category: row.category,
    period: periodOf(row.date),
    importance: row.importance,
    title: row.title,
    summary: row.summary,
    actors: row.actors,
    publisher: row.publisher,
    source: row.source_url,
    second: row.source2_url,
  };
}

/** The period of a date; throws on a year that no period holds. */
export function periodOf(date: string): PeriodId {
  const year = yearOf(date);
  const period = periods.find(({ from, to }) => from <= year && year <= to);
  if (period === undefined)
    throw new Error(
      `events/events date: ${date} is in no period; expected ${periods[0].from} to ${periods[2].to}`,
    );
  return period.id;
}

/** The year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The last day an event may reach: its end, or the end of the month or year that alone is known. */
export function lastDay({ date, precision, end }: TimelineEvent): string {
  if (end !== null) return end;
  if (precision === "day") return date;
  if (precision === "year") return `${yearOf(date)}-12-31`;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The categories that occur, the fullest first. */
export function categoriesByNumber(events: readonly TimelineEvent[]): readonly Category[] {
  return [...group(events, ({ category }) => category)]
    .toSorted(([a, of], [b, others]) => descending(of.length, others.length) || ascending(a, b))
    .map(([category]) => category);
}

/** The newest of the most important events, at most so many, in order of date. */
export function leading(events: readonly TimelineEvent[], most: number): readonly TimelineEvent[] {
  return events
    .toSorted((a, b) => descending(a.importance, b.importance) || descending(a.date, b.date))
    .slice(0, most)
    .toSorted((a, b) => ascending(a.date, b.date));
}
