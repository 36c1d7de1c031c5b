// Writes src/tables/tables.gen.ts from the descriptors in data/. With --check it writes nothing and exits 1 when the file is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { readDatasets } from "../src/tables/datasets.ts";
import { problemText } from "../src/tables/problem.ts";
import { typesSource } from "../src/tables/types.ts";

const file = "src/tables/tables.gen.ts";
const packages = readDatasets("data").map(
  ({ descriptor, problems }) => descriptor ?? fail(problems.map(problemText).join("\n")),
);

const source = await format(typesSource(packages), {
  ...(await resolveConfig(file)),
  parser: "typescript",
});
if (!process.argv.includes("--check")) writeFileSync(file, source);
else if (readFileSync(file, "utf8") !== source)
  fail(`${file} is stale; run node scripts/generate-types.ts`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
