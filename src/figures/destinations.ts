import type { Row } from "../charts/chart.ts";
import { routeRows } from "../charts/destinations-table.ts";
import {
  countWords,
  dayWords,
  facilityWords,
  metricWords,
  regionWords,
} from "../charts/destinations-words.ts";
import type { Say } from "../i18n/say.ts";
import {
  type Destination,
  destinations,
  type Facility,
  type Place,
  type RegionCount,
} from "../model/destinations.ts";
import type { Route } from "../model/routes.ts";
import type { Site } from "./site.ts";

/** One record of a region: what it says, with the page where it stands in full, who says so and where. */
export interface Told {
  readonly id: string;
  readonly page: string | null;
  readonly text: string;
  /** The number given, and when; empty where there is none. */
  readonly details: readonly string[];
  readonly who: string;
  readonly source: string;
  readonly publisher: string;
  readonly note: string | null;
}

/** All that is documented for one region; nothing here is added up but the records. */
export interface RegionSection {
  readonly anchor: string;
  readonly name: string;
  readonly records: string;
  readonly lists: readonly { readonly of: string; readonly told: readonly Told[] }[];
}

/** The regions of one country. */
export interface CountrySections {
  readonly place: Place;
  readonly name: string;
  readonly regions: readonly RegionSection[];
}

/** A section for every region of destination, by country. */
export function regionSections({ tables, say }: Site): readonly CountrySections[] {
  const all = destinations(tables);
  return [...new Set(all.map(({ place }) => place))].map((place) => ({
    place,
    name: say(`charts.destinations.place.${place}`),
    regions: all.filter((one) => one.place === place).map((one) => section(one, say)),
  }));
}

function section(one: Destination, say: Say): RegionSection {
  const { id, routes, facilities, counts } = one;
  const lists = [
    { of: "routes", told: toldRoutes(one, say) },
    { of: "facilities", told: facilities.map((facility) => toldFacility(facility, say)) },
    { of: "counts", told: counts.map((count) => toldCount(count, say)) },
  ];
  return {
    anchor: `region-${id}`,
    name: regionWords(one, say),
    records: say("destination.records", {
      routes: routes.length,
      facilities: facilities.length,
      counts: counts.length,
    }),
    lists: lists.filter(({ told }) => told.length > 0),
  };
}

function toldRoutes(one: Destination, say: Say): readonly Told[] {
  const rows = routeRows(one.routes, regionWords(one, say), say);
  return one.routes.flatMap((route, at) => {
    const row = rows[at];
    return row === undefined ? [] : [toldRoute(route, row, say)];
  });
}

function toldRoute(route: Route, { cells }: Row, say: Say): Told {
  const [, , what, number, when, who] = cells.map((cell) => String(cell ?? ""));
  return {
    id: route.route_id,
    page: `/transfers/#${route.route_id.toLowerCase()}`,
    text: what ?? "",
    details: [
      when ?? "",
      say(route.children === null ? "destination.number.none" : "destination.number", {
        number: number ?? "",
      }),
      ...(route.status === "announced" ? [say("charts.destinations.key.announced")] : []),
    ],
    who: who ?? "",
    source: route.source_url,
    publisher: route.publisher,
    note: null,
  };
}

function toldFacility(facility: Facility, say: Say): Told {
  return {
    id: facility.facility_id,
    page: null,
    text: facilityWords(facility, say),
    details: activityWords(facility, say),
    who: facility.report,
    source: facility.source_url,
    publisher: facility.publisher,
    note: facility.note,
  };
}

/** What investigators, prosecutors or children report; all else is what sources say of their own programmes. */
const reported = ["re_education", "military_training", "medical", "fostering", "holding"];

function activityWords({ activities }: Facility, say: Say): readonly string[] {
  const words = (found: readonly string[]): string =>
    found.map((activity) => say(`destination.activity.${activity}`)).join(", ");
  const [found, claimed] = [
    activities.filter((activity) => reported.includes(activity)),
    activities.filter((activity) => !reported.includes(activity)),
  ];
  return [
    ...(found.length === 0 ? [] : [say("destination.activities.found", { list: words(found) })]),
    ...(claimed.length === 0
      ? []
      : [say("destination.activities.claimed", { list: words(claimed) })]),
  ];
}

function toldCount(count: RegionCount, say: Say): Told {
  const { id, table, asOf, who, source, publisher, note } = count;
  const [number, metric] = [countWords(count, say), metricWords(count, say)];
  const when = dayWords(asOf, say);
  return {
    id,
    page: table === "returns" ? `/sources/#${id}` : null,
    text: say("destination.count", { metric, number }),
    details: [when === "" ? say("destination.undated") : say("destination.as-of", { date: when })],
    who,
    source,
    publisher,
    note,
  };
}
