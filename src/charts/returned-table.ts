import type { Say } from "../i18n/say.ts";
import type { Total } from "../model/returns.ts";
import type { Row, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { dateWords, totalWords } from "./returned-words.ts";

const kinds = {
  date: "text",
  total: "number",
  who: "text",
  counts: "text",
  series: "text",
  confidence: "short",
  publisher: "text",
} as const;

/** Every published total with who said it and what it counts, also those that the picture leaves out. */
export function returnedTable(totals: readonly Total[], say: Say): Table {
  return {
    caption: say("charts.returned.table"),
    columns: columnsOf("returned", kinds, say),
    rows: totals.map((total) => rowOf(total, say)),
  };
}

function rowOf(total: Total, say: Say): Row {
  return {
    id: total.id,
    mark: total.id,
    cells: [
      dateWords(total, say),
      total.precision === "exact" ? total.value : totalWords(total, say),
      total.who,
      total.counts,
      say(`charts.returned.series.${total.series}`),
      say(`charts.returned.confidence.${total.confidence}`),
      total.publisher,
    ],
    tokens: { series: [total.series] },
    source: total.source,
  };
}
