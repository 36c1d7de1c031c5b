import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { PlanarTopology } from "../../../src/tables/geometry.ts";
import { linesOf, transfers, ukraine, world } from "./geometry.ts";
import { relativePath } from "./relative-path.ts";

test.each<[string, PlanarTopology, number]>([
  ["the world", world, 40_000],
  ["the map of the transfers", transfers, 40_000],
  ["the map of Ukraine", ukraine, 16_000],
])("%s is at most as large as its budget, as compressed paths", (_, topology, budget) => {
  const paths = Object.values(topology.objects)
    .flatMap(({ geometries }) => geometries)
    .map((shape) => relativePath(linesOf(topology, shape)));
  expect(gzipSync(paths.join("\n"), { level: 9 }).length).toBeLessThan(budget);
});
