import { invariantProblems } from "./invariants/run.ts";
import { type Load, load } from "./load.ts";
import { DataError, type Problem } from "./problem.ts";
import { tableNames, type Tables } from "./tables.gen.ts";

export interface Check {
  readonly tables: number;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** The tables of a data folder, checked, typed and frozen; throws one DataError that lists every problem. */
export function readTables(dir: string): Tables {
  const loaded = load(dir);
  const problems = allProblems(dir, loaded);
  if (problems.length > 0) throw new DataError(problems);
  return typedTables(loaded);
}

/** Every problem of a data folder. */
export function checkTables(dir: string): readonly Problem[] {
  return checkData(dir).problems;
}

/** Every problem of a data folder, with the numbers of what was checked. */
export function checkData(dir: string): Check {
  const loaded = load(dir);
  const rows = loaded.tables.reduce((sum, { lines }) => sum + lines.size, 0);
  return {
    tables: loaded.tables.length,
    rows,
    problems: allProblems(dir, loaded),
  };
}

function allProblems(dir: string, loaded: Load): readonly Problem[] {
  return [
    ...loaded.problems,
    ...loaded.tables.flatMap(({ problems }) => problems),
    ...namingProblems(dir, loaded),
    ...invariantProblems(loaded.tables, typedTables(loaded)),
  ];
}

/** Tables that the generated types promise and no descriptor names, and the other way round. */
function namingProblems(dir: string, { tables, problems }: Load): readonly Problem[] {
  const names = new Set(tables.map(({ name }) => name));
  const expected: ReadonlySet<string> = new Set(tableNames);
  const at = (name: string, message: string): Problem => ({
    file: `${dir}/${name}`,
    line: null,
    column: null,
    message,
  });
  // A table that is missing because its descriptor or file is has been reported there.
  const missing = problems.length > 0 ? [] : tableNames.filter((name) => !names.has(name));
  return [
    ...missing.map((name) => at(name, "table is missing; tables.gen.ts has it")),
    ...[...names]
      .filter((name) => !expected.has(name))
      .map((name) => at(name, "table is not in tables.gen.ts; run node scripts/generate-types.ts")),
  ];
}

/** The rows were checked against the descriptors that the types are made from, so the cast holds where no problem was found. */
function typedTables({ tables }: Load): Tables {
  return Object.freeze(
    Object.fromEntries(tables.map(({ name, value }) => [name, value])),
  ) as unknown as Tables;
}
