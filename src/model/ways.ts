import type { Tables } from "../tables/tables.gen.ts";
import type { Route } from "./routes.ts";

export type Place = Tables["transfers/places"][number];

/** Where one movement led: its places in order, the first of them the origin, the last the destination. */
export interface Way {
  readonly id: string;
  readonly route: Route;
  readonly stops: readonly Place[];
  /** How many movements before it in the list have exactly the same stops. */
  readonly turn: number;
}

/** The ways of all movements, in the order of the list; throws on a place that the places table does not have. */
export function waysOf(routes: readonly Route[], places: readonly Place[]): readonly Way[] {
  const known = new Map(places.map((place) => [place.place_id, place]));
  const seen = new Map<string, number>();
  return routes.map((route) => {
    const stops = stopIds(route).map((id) => placeOf(known, id, route));
    const key = stops.map(({ place_id }) => place_id).join(" ");
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { id: routeKey(route.route_id), route, stops, turn };
  });
}

/** A record's id as addresses write it: `t001`. */
export function routeKey(id: string): string {
  return id.toLowerCase();
}

/** Whether the source names a place of its own, and not only the region a point would stand for. */
export function isTown({ precision }: Place): boolean {
  return precision !== "region_anchor";
}

/** What a stop is called on the map: a town by itself, or the region that a source names. */
export function stopKey(stop: Place): string {
  return isTown(stop) ? stop.place_id : routeKey(stop.region_code);
}

/** What filters call the places and regions that a way touches. */
export function touchedBy({ stops }: Way): readonly string[] {
  return [...new Set(stops.flatMap((stop) => [stopKey(stop), routeKey(stop.region_code)]))];
}

/** The years in which a movement lies, or may lie; none where its date is not known. */
export function yearsOf({ date_start: start, date_end: end }: Route): readonly string[] {
  if (start === null) return [];
  const first = Number(start.slice(0, 4));
  const last = Number((end ?? start).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** What one movement says of its overlaps, and what others say of it: ids of records, in order. */
export function overlapsOf(route: Route, routes: readonly Route[]): readonly string[] {
  const naming = routes.filter(({ overlaps_with }) => overlaps_with.includes(route.route_id));
  return [
    ...new Set([...route.overlaps_with, ...naming.map(({ route_id }) => route_id)]),
  ].toSorted();
}

function stopIds({
  origin_place_id,
  via_place_ids,
  destination_place_id,
}: Route): readonly string[] {
  const ids = [origin_place_id, ...via_place_ids, destination_place_id];
  return ids.length === 2 ? ids : ids.filter((id, at) => id !== ids[at - 1]);
}

function placeOf(known: ReadonlyMap<string, Place>, id: string, { route_id }: Route): Place {
  const place = known.get(id);
  if (place === undefined)
    throw new Error(
      `data/transfers/routes.csv ${route_id}: no place "${id}"; expected a place_id of data/transfers/places.csv`,
    );
  return place;
}
