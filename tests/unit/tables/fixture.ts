import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemText } from "../../../src/tables/problem.ts";
import { checkTables } from "../../../src/tables/read.ts";

export type Edit = (text: string) => string | Uint8Array;

/** What the rules on a dataset need besides it. */
const companions: Readonly<Record<string, readonly string[]>> = {
  transfers: ["geometry"],
  geometry: ["un-votes"],
};

/** The problems of one dataset after one of its files was edited, as printed for a folder named data. */
export function problemsAfter(file: string, edit: Edit): readonly string[] {
  const [dataset = ""] = file.split("/");
  return inFolder([dataset, ...(companions[dataset] ?? [])], (dir) => {
    const path = join(dir, file);
    writeFileSync(path, edit(readFileSync(path, "utf8")));
    return printed(dir);
  });
}

/** The problems of the whole small data set after something was done to its folder. */
export function problemsOf(act: (dir: string) => void): readonly string[] {
  return inFolder(readdirSync("data"), (dir) => {
    act(dir);
    return printed(dir);
  });
}

/** Replaces a text that stands once in a file. */
export function replace(from: string, to: string): Edit {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" should stand once`);
    return text.replace(from, () => to);
  };
}

/** The real descriptors and geometry with the small tables of the fixture. */
function inFolder<T>(datasets: readonly string[], use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), "tables-"));
  try {
    for (const name of datasets) {
      const isWhole = name === "geometry";
      cpSync(join("data", name, "datapackage.json"), join(dir, name, "datapackage.json"));
      cpSync(join(isWhole ? "data" : "tests/fixtures/data", name), join(dir, name), {
        recursive: true,
      });
    }
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function printed(dir: string): readonly string[] {
  return checkTables(dir).map((problem) => problemText(problem).replaceAll(dir, "data"));
}
