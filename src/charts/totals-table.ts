import type { Say } from "../i18n/say.ts";
import type { Rival } from "../model/rivals.ts";
import type { Row, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { drawnFigures, type TotalsData } from "./totals-data.ts";
import { dayWords, figureWords } from "./totals-words.ts";

const kinds = {
  figure: "number",
  counts: "text",
  who: "text",
  date: "text",
  confidence: "short",
  publisher: "text",
} as const;

/** Every figure that is drawn, with what it counts, and its claim. */
export function totalsTable(data: TotalsData, say: Say): Table {
  return {
    caption: say("charts.totals.table"),
    columns: columnsOf("totals", kinds, say),
    rows: drawnFigures(data).map((figure) => rowOf(figure, say)),
  };
}

function rowOf(figure: Rival, say: Say): Row {
  return {
    id: figure.id,
    mark: figure.id,
    claim: figure.id,
    cells: [
      figureWords(figure, say),
      figure.counts,
      figure.who,
      dayWords(figure, say),
      say(`charts.totals.confidence.${figure.confidence}`),
      figure.publisher,
    ],
    tokens: { subject: [figure.subject] },
    source: figure.source,
  };
}
