import { ascending, group } from "d3-array";
import type { MapPlace } from "../charts/transfers-map-data.ts";
import type { Say } from "../i18n/say.ts";
import { country, kindsByCount, type Route } from "../model/routes.ts";
import { routeKey, yearsOf } from "../model/ways.ts";
import type { Option } from "./figure.ts";

/** Options under one another's heading; without a heading they stand alone. */
export interface OptionGroup {
  readonly heading: string | null;
  readonly options: readonly Option[];
}

export interface RouteFilter {
  readonly name: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  /** Whether it stands before all others. */
  readonly isFirst: boolean;
}

/** What the list of movements can be filtered by, each option one that some movement has. */
export function routeFilters(
  routes: readonly Route[],
  places: readonly MapPlace[],
  say: Say,
): readonly RouteFilter[] {
  const filter = (name: string, groups: readonly OptionGroup[], isFirst = false): RouteFilter => ({
    name,
    label: say(`transfers-page.${name}`),
    groups,
    isFirst,
  });
  const worded = (values: readonly string[], key: string) =>
    plain(values.map((value) => ({ value, label: say(`${key}.${value}`) })));
  const origins = commonest(routes.map(({ origin_region_code }) => origin_region_code));
  return [
    filter("kind", worded(kindsByCount(routes), "charts.transfers.kind"), true),
    filter("from", plain(origins.map((code) => regionOption(code, say))), true),
    filter("to", destinations(routes, say), true),
    filter("place", placeGroups(places, say)),
    filter("year", years(routes, say)),
    filter("who", worded(commonest(routes.map((one) => one.source_side)), "charts.transfers.who")),
    filter("confidence", worded(["high", "medium", "low"], "transfers-page.confidence.short")),
    filter("number", worded(["with", "without"], "transfers-page.number")),
  ];
}

function plain(options: readonly Option[]): readonly OptionGroup[] {
  return [{ heading: null, options }];
}

function regionOption(code: string, say: Say): Option {
  return { value: routeKey(code), label: say(`region.${code}`) };
}

/** Each value once, the most frequent first. */
function commonest(values: readonly string[]): readonly string[] {
  return [...group(values, (value) => value)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([value]) => value);
}

/** Regions of destination under their countries, each of which can be chosen as a whole. */
function destinations(routes: readonly Route[], say: Say): readonly OptionGroup[] {
  return [...group(routes, country)].map(([to, members]) => {
    const heading = say(`transfers-page.country.${to}`);
    const codes = [...new Set(members.map((route) => route.destination_region_code))];
    const whole = { value: to, label: say("transfers-page.place.region", { region: heading }) };
    const regions = codes.filter((code) => code.includes("-"));
    return {
      heading,
      options: [whole, ...byLabel(regions.map((code) => regionOption(code, say)))],
    };
  });
}

function placeGroups(places: readonly MapPlace[], say: Say): readonly OptionGroup[] {
  return [...group(places, ({ code }) => code.slice(0, 2).toLowerCase())].map(
    ([home, members]) => ({
      heading: say(`transfers-page.country.${home === "ua" ? "home" : home}`),
      options: byLabel(members.map((one) => placeOption(one, say))),
    }),
  );
}

function placeOption({ id, code, kind, name }: MapPlace, say: Say): Option {
  if (kind === "town") return { value: id, label: name };
  const region = say(`region.${code}`);
  const label = code.includes("-") ? say("transfers-page.place.region", { region }) : region;
  return { value: id, label };
}

function byLabel(options: readonly Option[]): readonly Option[] {
  return options.toSorted((a, b) => ascending(a.label, b.label));
}

function years(routes: readonly Route[], say: Say): readonly OptionGroup[] {
  const known = [...new Set(routes.flatMap(yearsOf))].toSorted();
  return plain([
    ...known.map((year) => ({ value: year, label: year })),
    { value: "unknown", label: say("transfers-page.year.unknown") },
  ]);
}
