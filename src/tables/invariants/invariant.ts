import type { Problem } from "../problem.ts";
import type { TableName, Tables } from "../tables.gen.ts";

/** Makes the problem of a row, in its file and line. A null column means the whole row. */
export type At = (row: object, column: string | null, message: string) => Problem;

/** A rule that no schema can say. It runs only when the tables it uses have no other problem. */
export interface Invariant {
  readonly uses: readonly TableName[];
  readonly check: (tables: Tables, at: At) => readonly Problem[];
}

/** Types a rule by the tables it uses. */
export function invariant<const U extends TableName>(
  uses: readonly U[],
  check: (tables: Pick<Tables, U>, at: At) => readonly Problem[],
): Invariant {
  return { uses, check };
}
