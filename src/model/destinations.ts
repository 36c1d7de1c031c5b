import { ascending, descending, group } from "d3-array";
import { distinctNames, slug } from "./names.ts";
import type { Tables } from "../tables/tables.gen.ts";
import type { Country, Route } from "./routes.ts";

export type Facility = Tables["transfers/facilities"][number];
type OwnCount = Tables["transfers/regions"][number];
type ReturnsCount = Tables["returns/by-destination"][number];

/** A published count for one region or several, from whichever table; no two are ever added up. */
export interface RegionCount {
  /** Its row in the tables on transfers, or its claim in the register. */
  readonly id: string;
  readonly table: "transfers" | "returns";
  readonly code: string;
  readonly metric: string;
  readonly value: number;
  readonly qualifier: OwnCount["qualifier"] | ReturnsCount["precision"];
  readonly asOf: string | null;
  readonly who: string;
  readonly source: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly note: string | null;
}

/** The country a record belongs to; counts for parts of several have none. */
export type Place = Country | "several";

/** What is documented for one region of destination: records, which say nothing of how many children came. */
export interface Destination {
  /** `ru-ros`; `ru` and `by` where no single region is named. */
  readonly id: string;
  readonly code: string;
  readonly place: Place;
  readonly routes: readonly Route[];
  readonly facilities: readonly Facility[];
  readonly counts: readonly RegionCount[];
}

export type DestinationTables = Pick<
  Tables,
  | "transfers/routes"
  | "transfers/facilities"
  | "transfers/regions"
  | "transfers/places"
  | "returns/by-destination"
>;

/** The code of counts that belong to more than one region and not to one whole country. */
const several = "several";

/** Where counts belong whose destination is no name of a region. */
const wider: Readonly<Record<string, string>> = {
  Belarus: "BY",
  "Belarus, other facilities": "BY",
  "Belarus, Dubrava centre (Minsk Oblast)": "BY-MI",
  "North Korea, Songdowon camp": "KP-07",
  "Occupied Crimea": "UA-43",
};

const places: readonly Place[] = ["ru", "by", "ua", "kp", several];

/** Every region of destination with its records: by country, those with the most routes first, what names no region last. */
export function destinations(tables: DestinationTables): readonly Destination[] {
  const routes = group(tables["transfers/routes"], (row) => row.destination_region_code);
  const facilities = group(tables["transfers/facilities"], (row) => row.region_code);
  const counts = group(regionCounts(tables), ({ code }) => code);
  const codes = new Set([...routes.keys(), ...facilities.keys(), ...counts.keys()]);
  return [...codes]
    .map((code) => ({
      id: code.toLowerCase(),
      code,
      place: placeOf(code),
      routes: routes.get(code) ?? [],
      facilities: facilities.get(code) ?? [],
      counts: counts.get(code) ?? [],
    }))
    .toSorted(byRecords);
}

function byRecords(a: Destination, b: Destination): number {
  return (
    ascending(places.indexOf(a.place), places.indexOf(b.place)) ||
    descending(isRegion(a), isRegion(b)) ||
    descending(a.routes.length, b.routes.length) ||
    descending(a.facilities.length, b.facilities.length) ||
    descending(a.counts.length, b.counts.length) ||
    ascending(a.code, b.code)
  );
}

/** Whether records name one region, and not a whole country or several. */
export function isRegion({ code }: Pick<Destination, "code">): boolean {
  return code.includes("-");
}

/** Every published count of both tables with the region it is for. */
export function regionCounts(tables: DestinationTables): readonly RegionCount[] {
  const rows = tables["returns/by-destination"];
  const names = rows.map(({ destination: to, measure, value }) => [
    slug("destination", to),
    slug("destination", to, measure),
    slug("destination", to, measure, value),
  ]);
  const ids = distinctNames(names);
  const codes = codesByName(tables);
  return [
    ...tables["transfers/regions"].map(ownCount),
    ...rows.map((row, at) => returnsCount(row, ids[at] ?? "", codes)),
  ];
}

function ownCount(row: OwnCount): RegionCount {
  return {
    ...sourceOf(row),
    id: row.row_id,
    table: "transfers",
    code: row.region_code ?? several,
    metric: row.metric,
    qualifier: row.qualifier,
    who: row.report,
  };
}

function returnsCount(
  row: ReturnsCount,
  id: string,
  codes: ReadonlyMap<string, string>,
): RegionCount {
  return {
    ...sourceOf(row),
    id,
    table: "returns",
    code: codeOf(row, codes),
    metric: row.measure,
    qualifier: row.precision,
    who: row.reporter,
  };
}

function sourceOf(
  row: OwnCount | ReturnsCount,
): Pick<RegionCount, "value" | "asOf" | "source" | "publisher" | "published" | "note"> {
  return {
    value: row.value,
    asOf: row.as_of,
    source: row.source_url,
    publisher: row.publisher,
    published: row.publication_date,
    note: row.note,
  };
}

function codeOf(
  { destination, destination_type }: ReturnsCount,
  codes: ReadonlyMap<string, string>,
): string {
  if (destination_type === "total") return "RU";
  const code = codes.get(destination) ?? wider[destination];
  if (code !== undefined) return code;
  if (destination_type === "area") return several;
  throw new Error(
    `returns/by-destination destination: "${destination}" is no known region; expected a name of transfers/regions or transfers/places`,
  );
}

/** Regions by their names, as the tables on transfers write them. */
function codesByName(tables: DestinationTables): ReadonlyMap<string, string> {
  return new Map([
    ...tables["transfers/places"].map((row) => [row.place, row.region_code] as const),
    ...tables["transfers/regions"].map((row) => [row.region, row.region_code ?? several] as const),
  ]);
}

const countries: Readonly<Record<string, Place>> = { RU: "ru", BY: "by", KP: "kp", UA: "ua" };

function placeOf(code: string): Place {
  return countries[code.slice(0, 2)] ?? several;
}
