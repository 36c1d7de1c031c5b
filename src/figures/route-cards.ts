import { dateWords, isoWords, placeWords } from "../charts/transfers-table.ts";
import { numberWords } from "../charts/transfers-words.ts";
import type { Say } from "../i18n/say.ts";
import { country, type Route } from "../model/routes.ts";
import {
  isTown,
  overlapsOf,
  type Place,
  routeKey,
  stopKey,
  touchedBy,
  type Way,
  yearsOf,
} from "../model/ways.ts";

/** A line of a card: what it tells, in words. */
export interface CardLine {
  readonly term: string;
  readonly text: string;
}

/** One movement as the explorer lists it: a line that sums it up, and all that is known of it. */
export interface RouteCard {
  readonly id: string;
  readonly record: string;
  readonly summary: string;
  readonly when: string;
  readonly many: string;
  readonly kind: string;
  readonly origin: string;
  readonly lines: readonly CardLine[];
  readonly overlaps: readonly string[];
  readonly source: string;
  readonly publisher: string;
  /** What filters test. */
  readonly tokens: Readonly<Record<string, readonly string[]>>;
}

/** The cards of all movements, in the order of the data. */
export function routeCards(ways: readonly Way[], say: Say): readonly RouteCard[] {
  const routes = ways.map(({ route }) => route);
  return ways.map((way) => {
    const { route } = way;
    return {
      id: way.id,
      record: route.route_id,
      summary: summaryWords(route, say),
      when: dateWords(route, say),
      many: manyShort(route, say),
      kind: say(`charts.transfers.kind.${route.kind}`),
      origin: route.origin_region_code,
      lines: cardLines(way, say),
      overlaps: overlapsOf(route, routes),
      source: route.source_url,
      publisher: publisherWords(route, say),
      tokens: tokensOf(way),
    };
  });
}

function tokensOf(way: Way): RouteCard["tokens"] {
  const { route } = way;
  const years = yearsOf(route);
  return {
    kind: [route.kind],
    from: [routeKey(route.origin_region_code)],
    to: [routeKey(route.destination_region_code), country(route)],
    place: touchedBy(way),
    stop: way.stops.map(stopKey),
    shade: way.stops.filter((stop) => !isTown(stop)).map(stopKey),
    year: years.length === 0 ? ["unknown"] : years,
    who: [route.source_side],
    confidence: [route.confidence],
    number: [route.children === null ? "without" : "with"],
  };
}

function summaryWords(route: Route, say: Say): string {
  const from = placeWords(route.origin_place, route.origin_region_code, say);
  const to = placeWords(route.destination_place, route.destination_region_code, say);
  return say("transfers-page.summary", { from, to });
}

function cardLines(way: Way, say: Say): readonly CardLine[] {
  const { route, stops } = way;
  const line = (key: string, text: string): CardLine => ({
    term: say(`transfers-page.card.${key}`),
    text,
  });
  return [
    line("from", stopWords(stops.at(0), say)),
    line("via", viaWords(way, say)),
    line("to", stopWords(stops.at(-1), say)),
    line("when", whenWords(route, say)),
    line("many", manyWords(route, say)),
    line("counted", countedWords(route, say)),
    line("kind", say(`charts.transfers.kind.${route.kind}`)),
    ...(route.transport.length === 0 ? [] : [line("transport", transportWords(route, say))]),
    line("status", say(`transfers-page.status.${route.status}`)),
    line("who", say(`charts.transfers.who.${route.source_side}`)),
    line("confidence", say(`transfers-page.confidence.${route.confidence}`)),
    line("note", route.note),
  ];
}

/** A place with its region, and what the map shows where that is not the place itself. */
function stopWords(stop: Place | undefined, say: Say): string {
  if (stop === undefined) return "";
  const name = placeWords(stop.place, stop.region_code, say);
  if (stop.precision === "nearest_town") return `${name} (${say("transfers-page.card.nearest")})`;
  return isTown(stop) ? name : `${name} (${say("transfers-page.card.region")})`;
}

function viaWords({ route, stops }: Way, say: Say): string {
  const places = stops.slice(1, -1).map((stop) => placeWords(stop.place, stop.region_code, say));
  if (places.length > 0)
    return say("transfers-page.via.said", { places: places.join("; "), said: route.via ?? "" });
  return route.via === null
    ? say("transfers-page.via.none")
    : say("transfers-page.via.only", { said: route.via });
}

function whenWords(route: Route, say: Say): string {
  const basis = say(`transfers-page.basis.${route.date_basis}`);
  if (route.date_start === null) return say("transfers-page.when.none", { basis });
  const precision = say(`transfers-page.precision.${route.date_precision}`);
  return say("transfers-page.when", { date: dateWords(route, say), precision, basis });
}

function manyWords({ children, children_qualifier: qualifier }: Route, say: Say): string {
  if (children === null) return say("transfers-page.many.unknown");
  return say(`transfers-page.many.${qualifier}`, { number: say.number(children) });
}

function manyShort({ children, children_qualifier, kind, status }: Route, say: Say): string {
  if (children === null) return say("transfers-page.short.none");
  const number = say(`transfers-page.short.${kind === "camp" ? "stays" : "children"}`, {
    number: numberWords(children, children_qualifier, say),
    count: children,
  });
  return status === "announced" ? say("transfers-page.short.planned", { number }) : number;
}

function countedWords({ children, kind, status }: Route, say: Say): string {
  if (children === null) return say("transfers-page.counted.nothing");
  if (status === "announced") return say("transfers-page.counted.announced");
  return say(`transfers-page.counted.${kind === "camp" ? "camp" : "other"}`);
}

function transportWords({ transport }: Route, say: Say): string {
  return transport
    .map((one) => say(`transfers-page.transport.${one.replaceAll(" ", "_")}`))
    .join(", ");
}

function publisherWords({ publisher, publication_date: date }: Route, say: Say): string {
  return date === null
    ? say("transfers-page.published.undated", { publisher })
    : say("transfers-page.published", { publisher, date: isoWords(date, say) });
}
