import type { Tables } from "../tables/tables.gen.ts";

type Identified = Tables["returns/identified"][number];
type Returned = Tables["returns/returned"][number];

type CountId = "register" | "returned" | "inquiry";

/** One count of children by one body, with the day it stands for. */
export interface Count {
  readonly id: CountId;
  readonly value: number;
  readonly asOf: string;
  readonly who: string;
  readonly definition: string;
  readonly source: string;
}

export type Counts = readonly [Count, Count, Count];

/** The newest exact figure of Ukraine's register, of all returns, and of the UN inquiry: three counts, none part of another. */
export function newestCounts(
  identified: readonly Identified[],
  returned: readonly Returned[],
): Counts {
  const register = newestExact(identified, "identified.csv", "register");
  const combined = newestExact(returned, "returned.csv", "combined");
  const inquiry = newestExact(identified, "identified.csv", "un_coi");
  return [
    count("register", register.value, register),
    count("returned", combined.cumulative_returned, combined),
    count("inquiry", inquiry.value, inquiry),
  ];
}

/** The first day of the unbroken run of register totals that equal the newest. */
export function unmovedSince(identified: readonly Identified[]): string {
  const newest = newestExact(identified, "identified.csv", "register");
  const register = ofSeries(identified, "register");
  const moved = register.findLastIndex(({ value }) => value !== newest.value);
  return register[moved + 1]?.date ?? newest.date;
}

type Figure = Identified | Returned;

function newestExact<R extends Figure>(rows: readonly R[], file: string, series: R["series"]): R {
  const newest = ofSeries(rows, series).findLast(
    ({ precision, confidence }) => precision === "exact" && confidence !== "low",
  );
  if (newest === undefined)
    throw new Error(
      `data/returns/${file}: no exact row of series ${series}; the chart "count" draws the newest`,
    );
  return newest;
}

function ofSeries<R extends Figure>(rows: readonly R[], series: R["series"]): readonly R[] {
  return rows
    .filter((row) => row.series === series)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

function count(
  id: CountId,
  value: number,
  { date, reporter, definition, source_url }: Figure,
): Count {
  return {
    id,
    value,
    asOf: date,
    who: reporter,
    definition,
    source: source_url,
  };
}
