import type { Loaded } from "../load.ts";
import type { Problem } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import type { At } from "./invariant.ts";
import { invariants } from "./list.ts";

/** The problems the rules find in the tables that have none of their own. */
export function invariantProblems(loaded: readonly Loaded[], tables: Tables): readonly Problem[] {
  const sound = new Set(
    loaded.filter(({ problems }) => problems.length === 0).map(({ name }) => name),
  );
  const at = places(loaded);
  return invariants
    .filter(({ uses }) => uses.every((name) => sound.has(name)))
    .flatMap(({ check }) => check(tables, at));
}

/** Finds file and line of a row, or the file of a whole table. */
function places(loaded: readonly Loaded[]): At {
  const known = new Map<object, Pick<Problem, "file" | "line">>();
  for (const { file, value, lines } of loaded) {
    known.set(value, { file, line: null });
    for (const [row, line] of lines) known.set(row, { file, line });
  }
  return (row, column, message) => {
    const place = known.get(row);
    if (place === undefined)
      throw new Error(`a rule speaks of a row that was not read: ${message}`);
    return { ...place, column, message };
  };
}
