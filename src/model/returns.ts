import type { Tables } from "../tables/tables.gen.ts";
import { returnedIds } from "./published.ts";

type Row = Tables["returns/returned"][number];
export type Series = Row["series"];

/** One published total of children returned; what it counts depends on its series. */
export interface Total {
  /** Date, series and the position among the totals of that series and day. */
  readonly id: string;
  /** Its id in the register of claims. */
  readonly claim: string;
  readonly date: string;
  readonly datePrecision: Row["date_precision"];
  readonly value: number;
  readonly precision: Row["precision"];
  readonly who: string;
  readonly counts: string;
  readonly series: Series;
  readonly confidence: Row["confidence"];
  readonly publisher: string;
  readonly source: string;
  readonly note: string | null;
}

/** Every published total, in date order. */
export function publishedTotals(rows: readonly Row[]): readonly Total[] {
  const seen = new Map<string, number>();
  const claims = returnedIds(rows);
  return rows
    .map((row, at) => ({ row, claim: claims[at] ?? "" }))
    .toSorted((a, b) => a.row.date.localeCompare(b.row.date))
    .map(({ row, claim }) => {
      const key = `${row.date}-${row.series}`;
      const position = (seen.get(key) ?? 0) + 1;
      seen.set(key, position);
      return total(`${key}-${position}`, claim, row);
    });
}

function total(id: string, claim: string, row: Row): Total {
  return {
    id,
    claim,
    date: row.date,
    datePrecision: row.date_precision,
    value: row.cumulative_returned,
    precision: row.precision,
    who: row.reporter,
    counts: row.definition,
    series: row.series,
    confidence: row.confidence,
    publisher: row.publisher,
    source: row.source_url,
    note: row.note,
  };
}

/** The totals that make the line of one series: exact ones that can be trusted. Never those of two series. */
export function lineOf(totals: readonly Total[], series: Series): readonly Total[] {
  return totals.filter(
    (one) => one.series === series && one.precision === "exact" && one.confidence !== "low",
  );
}

/** The series in the order given first, then the others as they appear. */
export function seriesOf(totals: readonly Total[], first: readonly Series[]): readonly Series[] {
  return [...new Set([...first, ...totals.map(({ series }) => series)])];
}
