import { claimRow, filter, type List, listColumns } from "./lists.ts";
import type { Site } from "./site.ts";

const takenKinds = {
  date: "text",
  figure: "number",
  who: "text",
  counts: "text",
  measure: "text",
  confidence: "short",
  note: "text",
} as const;

/** Every figure on children taken, with its claim. */
export function takenList(site: Site): List {
  const { tables, say, claims } = site;
  const rows = tables["returns/identified"];
  const own = [...claims.values()].filter(
    ({ id, kind }) => kind === "published" && id.startsWith("identified-on-"),
  );
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  return {
    table: {
      caption: say("returns.taken.caption"),
      columns: listColumns(takenKinds, site),
      rows: own.flatMap((claim, at) => {
        const row = rows[at];
        return row === undefined
          ? []
          : [
              {
                ...claimRow(claim.id, row.source_url),
                cells: [
                  claim.asOf,
                  claim.text,
                  row.reporter,
                  row.definition,
                  say(`returns.measure.${row.measure}`),
                  say(`charts.returned.confidence.${row.confidence}`),
                  row.note,
                ],
                tokens: { measure: [row.measure] },
                order: { date: row.date, figure: row.value },
              },
            ];
      }),
    },
    filters: [
      filter("measure", say("returns.column.measure"), measures, (measure) =>
        say(`returns.measure.${measure}`),
      ),
    ],
  };
}
