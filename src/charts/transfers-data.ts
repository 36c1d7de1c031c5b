import { type Bundle, bundleRoutes, type Route } from "../model/routes.ts";
import { projectPoint, type UnitsTopology } from "../tables/geometry.ts";
import type { Used } from "./chart.ts";
import type { Spot } from "./map.ts";
import { mapPaths, ukrainePaths } from "./transfers-paths.ts";

export const uses = [
  "transfers/routes",
  "transfers/places",
  "geometry/transfers",
  "geometry/ukraine",
  "geometry/units",
] as const;

export type TransfersTables = Used<(typeof uses)[number]>;

/** A town that a movement of children started from or ended in. */
export interface Town {
  readonly name: string;
  readonly spot: Spot;
}

type Size = readonly [width: number, height: number];

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
export const ringKm = 1000;

export function transfersData(tables: TransfersTables): Transfers {
  const routes = tables["transfers/routes"];
  const map = tables["geometry/transfers"];
  const ukraine = tables["geometry/ukraine"];
  const centre: Spot = [-map.projection.rotate[0], -map.projection.rotate[1]];
  return {
    routes,
    bundles: bundleRoutes(routes),
    spots: spots(tables, map),
    home: spots(tables, ukraine),
    towns: towns(tables, ukraine),
    centre: projectPoint(map, centre),
    lands: {
      ua: unitSpots(tables, map, landNamesIn.ua),
      ru: unitSpots(tables, map, landNamesIn.ru),
    },
    north: projectPoint(map, [centre[0], centre[1] + 1]),
    unitsPerRing: (map.projection.scale * ringKm) / earthKm,
    mapSize: map.size,
    homeSize: ukraine.size,
    paths: { ...mapPaths(map), ...ukrainePaths(ukraine) },
  };
}

/** The middle of every region that a movement touches; Belarus as a whole stands where the places table puts it. */
function spots(tables: TransfersTables, map: UnitsTopology): Readonly<Record<string, Spot>> {
  const middles = new Map(
    [
      ...tables["transfers/places"]
        .filter(({ place_id }) => place_id === "by")
        .map((place) => ({ ...place, id: "BY" })),
      ...tables["geometry/units"],
    ].map(({ id, lat, lon }) => [id, projectPoint(map, [lon, lat])]),
  );
  const codes = new Set(
    tables["transfers/routes"].flatMap((route) => [
      route.origin_region_code,
      route.destination_region_code,
    ]),
  );
  return Object.fromEntries([...codes].map((code) => [code, spotOf(middles, code)]));
}

/** Units that are large and far from most lines. */
const landNamesIn = { ua: ["UA-05"], ru: ["RU-KYA", "RU-YAN"] } as const;

function unitSpots(
  tables: TransfersTables,
  map: UnitsTopology,
  units: readonly string[],
): readonly Spot[] {
  const named = tables["geometry/units"].filter(({ id }) => units.includes(id));
  return named.map(({ lat, lon }) => projectPoint(map, [lon, lat]));
}

function spotOf(middles: ReadonlyMap<string, Spot>, code: string): Spot {
  const spot = middles.get(code);
  if (spot === undefined)
    throw new Error(
      `data/geometry/units.csv: no unit ${code}; a movement of children starts or ends there`,
    );
  return spot;
}

/** Only real towns: a point that stands for a whole oblast must not look like a place. */
function towns(tables: TransfersTables, ukraine: UnitsTopology): readonly Town[] {
  const used = new Set(
    tables["transfers/routes"].flatMap((route) => [
      route.origin_place_id,
      route.destination_place_id,
    ]),
  );
  return tables["transfers/places"]
    .filter(
      ({ place_id, country, precision }) =>
        country === "UA" && precision === "town" && used.has(place_id),
    )
    .map(({ place, lat, lon }) => ({
      name: place,
      spot: projectPoint(ukraine, [lon, lat]),
    }));
}
