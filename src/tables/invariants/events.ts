import { type Problem, unless, when } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Event = Tables["events/events"][number];

/** Events stand in order of date, and an imprecise date is the first day of its month or year. */
export const events = invariant(["events/events"], (tables, at) => {
  const rows = tables["events/events"];
  return rows.flatMap((event, index) => [
    ...orderProblems(event, rows[index - 1]?.date ?? event.date, at),
    ...precisionProblems(event, at),
    ...event.numbers
      .filter((item) => !/^[a-z0-9_]+=-?\d+(\.\d+)?$/.test(item))
      .map((item) => at(event, "numbers", `"${item}" is not of the form name=value`)),
    ...when(event.source2_url === event.source_url, at(event, "source2_url", "repeats source_url")),
  ]);
});

function orderProblems(event: Event, previous: string, at: At): readonly Problem[] {
  return [
    ...when(
      event.date < previous,
      at(
        event,
        "date",
        `"${event.date}" stands after ${previous}; rows should be in order of date`,
      ),
    ),
    ...when(
      event.end_date !== null && event.end_date < event.date,
      at(event, "end_date", `"${event.end_date}" is before the date, ${event.date}`),
    ),
  ];
}

function precisionProblems(event: Event, at: At): readonly Problem[] {
  const start = { day: "", month: "-01", year: "-01-01" }[event.date_precision];
  return unless(
    event.date.endsWith(start),
    at(
      event,
      "date",
      `"${event.date}" with precision ${event.date_precision}; should end with ${start}`,
    ),
  );
}
