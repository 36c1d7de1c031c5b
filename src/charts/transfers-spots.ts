import { projectPoint, type UnitsTopology } from "../tables/geometry.ts";
import type { Spot } from "./boxes.ts";
import type { Transfers, TransfersTables } from "./transfers-data.ts";

/** A town that a movement of children started from or ended in. */
export interface Town {
  readonly name: string;
  readonly spot: Spot;
}

/** The middle of every region that a movement touches; Belarus as a whole stands where the places table puts it. */
export function unitSpots(
  tables: TransfersTables,
  map: UnitsTopology,
): Readonly<Record<string, Spot>> {
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
  return Object.fromEntries([...codes].map((code) => [code, middleOf(middles, code)]));
}

function middleOf(middles: ReadonlyMap<string, Spot>, code: string): Spot {
  const spot = middles.get(code);
  if (spot === undefined)
    throw new Error(
      `data/geometry/units.csv: no unit ${code}; a movement of children starts or ends there`,
    );
  return spot;
}

/** Units that are large and far from most lines. */
const landNamesIn = { ua: ["UA-05"], ru: ["RU-KYA", "RU-YAN"] } as const;

/** Where the names of the two large countries may stand. */
export function landSpots(
  tables: TransfersTables,
  map: UnitsTopology,
): Readonly<Record<"ua" | "ru", readonly Spot[]>> {
  const middles = (units: readonly string[]) =>
    tables["geometry/units"]
      .filter(({ id }) => units.includes(id))
      .map(({ lat, lon }) => projectPoint(map, [lon, lat]));
  return { ua: middles(landNamesIn.ua), ru: middles(landNamesIn.ru) };
}

/** The towns of Ukraine on a map. Only real ones: a point that stands for a whole oblast must not look like a place. */
export function towns(tables: TransfersTables, ukraine: UnitsTopology): readonly Town[] {
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

/** Where a region lies on a map; throws on one that no movement touches. */
export function spotOf(spots: Readonly<Record<string, Spot>>, code: string): Spot {
  const found = spots[code];
  if (found === undefined)
    throw new Error(
      `no place on the map for ${code}; expected one of ${Object.keys(spots).join(", ")}`,
    );
  return found;
}

/** How far a region is from the middle of Ukraine, in units of the large map: its distances from there are true. */
export function distanceOf({ spots, centre }: Transfers, code: string): number {
  const [x, y] = spotOf(spots, code);
  return Math.hypot(x - centre[0], y - centre[1]);
}
