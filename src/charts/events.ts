import type { Say, Values } from "../i18n/say.ts";
import {
  categoriesByNumber,
  leading,
  periods,
  type TimelineEvent,
  timeline,
} from "../model/events.ts";
import { type Chosen, defineChart, type Frame, type Table } from "./chart.ts";
import { drawList } from "./events-list.ts";
import { drawWide } from "./events-wide.ts";
import { categoryWords, dateWords, labelWords } from "./events-words.ts";
import { paint } from "./events.paint.ts";

type Data = readonly TimelineEvent[];

const wideFrom = 720;
const all = "all";
const named = 3;

export default defineChart({
  uses: ["events/events"],
  data: (tables): Data => timeline(tables["events/events"]),
  travel: () => null,
  table,
  choices: (events) => ({
    category: [all, ...categoriesByNumber(events)],
    period: [all, ...periods.map(({ id }) => id)],
  }),
  worded: ["category", "period"],
  selects: "event",
  widths: [360, wideFrom],
  draw: (events, frame: Frame) =>
    frame.width < wideFrom ? drawList(events, frame) : drawWide(events, frame),
  paint,
  facts,
  asOf: (events) => events.at(-1)?.date ?? "",
});

function chosenOf(events: Data, { category = all, period = all }: Chosen): Data {
  return events.filter(
    (event) =>
      (category === all || event.category === category) &&
      (period === all || event.period === period),
  );
}

function facts(events: Data, chosen: Chosen, say: Say): Values {
  const shown = chosenOf(events, chosen);
  const [first] = shown;
  const last = shown.at(-1);
  return {
    count: shown.length,
    any: shown.length === 0 ? "no" : "yes",
    major: shown.filter(({ importance }) => importance === 3).length,
    loose: shown.filter(({ precision }) => precision !== "day").length,
    first: first === undefined ? "" : dateWords(first, say),
    last: last === undefined ? "" : dateWords(last, say),
    named: leading(shown, named)
      .map((event) => labelWords(event, say))
      .join("; "),
    category: categoryWords(chosen["category"] ?? all, say),
    period: say(`charts.events.period.${chosen["period"] ?? all}`),
  };
}

function table(events: Data, _chosen: Chosen, say: Say): Table {
  const column = (key: string) => ({
    key,
    label: say(`charts.events.column.${key}`),
    kind: "text" as const,
  });
  return {
    caption: say("charts.events.table"),
    columns: ["date", "category", "title", "summary", "who", "publisher", "second"].map(column),
    rows: events.map((event) => ({
      id: event.id,
      mark: event.id,
      cells: [
        dateWords(event, say),
        categoryWords(event.category, say),
        event.title,
        event.summary,
        event.actors.join("; "),
        event.publisher,
        event.second === null ? null : hostOf(event.second),
      ],
      tokens: { category: [event.category], period: [event.period] },
      source: event.source,
    })),
  };
}

/** The name of the site an address leads to. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
