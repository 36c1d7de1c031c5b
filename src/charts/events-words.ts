import type { Say } from "../i18n/say.ts";
import type { TimelineEvent } from "../model/events.ts";

/** When an event was, only as far as that is known: `March 2022`, `15 to 16 October 2024`. */
export function dateWords({ date, precision, end }: TimelineEvent, say: Say): string {
  if (end === null) return say.date(date, precision);
  const isOneMonth = date.slice(0, 7) === end.slice(0, 7);
  const from = isOneMonth ? String(Number(date.slice(8))) : say.date(date);
  return say("charts.events.dates", { from, to: say.date(end) });
}

export function categoryWords(category: string, say: Say): string {
  return say(`charts.events.category.${category}`);
}

/** What a pointer or a screen reader is told first; the painter takes it apart at the first colon. */
export function labelWords(event: TimelineEvent, say: Say): string {
  return say("charts.events.label", {
    date: dateWords(event, say),
    title: event.title,
  });
}
