import { type Problem, unless, when } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Route = Tables["transfers/routes"][number];
type Places = ReadonlyMap<string, Tables["transfers/places"][number]>;

/** Origin and destination are as the places say, and the places on the way exist. */
export const routePlaces = invariant(["transfers/routes", "transfers/places"], (tables, at) => {
  const places = new Map(tables["transfers/places"].map((place) => [place.place_id, place]));
  return tables["transfers/routes"].flatMap((route) => [
    ...endProblems(route, "origin", places, at),
    ...endProblems(route, "destination", places, at),
    ...route.via_place_ids
      .filter((id) => !places.has(id))
      .map((id) => at(route, "via_place_ids", `"${id}" is not a place_id of places`)),
    ...when(
      route.origin_place_id === route.destination_place_id,
      at(route, "destination_place_id", "is the origin too"),
    ),
  ]);
});

function endProblems(
  route: Route,
  end: "origin" | "destination",
  places: Places,
  at: At,
): readonly Problem[] {
  const place = places.get(route[`${end}_place_id`]);
  if (place === undefined) return [];
  const expected = { place: place.place, region_code: place.region_code };
  return (["place", "region_code"] as const).flatMap((name) => {
    const column = `${end}_${name}` as const;
    return unless(
      route[column] === expected[name],
      at(
        route,
        column,
        `"${route[column]}" is not what places has for ${place.place_id}: ${expected[name]}`,
      ),
    );
  });
}
