import type { Say } from "../i18n/say.ts";
import type { Destination, Facility, RegionCount } from "../model/destinations.ts";
import type { Route } from "../model/routes.ts";
import type { Row, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import {
  countWords,
  dayWords,
  facilityWords,
  givenWords,
  metricWords,
  regionWords,
} from "./destinations-words.ts";
import { transfersTable } from "./transfers-table.ts";

const kinds = {
  record: "text",
  region: "text",
  what: "text",
  number: "short",
  when: "short",
  who: "short",
  publisher: "text",
} as const;

/** Every route, facility and published count, region by region. */
export function destinationsTable(all: readonly Destination[], say: Say): Table {
  return {
    caption: say("charts.destinations.caption"),
    columns: columnsOf("destinations", kinds, say),
    rows: all.flatMap((one) => [
      ...routeRows(one.routes, regionWords(one, say), say),
      ...one.facilities.map((row) => facilityRow(row, regionWords(one, say), say)),
      ...one.counts.map((row) => countRow(row, one, say)),
    ]),
  };
}

/** What rows on routes say, in the words of the table of all routes. */
export function routeRows(routes: readonly Route[], region: string, say: Say): readonly Row[] {
  const told = transfersTable(routes, say).rows;
  return routes.map((route, at) => {
    const [, from = "", to = "", when = "", kind = "", , who = "", publisher = ""] =
      told[at]?.cells ?? [];
    const what = say("charts.destinations.route", {
      from: from ?? "",
      to: to ?? "",
      kind: kind ?? "",
    });
    return {
      id: route.route_id,
      mark: route.route_id,
      cells: [route.route_id, region, what, givenWords(route, say), when, who, publisher],
      tokens: { what: ["routes"] },
      source: route.source_url,
    };
  });
}

function facilityRow(row: Facility, region: string, say: Say): Row {
  return {
    id: row.facility_id,
    mark: row.facility_id,
    cells: [
      row.facility_id,
      region,
      facilityWords(row, say),
      null,
      null,
      row.report,
      row.publisher,
    ],
    tokens: { what: ["facilities"] },
    source: row.source_url,
  };
}

function countRow(count: RegionCount, one: Destination, say: Say): Row {
  return {
    id: count.id,
    mark: countsMark(one),
    cells: [
      count.id,
      regionWords(one, say),
      metricWords(count, say),
      countWords(count, say),
      dayWords(count.asOf, say),
      count.who,
      count.publisher,
    ],
    tokens: { what: ["counts"] },
    source: count.source,
  };
}

/** The mark that stands for all published counts of a region. */
export function countsMark({ id }: Destination): string {
  return `counts-${id}`;
}
