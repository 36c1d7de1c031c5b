import type { Say } from "../i18n/say.ts";
import { bundleId, country, type Route } from "../model/routes.ts";
import type { Row, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { numberWords } from "./transfers-words.ts";

const kinds = {
  route: "text",
  from: "text",
  to: "text",
  when: "text",
  kind: "text",
  number: "short",
  who: "short",
  publisher: "text",
} as const;

/** Every movement with its date, its number and who says so. */
export function transfersTable(routes: readonly Route[], say: Say): Table {
  return {
    caption: say("charts.transfers.table"),
    columns: columnsOf("transfers", kinds, say),
    rows: routes.map((route) => rowOf(route, say)),
  };
}

function rowOf(route: Route, say: Say): Row {
  return {
    id: route.route_id,
    mark: bundleId(route),
    cells: [
      route.route_id,
      placeWords(route.origin_place, route.origin_region_code, say),
      placeWords(route.destination_place, route.destination_region_code, say),
      dateWords(route, say),
      say(`charts.transfers.kind.${route.kind}`),
      childrenWords(route, say),
      say(`charts.transfers.who.${route.source_side}`),
      route.publisher,
    ],
    tokens: { kind: [route.kind], to: [country(route)] },
    source: route.source_url,
  };
}

/** "Tuapse, Krasnodar Krai"; the place alone where its name says the region. */
export function placeWords(place: string, code: string, say: Say): string {
  const region = say(`region.${code}`);
  const isWhole = code === "BY" || place.includes(region);
  return isWhole ? place : say("charts.transfers.place.in", { place, region });
}

/** The date as far as the source gives it, and what it is the date of. */
export function dateWords(route: Route, say: Say): string {
  const { date_start: start, date_end: end } = route;
  if (start === null) return say("charts.transfers.when.none");
  const date = isoWords(start, say);
  if (end === null) return say(`charts.transfers.when.${basis(route)}`, { date });
  const range = { start: date, end: isoWords(end, say) };
  if (route.date_basis === "period") return say("charts.transfers.when.period.range", range);
  return say(`charts.transfers.when.${basis(route)}`, {
    date: say("charts.transfers.when.range", range),
  });
}

function basis({ date_basis, date_precision }: Route): string {
  return date_precision === "not_before" ? date_precision : date_basis;
}

/** An ISO date is as long as it is precise. */
export function isoWords(iso: string, say: Say): string {
  return say.date(iso, iso.length === 4 ? "year" : iso.length === 7 ? "month" : "day");
}

function childrenWords({ children, children_qualifier, status }: Route, say: Say): string {
  if (children === null) return say("charts.transfers.number.none");
  const documented = numberWords(children, children_qualifier, say);
  return status === "announced"
    ? say("charts.transfers.number.planned", { number: documented })
    : documented;
}
