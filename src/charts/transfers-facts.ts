import { descending } from "d3-array";
import type { Say, Values } from "../i18n/say.ts";
import { bundleRoutes, country, type Country, type Route } from "../model/routes.ts";
import type { Chosen } from "./chart.ts";
import type { Transfers } from "./transfers-data.ts";
import { distance } from "./transfers-regions.ts";

/** What can be said of the movements that fit the filters. */
export function transfersFacts(data: Transfers, chosen: Chosen, say: Say): Values {
  const { kind = "all", to = "all" } = chosen;
  const routes = data.routes.filter((route) => fits(kind, route.kind) && fits(to, country(route)));
  const bundles = bundleRoutes(routes);
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
    farthest: farthest(data, routes, say),
    ...byCountry(routes),
  };
}

function fits(option: string, value: string): boolean {
  return option === "all" || option === value;
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
    .toSorted((a, b) => descending(distance(data, a), distance(data, b)))
    .slice(0, 3)
    .map((code) => say(`region.${code}`));
  const [a = "", b = "", c = ""] = names;
  return names.length === 0 ? "" : say(`charts.transfers.list.${names.length}`, { a, b, c });
}
