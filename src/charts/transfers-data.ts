import { type Bundle, bundleRoutes, type Route } from "../model/routes.ts";
import { projectPoint } from "../tables/geometry.ts";
import type { Spot } from "./boxes.ts";
import type { Used } from "./chart.ts";
import { mapPaths, ukrainePaths } from "./transfers-paths.ts";
import { landSpots, type Town, towns, unitSpots } from "./transfers-spots.ts";

/** The tables the chart reads. */
export const uses = [
  "transfers/routes",
  "transfers/places",
  "geometry/transfers",
  "geometry/ukraine",
  "geometry/units",
] as const;

export type TransfersTables = Used<(typeof uses)[number]>;

type Size = readonly [width: number, height: number];

/** What the chart draws and says: the movements, and where everything lies on two maps. */
export interface Transfers {
  readonly routes: readonly Route[];
  readonly bundles: readonly Bundle[];
  /** Where lines begin and end on the large map: the middle of each region. */
  readonly spots: Readonly<Record<string, Spot>>;
  /** The same on the map of Ukraine. */
  readonly home: Readonly<Record<string, Spot>>;
  readonly towns: readonly Town[];
  readonly centre: Spot;
  /** Where the names of the two large countries may stand. */
  readonly lands: Readonly<Record<"ua" | "ru", readonly Spot[]>>;
  /** A point due north of the centre. */
  readonly north: Spot;
  /** How long a thousand kilometres from the centre are on the large map. */
  readonly unitsPerRing: number;
  /** The frames of the large map and of the map of Ukraine, in their units. */
  readonly mapSize: Size;
  readonly homeSize: Size;
  /** Path data of both maps, by the id under which pages share it. */
  readonly paths: Readonly<Record<string, string>>;
}

/** The mean radius of the Earth in kilometres, as in the geometry. */
const earthKm = 6371.0088;
/** From one ring to the next, in kilometres. */
export const ringKm = 1000;

/** The movements, bundled, and both maps. */
export function transfersData(tables: TransfersTables): Transfers {
  const routes = tables["transfers/routes"];
  const map = tables["geometry/transfers"];
  const ukraine = tables["geometry/ukraine"];
  const centre: Spot = [-map.projection.rotate[0], -map.projection.rotate[1]];
  return {
    routes,
    bundles: bundleRoutes(routes),
    spots: unitSpots(tables, map),
    home: unitSpots(tables, ukraine),
    towns: towns(tables, ukraine),
    centre: projectPoint(map, centre),
    lands: landSpots(tables, map),
    north: projectPoint(map, [centre[0], centre[1] + 1]),
    unitsPerRing: (map.projection.scale * ringKm) / earthKm,
    mapSize: map.size,
    homeSize: ukraine.size,
    paths: { ...mapPaths(map), ...ukrainePaths(ukraine) },
  };
}
