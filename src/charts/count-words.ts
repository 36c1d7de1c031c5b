import type { Say, Values } from "../i18n/say.ts";
import type { Count } from "../model/counts.ts";
import type { Column, Table } from "./chart.ts";

export type Counts = readonly [Count, Count, Count];

/** The numbers and days that the chart's texts speak of. */
export function factsOf([register, returned, inquiry]: Counts, since: string, say: Say): Values {
  return {
    register: say.number(register.value),
    registerDate: say.date(register.asOf),
    since: say.date(since, "month"),
    returned: say.number(returned.value),
    returnedDate: say.date(returned.asOf),
    inquiry: say.number(inquiry.value),
    inquiryDate: say.date(inquiry.asOf),
  };
}

/** The three counts with who says them and what each counts. */
export function countsTable(counts: Counts, say: Say): Table {
  const column = (key: string, kind: Column["kind"] = "text"): Column => ({
    key,
    label: say(`charts.count.column.${key}`),
    kind,
  });
  return {
    caption: say("charts.count.table"),
    columns: [
      column("what"),
      column("value", "number"),
      column("asOf"),
      column("who"),
      column("definition"),
    ],
    rows: counts.map(({ id, value, asOf, who, definition, source }) => ({
      id,
      mark: id,
      cells: [say(`charts.count.what.${id}`), value, say.date(asOf), who, definition],
      tokens: {},
      source,
    })),
  };
}
