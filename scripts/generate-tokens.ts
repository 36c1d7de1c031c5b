import { readFileSync, writeFileSync } from "node:fs";
import { stylesheet } from "../src/theme/stylesheet.ts";

/** Writes the stylesheet of the colour tokens; with `--check` only says whether it is stale. */
const file = "src/styles/tokens.gen.css";
const wanted = stylesheet();
if (!process.argv.includes("--check")) writeFileSync(file, wanted);
else if (readFileSync(file, "utf8") !== wanted) {
  console.error(`${file}: stale; run npm run generate`);
  process.exitCode = 1;
}
