import { descending } from "d3-array";
import type { Say, Values } from "../i18n/say.ts";
import {
  bundleRoutes,
  type Country,
  country,
  type Documented,
  largestDocumented,
  type Route,
} from "../model/routes.ts";
import type { Chosen } from "./chart.ts";
import { fits } from "./filter.ts";
import type { Transfers } from "./transfers-data.ts";
import { distanceOf } from "./transfers-spots.ts";

/** What can be said of the movements that fit the filters. */
export function transfersFacts(data: Transfers, chosen: Chosen, say: Say): Values {
  const { kind = "all", to = "all" } = chosen;
  const routes = data.routes.filter(
    (route) => fits(kind, [route.kind]) && fits(to, [country(route)]),
  );
  const bundles = bundleRoutes(routes);
  const abroad = routes.filter(leavesForNamedRegion);
  const origin = commonestOrigin(routes);
  const bySide = (side: Route["source_side"]) =>
    count(routes, ({ source_side }) => source_side === side);
  const [russian, occupation] = [bySide("russian_authority"), bySide("occupation_authority")];
  return {
    state: kind === "all" && to === "all" ? "all" : "some",
    to,
    what: say(`charts.transfers.what.${kind}`),
    routes: routes.length,
    announced: count(routes, ({ status }) => status === "announced"),
    numbered: count(routes, ({ children }) => children !== null),
    unnumbered: count(routes, ({ children }) => children === null),
    russian,
    occupation,
    admissions: russian + occupation,
    bundles: bundles.length,
    regions: new Set(bundles.map(({ destination }) => destination)).size,
    origins: new Set(bundles.map(({ origin }) => origin)).size,
    origin: origin === undefined ? "" : say(`region.${origin}`),
    fromOrigin: count(routes, ({ origin_region_code }) => origin_region_code === origin),
    abroad: abroad.length > 0 ? "yes" : "no",
    farthest: farthest(data, abroad.length > 0 ? abroad : routes, say),
    place: kind === inside && to === "ua" ? "none" : to,
    ...byCountry(routes),
  };
}

/** The kind whose words say already where it leads. */
const inside = "forcible_transfer_occupied";

/** Whether a movement left Ukraine for a region that its source names. */
function leavesForNamedRegion(route: Route): boolean {
  return country(route) !== "ua" && route.destination_region_code.includes("-");
}

function count(routes: readonly Route[], test: (route: Route) => boolean): number {
  return routes.filter(test).length;
}

function byCountry(routes: readonly Route[]): Readonly<Record<Country, number>> {
  const to = (code: Country) => count(routes, (route) => country(route) === code);
  return { ru: to("ru"), by: to("by"), kp: to("kp"), ua: to("ua") };
}

/** The oblast most movements start in. */
function commonestOrigin(routes: readonly Route[]): string | undefined {
  const codes = routes.map(({ origin_region_code }) => origin_region_code);
  const times = (code: string) => codes.filter((other) => other === code).length;
  return codes.toSorted((a, b) => descending(times(a), times(b)))[0];
}

/** The three regions farthest from the middle of Ukraine, the farthest first. */
function farthest(data: Transfers, routes: readonly Route[], say: Say): string {
  const codes = [...new Set(routes.map(({ destination_region_code }) => destination_region_code))];
  const names = codes
    .toSorted((a, b) => descending(distanceOf(data, a), distanceOf(data, b)))
    .slice(0, 3)
    .map((code) => say(`region.${code}`));
  const [a = "", b = "", c = ""] = names;
  return names.length === 0 ? "" : say(`charts.transfers.list.${names.length}`, { a, b, c });
}

/** "Donetsk Oblast to Rostov Oblast: 4 documented movements; largest number documented for one of them: 267 children". */
export function labelWords(routes: readonly Route[], say: Say): string {
  const [first] = routes;
  if (first === undefined) throw new Error("a line of no movements; expected at least one");
  const [from, to] = [first.origin_region_code, first.destination_region_code];
  return say(from === to ? "charts.transfers.bundle.within" : "charts.transfers.bundle", {
    from: say(`region.${from}`),
    to: say(`region.${to}`),
    movements: movementWords(routes, say),
    size: sizeWords(routes, say),
  });
}

function movementWords(routes: readonly Route[], say: Say): string {
  const reported = routes.filter(({ status }) => status === "reported").length;
  return say("charts.transfers.movements", {
    reported,
    announced: routes.length - reported,
  });
}

function sizeWords(routes: readonly Route[], say: Say): string {
  const largest = largestDocumented(routes);
  if (largest === null) return say("charts.transfers.size.none");
  return say(routes.length === 1 ? "charts.transfers.size.one" : "charts.transfers.size.some", {
    size: childrenWords(largest, say),
  });
}

/** Camp rows count stays, all others children. */
function childrenWords({ value, qualifier, kind }: Documented, say: Say): string {
  return say(kind === "camp" ? "charts.transfers.stays" : "charts.transfers.children", {
    number: numberWords(value, qualifier, say),
    count: value,
  });
}

/** A number of children with its qualifier: `at least 300`. */
export function numberWords(
  value: number,
  qualifier: Route["children_qualifier"],
  say: Say,
): string {
  return say(`charts.transfers.number.${qualifier}`, { number: say.number(value) });
}
