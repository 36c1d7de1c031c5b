import { execFileSync } from "node:child_process";
import { chartIds } from "../src/charts/index.ts";
import { filterTimes } from "./bench-filters.ts";
import { repaintTimes } from "./bench-repaint.ts";
import { weigh } from "./weigh.ts";

/** Prints how long a build takes, what each page transfers after gzip, and how long a chosen vote takes to paint. */
const start = performance.now();
execFileSync("npm", ["run", "--silent", "build"], { stdio: "ignore" });
console.log(`build: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
const addresses = [
  "/",
  "/charts/",
  ...chartIds.map((id) => `/charts/${id}/`),
  ...chartIds.map((id) => `/embed/${id}/`),
  "/embed/country-votes/ind/",
  "/votes/",
  "/votes/es-11-9/",
  "/countries/",
  "/countries/ind/",
  "/transfers/",
  "/returns/",
  "/timeline/",
  "/sources/",
  "/sources/pages/",
  "/data/",
  "/method/",
];
console.table(
  Object.fromEntries(addresses.map((address) => [address, kilobytes(weigh("dist", address))])),
);
console.log("\nrepaint on a CPU slowed fourfold, in ms (seen at once, and later in spare time):");
console.table(await repaintTimes("dist", ["vote-map", "vote-tiles", "vote-tally"]));
console.log("\nfirst and later filters on a CPU slowed fourfold, in ms:");
console.table(
  await filterTimes("dist", ["transfers", "returns", "timeline", "sources", "sources/pages"]),
);
process.exit();

function kilobytes(weight: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(weight).map(([part, bytes]) => [
      part,
      `${(Number(bytes) / 1000).toFixed(1)} kB`,
    ]),
  );
}
