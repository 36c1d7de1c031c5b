import { ascending, descending, group } from "d3-array";
import { isTown, type Place, type Way, waysOf } from "../model/ways.ts";
import type { Tables } from "../tables/tables.gen.ts";
import { projectPoint } from "../tables/geometry.ts";
import type { Spot } from "./boxes.ts";

export type MapTables = Pick<
  Tables,
  | "transfers/routes"
  | "transfers/places"
  | "geometry/transfers"
  | "geometry/ukraine"
  | "geometry/units"
>;

/** A town, a region that movements touch, or a large country that is named, in units of the large map. */
export interface MapPlace {
  /** `mariupol`, or the code of a region: `ua-14`. */
  readonly id: string;
  readonly code: string;
  readonly kind: "town" | "region" | "land";
  /** What a town is called; regions are called by their code's words. */
  readonly name: string;
  readonly spot: Spot;
  readonly movements: number;
}

/** What the explorer's map shows: each movement by itself, and the places they touch. */
export interface TransfersMap {
  readonly ways: readonly Way[];
  readonly places: readonly MapPlace[];
  readonly lands: readonly MapPlace[];
  readonly spotOf: (stop: Place) => Spot;
  /** Regions that some source names without a place in them. */
  readonly shaded: readonly string[];
  readonly centre: Spot;
  readonly north: Spot;
}

/** The ways of all movements and where their places lie. */
export function transfersMap(tables: MapTables): TransfersMap {
  const ways = waysOf(tables["transfers/routes"], tables["transfers/places"]);
  const map = tables["geometry/transfers"];
  const middles = new Map(
    tables["geometry/units"].map(({ id, lat, lon }) => [id, projectPoint(map, [lon, lat])]),
  );
  const spotOf = (stop: Place): Spot =>
    (isTown(stop) ? undefined : middles.get(stop.region_code)) ??
    projectPoint(map, [stop.lon, stop.lat]);
  const { rotate } = map.projection;
  const centre = [-rotate[0], -rotate[1]] as const;
  return {
    ways,
    places: [...regions(ways, middles, spotOf), ...towns(ways, spotOf)],
    lands: landsAt(middles),
    spotOf,
    shaded: shadedRegions(ways),
    centre: projectPoint(map, centre),
    north: projectPoint(map, [centre[0], centre[1] + 1]),
  };
}

/** The two large countries are named in units that are large and far from most lines. */
const landsIn = [
  ["ua", "UA-05"],
  ["ru", "RU-KYA"],
] as const;

function landsAt(middles: ReadonlyMap<string, Spot>): readonly MapPlace[] {
  return landsIn.flatMap(([id, code]) => {
    const spot = middles.get(code);
    return spot === undefined ? [] : [{ id, code, kind: "land", name: "", spot, movements: 0 }];
  });
}

type SpotOf = TransfersMap["spotOf"];

function regions(
  ways: readonly Way[],
  middles: ReadonlyMap<string, Spot>,
  spotOf: SpotOf,
): readonly MapPlace[] {
  return placesBy(ways, ({ region_code }) => region_code).map(([code, stops]) => ({
    id: code.toLowerCase(),
    code,
    kind: "region",
    name: "",
    spot: middles.get(code) ?? spotOf(stops[0]),
    movements: stops.length,
  }));
}

function towns(ways: readonly Way[], spotOf: SpotOf): readonly MapPlace[] {
  const named = ways.map((way) => ({ ...way, stops: way.stops.filter(isTown) }));
  return placesBy(named, ({ place_id }) => place_id).map(([id, stops]) => ({
    id,
    code: stops[0].region_code,
    kind: "town",
    name: stops[0].place,
    spot: spotOf(stops[0]),
    movements: stops.length,
  }));
}

type Stops = readonly [Place, ...Place[]];

/** The stops of all ways under a key, those that most ways touch first. */
function placesBy(
  ways: readonly Way[],
  key: (stop: Place) => string,
): readonly (readonly [string, Stops])[] {
  const touched = ways.flatMap(({ stops }) => [
    ...new Map(stops.map((one) => [key(one), one])).values(),
  ]);
  return [...group(touched, key)]
    .flatMap(([id, [first, ...rest]]) =>
      first === undefined ? [] : [[id, [first, ...rest]] as const],
    )
    .toSorted(
      ([a, some], [b, others]) => descending(some.length, others.length) || ascending(a, b),
    );
}

function shadedRegions(ways: readonly Way[]): readonly string[] {
  const anchors = ways.flatMap(({ stops }) => stops.filter((stop) => !isTown(stop)));
  return [...new Set(anchors.map(({ region_code }) => region_code))].toSorted();
}
