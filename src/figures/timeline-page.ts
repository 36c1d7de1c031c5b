import type { CollectionEntry } from "astro:content";
import { parseHTML } from "linkedom";
import type { Table } from "../charts/chart.ts";
import { eventsTable } from "../charts/events-table.ts";
import { categoryWords, dateWords } from "../charts/events-words.ts";
import { drawTimelineStrip } from "../charts/timeline-strip.ts";
import { typeset } from "../i18n/typeset.ts";
import {
  categoriesByNumber,
  isLoose,
  isMajor,
  lastDay,
  timeline,
  type TimelineEvent,
} from "../model/events.ts";
import { serialize } from "./serialize.ts";
import type { Site } from "./site.ts";

type Law = CollectionEntry<"law">;

/** An event as the page of the timeline prints it. */
export interface EventEntry {
  readonly event: TimelineEvent;
  readonly when: string;
  readonly where: string;
  readonly note: string | null;
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly laws: readonly Law[];
  /** The first and last months it may fall in, and its day of the year if that is known. */
  readonly since: string;
  readonly until: string;
  readonly day: string;
}

/** An option of a field with how it is called. */
interface Named {
  readonly value: string;
  readonly label: string;
}

const widths = [360, 720, 1080] as const;

/** Every event in order of date, with the notes on the law that explain it. */
export function eventEntries({ tables, say }: Site, laws: readonly Law[]): readonly EventEntry[] {
  const rows = new Map(tables["events/events"].map((row) => [row.event_id, row]));
  return events(tables).map((event) => {
    const row = rows.get(event.id);
    return {
      event,
      when: dateWords(event, say),
      where: typeset(row?.place ?? ""),
      note: row?.notes == null ? null : typeset(row.notes),
      confidence: row?.confidence ?? "",
      sources: [event.source, ...(event.second === null ? [] : [event.second])],
      laws: laws.filter(({ data }) => data.events.includes(event.id)),
      since: event.date.slice(0, 7),
      until: lastDay(event).slice(0, 7),
      day: isLoose(event) ? "" : event.date.slice(5),
    };
  });
}

/** Every event as a table, for print and copying. */
export function timelineTable({ tables, say }: Site): Table {
  return eventsTable(events(tables), say);
}

/** The overview, as SVG of each width. */
export function timelineStrips({ tables, say }: Site): readonly (readonly [number, string])[] {
  const { document } = parseHTML("<html></html>");
  return widths.map((width) => {
    const picture = drawTimelineStrip(events(tables), { document, width, say });
    return [width, serialize(picture, `strip-${width}`)];
  });
}

/** What a reader who does not see the overview is told: how many events there are and how they lie in time. */
export function stripWords({ tables, say }: Site): string {
  const all = events(tables);
  const years = Map.groupBy(all, ({ date }) => date.slice(0, 4));
  return say("timeline.strip.alt", {
    count: all.length,
    major: all.filter(isMajor).length,
    years: [...years]
      .map(([year, { length }]) => say("timeline.strip.year", { year, count: length }))
      .join(", "),
  });
}

/** The categories, the fullest first, with how many events each has. */
export function categoryOptions({ tables, say }: Site): readonly (Named & { count: number })[] {
  const all = events(tables);
  return categoriesByNumber(all).map((value) => ({
    value,
    label: categoryWords(value, say),
    count: all.filter(({ category }) => category === value).length,
  }));
}

/** The months a reader may begin or end at, by year. */
export function monthsByYear({ tables, say }: Site): ReadonlyMap<string, readonly Named[]> {
  const last = events(tables).at(-1)?.date.slice(0, 7) ?? "";
  const first = Number(events(tables)[0]?.date.slice(0, 4));
  const months = Array.from({ length: (Number(last.slice(0, 4)) - first + 1) * 12 }, (_, at) => {
    const value = new Date(Date.UTC(first, at, 1)).toISOString().slice(0, 7);
    return { value, label: say.date(value, "month") };
  }).filter(({ value }) => value <= last);
  return Map.groupBy(months, ({ value }) => value.slice(0, 4));
}

/** A part of the time that one button chooses. */
export interface Span {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const invasion = "2022-02";

/** All of the time, since February 2022, the early years as one, then each year. */
export function spans(site: Site): readonly Span[] {
  const { say } = site;
  const years = [...monthsByYear(site)].filter(([year]) => year >= invasion.slice(0, 4));
  return [
    { label: say("timeline.span.all"), from: "", to: "" },
    {
      label: say("timeline.span.since", { date: say.date(invasion, "month") }),
      from: invasion,
      to: "",
    },
    { label: say("charts.events.period.2014-2021"), from: "", to: "2021-12" },
    ...years.map(([year, months]) => ({
      label: year,
      from: `${year}-01`,
      to: months.length === 12 ? `${year}-12` : (months.at(-1)?.value ?? ""),
    })),
  ];
}

function events(tables: Site["tables"]): readonly TimelineEvent[] {
  return timeline(tables["events/events"]).map((event) => ({
    ...event,
    title: typeset(event.title),
    summary: typeset(event.summary),
    publisher: typeset(event.publisher),
  }));
}
