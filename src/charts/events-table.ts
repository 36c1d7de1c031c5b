import type { Say } from "../i18n/say.ts";
import type { TimelineEvent } from "../model/events.ts";
import type { Row, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { categoryWords, dateWords } from "./events-words.ts";

const kinds = {
  date: "text",
  category: "text",
  title: "text",
  summary: "text",
  who: "text",
  publisher: "text",
} as const;

/** Every event with what happened, who acted and who says so. */
export function eventsTable(events: readonly TimelineEvent[], say: Say): Table {
  return {
    caption: say("charts.events.table"),
    columns: columnsOf("events", kinds, say),
    rows: events.map((event) => rowOf(event, say)),
  };
}

function rowOf(event: TimelineEvent, say: Say): Row {
  return {
    id: event.id,
    mark: event.id,
    cells: [
      dateWords(event, say),
      categoryWords(event.category, say),
      event.title,
      event.summary,
      event.actors.join("; "),
      event.publisher,
    ],
    tokens: { category: [event.category], period: [event.period] },
    source: event.source,
    ...(event.second === null ? {} : { moreSources: [event.second] }),
  };
}
