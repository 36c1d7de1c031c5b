import type { PlanarTopology, Point } from "../geometry.ts";
import { unitAt } from "../geometry.ts";
import type { Problem } from "../problem.ts";
import { type At, invariant } from "./invariant.ts";
import { isInArea } from "./outline.ts";

/** Towns of Crimea with longitude, latitude and the unit each lies in. */
const towns = [
  { name: "Simferopol", point: [34.1, 44.95], unit: "UA-43" },
  { name: "Dzhankoi", point: [34.39, 45.71], unit: "UA-43" },
  { name: "Feodosiia", point: [35.36, 45.05], unit: "UA-43" },
  { name: "Sevastopol", point: [33.6, 44.55], unit: "UA-40" },
] as const;

/** Crimea and Sevastopol are part of Ukraine on the world map. */
export const crimeaOnWorld = invariant(["geometry/world"], (tables, at) =>
  towns.flatMap(({ name, point }) =>
    townProblems(tables["geometry/world"], "countries", name, point, "UKR", at),
  ),
);

/** They are units of Ukraine on the maps of units. */
export const crimeaOnUnits = invariant(["geometry/transfers", "geometry/ukraine"], (tables, at) =>
  [tables["geometry/transfers"], tables["geometry/ukraine"]].flatMap((topology) =>
    towns.flatMap(({ name, point, unit }) =>
      townProblems(topology, "units", name, point, unit, at),
    ),
  ),
);

/** A unit belongs to the country its code begins with. */
export const unitCountries = invariant(
  ["geometry/transfers", "geometry/ukraine", "geometry/units"],
  (tables, at) => [
    ...tables["geometry/units"]
      .filter(({ id, country }) => !id.startsWith(`${country}-`))
      .map((row) => at(row, "country", `"${row.country}" does not fit the unit ${row.id}`)),
    ...[tables["geometry/transfers"], tables["geometry/ukraine"]].flatMap((topology) =>
      topology.objects.units.geometries
        .filter(({ id, properties }) => !id.startsWith(`${properties?.country ?? ""}-`))
        .map(({ id, properties }) =>
          at(
            topology,
            null,
            `unit ${id} belongs to ${properties?.country ?? "no country"}; should be ${id.slice(0, 2)}`,
          ),
        ),
    ),
  ],
);

function townProblems<Layer extends string>(
  topology: PlanarTopology<Layer>,
  layer: Layer,
  name: string,
  point: Point,
  area: string,
  at: At,
): readonly Problem[] {
  if (isInArea(topology, layer, area, point)) return [];
  const found = unitAt(topology, layer, point) ?? "no area";
  return [at(topology, null, `${name} lies in ${found}; should be in ${area}`)];
}
