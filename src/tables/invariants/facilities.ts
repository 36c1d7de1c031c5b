import { invariant } from "./invariant.ts";

/** Place, region, country and point of a facility are those of its place: never the point of a building. */
export const facilityPlaces = invariant(
  ["transfers/facilities", "transfers/places"],
  (tables, at) => {
    const places = new Map(tables["transfers/places"].map((place) => [place.place_id, place]));
    return tables["transfers/facilities"].flatMap((row) => {
      const place = places.get(row.place_id);
      if (place === undefined) return [];
      const {
        place: name,
        region_code,
        country,
        lat,
        lon,
        precision: coordinate_precision,
      } = place;
      const expected = {
        place: name,
        region_code,
        country,
        lat,
        lon,
        coordinate_precision,
      };
      return (["place", "region_code", "country", "lat", "lon", "coordinate_precision"] as const)
        .filter((column) => row[column] !== expected[column])
        .map((column) =>
          at(
            row,
            column,
            `"${row[column]}" is not what places has for ${row.place_id}: ${expected[column]}`,
          ),
        );
    });
  },
);

/** A place is in the table because a route or a facility uses it. */
export const placesUsed = invariant(
  ["transfers/places", "transfers/routes", "transfers/facilities"],
  (tables, at) => {
    const used = new Set([
      ...tables["transfers/routes"].flatMap((route) => [
        route.origin_place_id,
        route.destination_place_id,
        ...route.via_place_ids,
      ]),
      ...tables["transfers/facilities"].map(({ place_id }) => place_id),
    ]);
    return tables["transfers/places"]
      .filter(({ place_id }) => !used.has(place_id))
      .map((row) => at(row, "place_id", `"${row.place_id}" is used by no route and no facility`));
  },
);
