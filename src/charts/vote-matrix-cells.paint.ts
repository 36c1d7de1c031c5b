import { isShown, numberIn, setAttribute, textIn } from "./attributes.ts";
import type { VoteMatrixTravel } from "./vote-matrix-order.ts";
import { cellsPath, type Spot, stripePath } from "./vote-matrix-paths.ts";
import type { Placed } from "./vote-matrix-rows.paint.ts";

/** Fills the blocks of columns that are shown: a shape for all cells of a vote, and one for their signs. */
export function paintCells(
  matrix: Element,
  placed: readonly Placed[],
  { columns: all }: VoteMatrixTravel,
): void {
  const ids = all.split(" ");
  const step = numberIn(matrix, "data-step");
  for (const block of matrix.querySelectorAll("[data-columns]")) {
    const columns = textIn(block, "data-columns")
      .split(" ")
      .map((id) => ids.indexOf(id));
    const pitch = numberIn(block, "data-pitch");
    const rows = isShown(block) ? placed : [];
    for (const shape of block.children) {
      const found = rows.flatMap(({ row: { record }, top }) =>
        runs(columns, record, textIn(shape, "data-vote")).map((run) => ({ ...run, top })),
      );
      const path = shape.hasAttribute("data-piece")
        ? cellsPath(
            shape,
            found.flatMap((run) => spotsOf(run, pitch)),
          )
        : found
            .map(({ from, to, top }) => stripePath([from * pitch, top], (to - from) * pitch, step))
            .join("");
      setAttribute(shape, "d", path);
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where the cells of a run begin. */
function spotsOf(
  { from, to, top }: Run & { readonly top: number },
  pitch: number,
): readonly Spot[] {
  return Array.from({ length: to - from }, (_, at) => [(from + at) * pitch, top]);
}

/** Where a vote was cast on columns one after the other. */
function runs(columns: readonly number[], record: string, vote: string): readonly Run[] {
  const found: Run[] = [];
  let from: number | null = null;
  for (let at = 0; at <= columns.length; at++) {
    const isVote = record.charAt(columns[at] ?? -1) === vote;
    if (isVote) from ??= at;
    else if (from !== null) {
      found.push({ from, to: at });
      from = null;
    }
  }
  return found;
}
