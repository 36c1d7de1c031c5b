import type { Drawing } from "./svg.ts";
import type { Column, VoteMatrixData } from "./vote-matrix-data.ts";
import { drawStripes, drawVote, painted } from "./vote-matrix-fills.ts";
import { chronological, type Layout, placedBlocks, stripe } from "./vote-matrix-layout.ts";

/** The blocks of cells, empty until they are painted. */
export function drawCells(matrix: Drawing, data: VoteMatrixData, layout: Layout): void {
  for (const { page, x, columns } of placedBlocks(data, layout)) {
    const block = drawBlock(matrix, page, x, columns).attr("data-pitch", layout.pitch);
    for (const vote of painted) drawVote(block, vote, layout);
  }
  if (!layout.isPaged) return;
  const folded = drawBlock(matrix, "all", layout.left, chronological(data));
  folded.attr("data-pitch", stripe);
  for (const vote of painted) drawStripes(folded, vote);
}

function drawBlock(matrix: Drawing, page: string, x: number, columns: readonly Column[]): Drawing {
  return matrix
    .append("g")
    .attr("data-block", page)
    .attr("data-columns", columns.map(({ id }) => id).join(" "))
    .attr("transform", `translate(${x} 0)`);
}
