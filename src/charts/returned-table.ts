import type { Say } from "../i18n/say.ts";
import type { Total } from "../model/returns.ts";
import type { Column, Row, Table } from "./chart.ts";
import { dateInWords, totalInWords } from "./returned-words.ts";

/** Every published total with who said it and what it counts, also those that the picture leaves out. */
export function totalsTable(totals: readonly Total[], say: Say): Table {
  const column = (key: string, kind: Column["kind"] = "text"): Column => ({
    key,
    label: say(`charts.returned.column.${key}`),
    kind,
  });
  return {
    caption: say("charts.returned.table"),
    columns: [
      column("date"),
      column("total", "number"),
      column("who"),
      column("counts"),
      column("series"),
      column("confidence"),
      column("publisher"),
    ],
    rows: totals.map((total) => row(total, say)),
  };
}

function row(total: Total, say: Say): Row {
  return {
    id: total.id,
    mark: total.id,
    cells: [
      dateInWords(total, say),
      total.precision === "exact" ? total.value : totalInWords(total, say),
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
