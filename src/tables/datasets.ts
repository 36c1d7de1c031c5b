import { existsSync, readdirSync } from "node:fs";
import { isDataPackage, packageFaults } from "./descriptor-faults.ts";
import { type DataPackage, descriptorName } from "./descriptor.ts";
import { readJson } from "./json.ts";
import type { Problem } from "./problem.ts";

/** A dataset: its folder and its descriptor, which is null where it has problems. */
export interface Dataset {
  readonly name: string;
  readonly folder: string;
  readonly descriptor: DataPackage | null;
  readonly problems: readonly Problem[];
}

/** The datasets of a data folder, in order of their names. */
export function readDatasets(dir: string): readonly Dataset[] {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).toSorted();
  return names.map((name) => readDataset(`${dir}/${name}`, name));
}

function readDataset(folder: string, name: string): Dataset {
  const file = `${folder}/${descriptorName}`;
  const value = existsSync(file) ? readJson(file) : null;
  const faults =
    value === null ? ["is missing; every dataset has a descriptor"] : packageFaults(value, name);
  if (!isDataPackage(value, faults))
    return {
      name,
      folder,
      descriptor: null,
      problems: faults.map((message) => at(file, message)),
    };
  return {
    name,
    folder,
    descriptor: value,
    problems: [...missingFiles(folder, value), ...strayFiles(folder, value)],
  };
}

function at(file: string, message: string): Problem {
  return { file, line: null, column: null, message };
}

function missingFiles(folder: string, { resources }: DataPackage): readonly Problem[] {
  const missing = resources
    .map(({ path }) => `${folder}/${path}`)
    .filter((file) => !existsSync(file));
  return missing.map((file) => at(file, `is missing; ${descriptorName} names it`));
}

/** Files beside the descriptor that it does not name; programs and notes may stand there. */
function strayFiles(folder: string, { resources }: DataPackage): readonly Problem[] {
  const known = new Set([descriptorName, ...resources.map(({ path }) => path)]);
  const stray = readdirSync(folder).filter(
    (name) => !known.has(name) && !/^\.|\.(ts|md)$/.test(name),
  );
  return stray
    .toSorted()
    .map((name) => at(`${folder}/${name}`, `is not a resource of ${descriptorName}`));
}
