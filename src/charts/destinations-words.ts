import { descending } from "d3-array";
import type { Say, Values } from "../i18n/say.ts";
import {
  type Destination,
  type Facility,
  isRegion,
  type Place,
  type RegionCount,
} from "../model/destinations.ts";
import type { Route } from "../model/routes.ts";
import { numberWords } from "./transfers-words.ts";

/** The name of a region of destination, in full or short; a whole country says that no region is named. */
export function regionWords({ code, id }: Destination, say: Say, form: "" | ".short" = ""): string {
  const own = `charts.destinations.region.${id}${form}`;
  return say(say.has(own) ? own : `region.${code}${form}`);
}

/** What a route gives as its number: children, stays in camps, a plan, or nothing. */
export function givenWords(route: Route, say: Say): string {
  const { children, children_qualifier, kind, status } = route;
  if (children === null) return say("charts.destinations.given.none");
  const number = numberWords(children, children_qualifier, say);
  const what = kind === "camp" ? "stays" : "children";
  const given = say(`charts.transfers.${what}`, { number, count: children });
  return status === "announced" ? say("charts.destinations.given.planned", { given }) : given;
}

/** A published count with its qualifier: `at least 47`. */
export function countWords({ value, qualifier }: RegionCount, say: Say): string {
  return say(`charts.destinations.count.${qualifier}`, { number: say.number(value) });
}

/** What a published count counts. */
export function metricWords({ metric, table }: RegionCount, say: Say): string {
  return say(
    table === "returns" ? `claim.measure.${metric}` : `charts.destinations.metric.${metric}`,
  );
}

/** A facility's kind with its town or region. */
export function facilityWords({ name, place, type, activities }: Facility, say: Say): string {
  return say(`charts.destinations.facility${activities.length === 0 ? ".announced" : ""}`, {
    name,
    place,
    type: say(`charts.destinations.type.${type}`),
  });
}

/** A date as long as it is precise; nothing where none is known. */
export function dayWords(iso: string | null, say: Say): string {
  if (iso === null) return "";
  return say.date(iso, iso.length === 4 ? "year" : iso.length === 7 ? "month" : "day");
}

/** What can be said of all regions: numbers of records and of regions, never of children. */
export function destinationFacts(all: readonly Destination[], say: Say): Values {
  const named = all.filter(isRegion);
  const visited = named.filter(({ routes, facilities }) => routes.length + facilities.length > 0);
  const regionsIn = (place: Place) => visited.filter((one) => one.place === place).length;
  const total = (count: (one: Destination) => number) =>
    all.reduce((sum, one) => sum + count(one), 0);
  return {
    regions: visited.length,
    ru: regionsIn("ru"),
    by: regionsIn("by"),
    ua: regionsIn("ua"),
    kp: regionsIn("kp"),
    routes: total(({ routes }) => routes.length),
    facilities: total(({ facilities }) => facilities.length),
    counts: total(({ counts }) => counts.length),
    onlyCounts: named.length - visited.length,
    announced: total(({ routes }) => routes.filter(isAnnounced).length),
    unplaced: all.find(({ id }) => id === "by")?.routes.length ?? 0,
    ...most(named, "routes", say),
    ...most(named, "facilities", say),
  };
}

function isAnnounced({ status }: Route): boolean {
  return status === "announced";
}

/** The two regions with the most records of a kind. */
function most(named: readonly Destination[], of: "routes" | "facilities", say: Say): Values {
  const [first, second] = named.toSorted((a, b) => descending(a[of].length, b[of].length));
  if (first === undefined || second === undefined)
    throw new Error(`chart destinations: too few regions with ${of}; expected at least two`);
  return {
    [`${of}First`]: regionWords(first, say),
    [`${of}FirstCount`]: first[of].length,
    [`${of}Second`]: regionWords(second, say),
    [`${of}SecondCount`]: second[of].length,
  };
}
