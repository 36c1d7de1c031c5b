import type { Problem } from "./problem.ts";
import type { Tables } from "./tables.gen.ts";

/** Where a text refers to a claim. */
export interface ClaimUse {
  readonly file: string;
  readonly line: number;
  readonly id: string;
}

/** Uses of claims that neither the table nor `computed` defines. */
export function checkClaimUses(
  tables: Pick<Tables, "claims/claims">,
  uses: readonly ClaimUse[],
  computed: Iterable<string> = [],
): readonly Problem[] {
  const defined = new Set([...tables["claims/claims"].map(({ id }) => id), ...computed]);
  return uses
    .filter(({ id }) => !defined.has(id))
    .map(({ file, line, id }) => ({
      file,
      line,
      column: null,
      message: `"${id}" is not a claim; should be an id of data/claims/claims.csv or a computed claim`,
    }));
}
