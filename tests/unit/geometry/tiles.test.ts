import { describe, expect, test } from "vitest";
import { planarProjection, planarRings } from "../../../src/tables/geometry.ts";
import { rows, world } from "./geometry.ts";

type Cell = readonly [column: number, row: number];

const grids = [
  ["wide", "column", "row", 28, 17],
  ["narrow", "narrow_column", "narrow_row", 15, 23],
] as const;

/** Blocks of the grids whose tiles lie as their countries do. */
const regions = {
  "the Americas": "CAN USA MEX GTM SLV CRI COL VEN BRA PER ARG CHL BOL CUB HTI DOM BRB",
  Europe: "ISL NOR FIN EST IRL GBR DEU POL BLR PRT ESP FRA ITA HUN ROU MDA UKR GRC MLT",
  Africa: "MAR DZA EGY SEN MLI NER TCD ERI NGA CMR ETH SOM KEN COD AGO ZMB TZA NAM MOZ ZAF MDG",
  Asia: "TUR SYR SAU YEM IRN KAZ UZB AFG PAK IND CHN MNG JPN KOR MMR THA VNM PHL MYS IDN",
  Oceania: "PLW FSM KIR PNG SLB TUV AUS FJI NZL",
} as const;

/** Where countries lie, in degrees; the smallest by their dots, the others by the middle of their largest outline. */
const places = new Map<string, readonly [lon: number, lat: number]>([
  ...world.objects.countries.geometries.map((shape) => {
    const rings = planarRings(world, shape).toSorted((a, b) => b.length - a.length);
    return [shape.id, middle(rings[0] ?? [])] as const;
  }),
  ...rows("geometry/dots.csv").map(
    ({ iso3 = "", lon, lat }) => [iso3, [Number(lon), Number(lat)]] as const,
  ),
]);

function middle(ring: readonly (readonly number[])[]): readonly [number, number] {
  const mean = (axis: number) =>
    ring.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / ring.length;
  const [lon, lat] = planarProjection(world).invert?.([mean(0), mean(1)]) ?? [0, 0];
  // East of the date line goes on from 180 degrees, so that the Pacific is not cut.
  return [lon < -169 ? lon + 360 : lon, lat];
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (axis: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[axis], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (a: number, b: number) => number) =>
    pairs.reduce((all, [a, b]) => all + of(a - x, b - y), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}

describe.each(grids)("the %s grid of tiles", (_name, column, row, columns, depth) => {
  const cells = new Map(
    rows("geometry/tiles.csv").map((tile): [string, Cell] => [
      tile["iso3"] ?? "",
      [Number(tile[column]), Number(tile[row])],
    ]),
  );
  const cell = (iso3: string): Cell => cells.get(iso3) ?? [NaN, NaN];

  test("has 193 tiles, none on another, and reaches all its edges", () => {
    const all = [...cells.values()];
    expect(new Set(all.map(String)).size).toBe(193);
    expect(Math.max(...all.map(([x]) => x))).toBe(columns);
    expect(Math.max(...all.map(([, y]) => y))).toBe(depth);
    expect([Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))]).toEqual([1, 1]);
  });

  test.each(Object.entries(regions))("puts %s as it lies on the map", (_region, codes) => {
    const lies = codes.split(" ").map((iso3) => {
      const [lon, lat] = places.get(iso3) ?? [NaN, NaN];
      const [x, y] = cell(iso3);
      return { east: [x, lon] as const, south: [y, -lat] as const };
    });
    expect(correlation(lies.map(({ east }) => east))).toBeGreaterThan(0.75);
    expect(correlation(lies.map(({ south }) => south))).toBeGreaterThan(0.75);
  });

  test.each([
    ["PRT", "ESP"],
    ["IRL", "GBR"],
    ["NOR", "SWE"],
    ["SWE", "FIN"],
    ["DEU", "POL"],
    ["POL", "UKR"],
    ["MDA", "RUS"],
    ["UKR", "RUS"],
    ["BLR", "RUS"],
    ["CHN", "KOR"],
    ["KOR", "JPN"],
    ["IRN", "AFG"],
    ["PAK", "IND"],
    ["CHL", "ARG"],
    ["ETH", "SOM"],
    ["HTI", "DOM"],
  ])("has %s left of %s", (west, east) => {
    expect(cell(west)[0]).toBeLessThan(cell(east)[0]);
  });

  test.each([
    ["CAN", "USA"],
    ["USA", "MEX"],
    ["EST", "LVA"],
    ["BLR", "UKR"],
    ["UKR", "MDA"],
    ["PRK", "KOR"],
    ["MNG", "CHN"],
    ["SDN", "SSD"],
    ["ZMB", "ZWE"],
  ])("has %s above %s", (north, south) => {
    expect(cell(north)[1]).toBeLessThan(cell(south)[1]);
  });

  test.each([
    "UKR-RUS",
    "UKR-BLR",
    "UKR-MDA",
    "UKR-SVK",
    "BLR-RUS",
    "PRT-ESP",
    "FRA-ESP",
    "CAN-USA",
    "USA-MEX",
    "IND-PAK",
    "IND-BGD",
    "CHN-MNG",
    "PRK-KOR",
    "BRA-PRY",
    "NER-NGA",
    "ZAF-LSO",
    "HTI-DOM",
    "MYS-SGP",
    "FRA-MCO",
    "ITA-SMR",
    "AUT-LIE",
  ])("keeps %s together", (pair) => {
    const [one = "", other = ""] = pair.split("-");
    const [dx, dy] = [0, 1].map((axis) =>
      Math.abs((cell(one)[axis] ?? 0) - (cell(other)[axis] ?? 9)),
    );
    expect([dx, dy].every((step) => step !== undefined && step <= 1)).toBe(true);
  });
});
