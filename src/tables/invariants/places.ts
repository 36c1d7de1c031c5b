import { projectPoint, unitAt } from "../geometry.ts";
import type { Tables } from "../tables.gen.ts";
import { invariant } from "./invariant.ts";
import { isInArea, outlineDistance } from "./outline.ts";

type Place = Tables["transfers/places"][number];
type Units = Tables["geometry/transfers"];

/** In pixels of the transfers map, about 17 km: coasts and borders are generalised, and the city of Minsk, anchor of its region, is a unit of its own. */
const nearPx = 2;

/** The country of a place is that of its region. */
export const placeCountries = invariant(["transfers/places"], (tables, at) =>
  tables["transfers/places"]
    .filter(({ region_code, country }) => region_code.slice(0, 2) !== country)
    .map((row) =>
      at(row, "country", `"${row.country}" does not fit the region ${row.region_code}`),
    ),
);

/** The point of a place lies in its country and in or near its region. */
export const placePoints = invariant(["transfers/places", "geometry/transfers"], (tables, at) => {
  const units = tables["geometry/transfers"];
  return tables["transfers/places"]
    .filter(({ region_code, lat, lon }) => !isInArea(units, "units", region_code, [lon, lat]))
    .flatMap((place) => {
      const { lat, lon, region_code: code } = place;
      const unit = unitAt(units, "units", [lon, lat]);
      const isRight =
        code === place.country ? unit?.startsWith(`${code}-`) : isNear(place, unit, units);
      if (isRight === true) return [];
      const found = unit ?? "none of the four countries";
      return [at(place, "lat", `${lat}, ${lon} lies in ${found}; should be in ${code}`)];
    });
});

/** Three decimals are about 100 m: enough for a town, too little for a building. */
export const placeDecimals = invariant(["transfers/places"], (tables, at) =>
  tables["transfers/places"].flatMap((row) =>
    (["lat", "lon"] as const)
      .filter((column) => !/^-?\d+(\.\d{1,3})?$/.test(String(row[column])))
      .map((column) =>
        at(
          row,
          column,
          `${row[column]} has more than three decimals; places are towns, never buildings`,
        ),
      ),
  ),
);

/** Off the coast or over the border of the region, but not in another country. */
function isNear(
  { region_code, country, lat, lon }: Place,
  unit: string | null,
  units: Units,
): boolean {
  if (unit !== null && !unit.startsWith(`${country}-`)) return false;
  const shape = units.objects.units.geometries.find(({ id }) => id === region_code);
  return (
    shape !== undefined && outlineDistance(units, shape, projectPoint(units, [lon, lat])) <= nearPx
  );
}
