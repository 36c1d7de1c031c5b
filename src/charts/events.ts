import { typeset } from "../i18n/typeset.ts";
import { categoriesByNumber, periods, timeline, type TimelineEvent } from "../model/events.ts";
import { defineChart, type Frame, isNarrow } from "./chart.ts";
import { drawList } from "./events-list.ts";
import { drawSlide } from "./events-slide.ts";
import { eventsTable } from "./events-table.ts";
import { drawWide } from "./events-wide.ts";
import { eventsFacts } from "./events-words.ts";
import { paint } from "./events.paint.ts";

export default defineChart({
  uses: ["events/events"],
  data: (tables): readonly TimelineEvent[] =>
    timeline(tables["events/events"]).map((event) => ({ ...event, title: typeset(event.title) })),
  travel: () => null,
  table: (events, _chosen, say) => eventsTable(events, say),
  choices: (events) => ({
    category: ["all", ...categoriesByNumber(events)],
    period: ["all", ...periods.map(({ id }) => id)],
  }),
  worded: ["category", "period"],
  selects: "event",
  widths: [360, 720],
  draw,
  paint,
  facts: eventsFacts,
  asOf: (events) => events.at(-1)?.date ?? "",
});

function draw(events: readonly TimelineEvent[], frame: Frame): SVGSVGElement {
  if (frame.height !== undefined) return drawSlide(events, frame);
  return isNarrow(frame.width) ? drawList(events, frame) : drawWide(events, frame);
}
