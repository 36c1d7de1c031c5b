import type { Column, Row, Table } from "../charts/chart.ts";
import { isoWords, placeWords } from "../charts/transfers-table.ts";
import type { Say } from "../i18n/say.ts";
import type { Tables } from "../tables/tables.gen.ts";
import type { Site } from "./site.ts";

type Cell = Row["cells"][number];

/** What investigators, prosecutors or children report; the rest is what a facility's own side says of it. */
const found: readonly string[] = [
  "re_education",
  "military_training",
  "medical",
  "fostering",
  "holding",
];

/** Named facilities, what was found there and what their own side says of them. */
export function facilitiesTable({ tables, say }: Site): Table {
  const keys = ["id", "name", "place", "type", "found", "stated", "report"] as const;
  return tableOf(
    "facilities",
    [...keys, ...closing],
    say,
    tables["transfers/facilities"],
    (row) => [
      row.facility_id,
      row.name,
      placeWords(row.place, row.region_code, say),
      say(`transfers-page.type.${row.type}`),
      activityWords(row.activities, (one) => found.includes(one), say),
      row.activities.length === 0
        ? say("transfers-page.activity.none")
        : activityWords(row.activities, (one) => !found.includes(one), say),
      row.report,
      ...closingCells(row, say),
    ],
  );
}

/** Counts that others published by destination. Each has its own metric; none may be added to another. */
export function regionsTable({ tables, say }: Site): Table {
  const keys = ["id", "region", "metric", "value", "as-of", "by"] as const;
  return tableOf("regions", [...keys, ...closing], say, tables["transfers/regions"], (row) => [
    row.row_id,
    row.region,
    say(`transfers-page.metric.${row.metric}`),
    countWords(row, say),
    row.as_of === null ? null : isoWords(row.as_of, say),
    row.report,
    ...closingCells(row, say),
  ]);
}

/** Counts that others published by oblast of origin. */
export function originsTable({ tables, say }: Site): Table {
  const keys = ["id", "oblasts", "metric", "value", "period"] as const;
  return tableOf("origins", [...keys, ...closing], say, tables["transfers/origins"], (row) => [
    row.row_id,
    row.oblasts.join(", "),
    say(`transfers-page.metric.${row.metric}`),
    countWords(row, say),
    row.period === null ? null : periodWords(row.period, say),
    ...closingCells(row, say),
  ]);
}

/** Every point of the data, what it stands for and where it is used. It has no source but the gazetteer. */
export function placesTable({ tables, say }: Site): Table {
  const keys = ["id", "place", "country", "precision", "used", "verified", "note"] as const;
  return tableOf("places", keys, say, tables["transfers/places"], (row) => [
    row.place_id,
    placeWords(row.place, row.region_code, say),
    say(`transfers-page.country.${row.country === "UA" ? "home" : row.country.toLowerCase()}`),
    say(`transfers-page.point.${row.precision}`),
    usesOf(row.place_id, tables).join(", "),
    row.verified_by,
    row.note,
  ]);
}

/** The columns at the end of every table that has a source. */
const closing = ["publisher", "confidence", "note"] as const;

interface Sourced {
  readonly publisher: string;
  readonly confidence: "high" | "medium" | "low";
  readonly note: string | null;
}

function closingCells({ publisher, confidence, note }: Sourced, say: Say): readonly Cell[] {
  return [publisher, say(`transfers-page.confidence.short.${confidence}`), note];
}

function tableOf<R extends object>(
  name: string,
  keys: readonly string[],
  say: Say,
  rows: readonly R[],
  cells: (row: R) => readonly Cell[],
): Table {
  const column = (key: string): Column => ({
    key,
    label: say(`transfers-page.column.${key}`),
    kind: key === "value" ? "short" : "text",
  });
  return {
    caption: say(`transfers-page.${name}.caption`),
    columns: keys.map(column),
    rows: rows.map((row) => {
      const all = cells(row);
      const id = String(all[0]).toLowerCase();
      return { id, mark: id, cells: all, tokens: {}, source: sourceIn(row) };
    }),
  };
}

function sourceIn(row: object): string | null {
  return "source_url" in row ? String(row.source_url) : null;
}

function activityWords(
  activities: readonly string[],
  test: (activity: string) => boolean,
  say: Say,
): string {
  return activities
    .filter(test)
    .map((one) => say(`transfers-page.activity.${one}`))
    .join(", ");
}

interface Counted {
  readonly value: number;
  readonly qualifier: "exact" | "at_least" | "approx";
}

function countWords({ value, qualifier }: Counted, say: Say): string {
  return say(`transfers-page.qualified.${qualifier}`, { number: say.number(value) });
}

/** A date, or the first and the last of a span: `2022/2026-03`. */
function periodWords(period: string, say: Say): string {
  const [start = "", end] = period.split("/").map((iso) => isoWords(iso, say));
  return end === undefined ? start : say("charts.transfers.when.range", { start, end });
}

function usesOf(place: string, tables: Tables): readonly string[] {
  const routes = tables["transfers/routes"].filter(
    ({ origin_place_id, destination_place_id, via_place_ids }) =>
      [origin_place_id, destination_place_id, ...via_place_ids].includes(place),
  );
  const facilities = tables["transfers/facilities"].filter(({ place_id }) => place_id === place);
  return [
    ...routes.map(({ route_id }) => route_id),
    ...facilities.map(({ facility_id }) => facility_id),
  ];
}
