import type { Say, Values } from "../i18n/say.ts";
import { isLoose, isMajor, leading, type TimelineEvent } from "../model/events.ts";
import type { Chosen } from "./chart.ts";
import { fits } from "./filter.ts";

/** How many events the description names. */
const mostNamed = 3;

/** What can be said of the events that fit the filters. */
export function eventsFacts(events: readonly TimelineEvent[], chosen: Chosen, say: Say): Values {
  const { category = "all", period = "all" } = chosen;
  const shown = events.filter(
    (event) => fits(category, [event.category]) && fits(period, [event.period]),
  );
  const [first] = shown;
  const last = shown.at(-1);
  return {
    count: shown.length,
    any: shown.length === 0 ? "no" : "yes",
    major: shown.filter(isMajor).length,
    loose: shown.filter(isLoose).length,
    first: first === undefined ? "" : dateWords(first, say),
    last: last === undefined ? "" : dateWords(last, say),
    named: leading(shown, mostNamed)
      .map((event) => labelWords(event, say))
      .join("; "),
    category: categoryWords(category, say),
    period: say(`charts.events.period.${period}`),
  };
}

/** When an event was, only as far as that is known: `March 2022`, `15 to 16 October 2024`. */
export function dateWords({ date, precision, end }: TimelineEvent, say: Say): string {
  if (end === null) return say.date(date, precision);
  const isOneMonth = date.slice(0, 7) === end.slice(0, 7);
  const from = isOneMonth ? String(Number(date.slice(8))) : say.date(date);
  return say("charts.events.dates", { from, to: say.date(end) });
}

/** The name of a category, or of all of them. */
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
