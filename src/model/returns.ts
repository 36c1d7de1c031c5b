import type { Tables } from "../tables/tables.gen.ts";

type Row = Tables["returns/returned"][number];
export type Series = Row["series"];

/** One published total of children returned; what it counts depends on its series. */
export interface Total {
  /** Date, series and the position among the totals of that series and day. */
  readonly id: string;
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
}

/** The totals a reader has to be told about, by what they mean. */
export interface Landmarks {
  /** A total still described as both, and the statement that split the count in two. */
  readonly mixed: Total;
  readonly split: Total;
  readonly firstRegister: Total;
  readonly lastRegister: Total;
  /** The last total of the register series seen, which is no exact one. */
  readonly registerSeen: Total;
  readonly firstCombined: Total;
  readonly latest: Total;
  /** Two officials' rounded totals of the same week. */
  readonly rounded: readonly [Total, Total];
  readonly speaker: Total;
  /** The background line printed beside the speaker's total, and the totals before and after the series passed it. */
  readonly background: Total;
  readonly below: Total;
  readonly above: Total;
  /** A total of probably changed digits, and what others said that day. */
  readonly slip: Total;
  readonly said: Total;
}

/** Every published total, in date order. */
export function publishedTotals(rows: readonly Row[]): readonly Total[] {
  const seen = new Map<string, number>();
  return rows
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((row) => {
      const key = `${row.date}-${row.series}`;
      const position = (seen.get(key) ?? 0) + 1;
      seen.set(key, position);
      return total(`${key}-${position}`, row);
    });
}

function total(id: string, row: Row): Total {
  return {
    id,
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

/** Finds what has to be pointed out; throws when a total it stands on is no longer in the table. */
export function landmarks(totals: readonly Total[]): Landmarks {
  const register = lineOf(totals, "register");
  const combined = lineOf(totals, "combined");
  const byId = (id: string): Total =>
    found(
      totals.find((one) => one.id === id),
      id,
    );
  const background = byId("2025-12-04-media_boilerplate-1");
  const doubted = "low total of 2025-09-23 in the combined series";
  const slip = found(
    totals.find(
      ({ series, date, confidence }) =>
        series === "combined" && date === "2025-09-23" && confidence === "low",
    ),
    doubted,
  );
  return {
    mixed: byId("2023-01-06-register-1"),
    split: byId("2023-09-14-register-1"),
    firstRegister: found(register[0], "exact total of the register series"),
    lastRegister: found(register.at(-1), "exact total of the register series"),
    registerSeen: found(
      totals.findLast(({ series }) => series === "register"),
      "total of the register series",
    ),
    firstCombined: found(combined[0], "exact total of the combined series"),
    latest: found(combined.at(-1), "exact total of the combined series"),
    rounded: [byId("2024-06-20-combined-1"), byId("2024-06-23-combined-1")],
    speaker: byId("2025-12-01-combined-1"),
    background,
    below: found(
      combined.findLast(({ value }) => value < background.value),
      `combined total under ${background.value}`,
    ),
    above: found(
      combined.find(({ value }) => value >= background.value),
      `combined total over ${background.value}`,
    ),
    slip,
    said: found(
      combined.find(({ date }) => date === slip.date),
      `combined total of ${slip.date}`,
    ),
  };
}

function found(total: Total | undefined, what: string): Total {
  if (total === undefined)
    throw new Error(
      `data/returns/returned.csv: no row ${what}; the chart "returned" points it out`,
    );
  return total;
}
