import type { Say } from "../i18n/say.ts";
import type { Counts } from "../model/counts.ts";
import type { Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";

const kinds = {
  what: "text",
  value: "number",
  asOf: "text",
  who: "text",
  definition: "text",
} as const;

/** The three counts with who says them and what each counts. */
export function countTable(counts: Counts, say: Say): Table {
  return {
    caption: say("charts.count.table"),
    columns: columnsOf("count", kinds, say),
    rows: counts.map(({ id, value, asOf, who, definition, source }) => ({
      id,
      mark: id,
      cells: [say(`charts.count.what.${id}`), value, say.date(asOf), who, definition],
      tokens: {},
      source,
    })),
  };
}
