import { numberIn, setAttribute, setHidden, textIn } from "./attributes.ts";
import type { Chosen, Paint } from "./chart.ts";
import { fits } from "./filter.ts";
import { paintCells } from "./vote-matrix-cells.paint.ts";
import { planOf, type VoteMatrixTravel } from "./vote-matrix-order.ts";
import { layRows, namesOf, writeRows } from "./vote-matrix-rows.paint.ts";
import { saidOf } from "./vote-matrix-said.ts";

/** Puts the rows in the chosen order, the picked ones on top, and shows the chosen group and columns. */
export const paint: Paint<VoteMatrixTravel> = (root, travel, chosen) => {
  const plan = planOf(travel, chosen);
  const seen = new Set(plan.sections.flatMap(({ rows }) => rows.map(({ iso3 }) => iso3)));
  for (const row of root.querySelectorAll("[data-row]"))
    setHidden(row, !seen.has(textIn(row, "data-mark")));
  const said = saidOf(plan, travel, namesOf(root.querySelector("[data-matrix]")));
  for (const matrix of root.querySelectorAll("[data-matrix]")) {
    paintBlocks(matrix, chosen);
    for (const only of matrix.querySelectorAll("[data-compared]"))
      setHidden(only, plan.reference === null);
    const head = numberIn(matrix, chosen["votes"] === "all" ? "data-folded-head" : "data-head");
    paintCells(matrix, layRows(matrix, plan, head), travel);
    writeRows(matrix, plan, said, travel);
  }
};

/** Where columns are shown a page at a time, the chosen page; else all, and those not chosen are dimmed. */
function paintBlocks(matrix: Element, { votes }: Chosen): void {
  const isPaged = matrix.hasAttribute("data-paged");
  for (const block of matrix.querySelectorAll("[data-block]")) {
    const page = textIn(block, "data-block");
    if (isPaged) setHidden(block, page !== votes);
    else setAttribute(block, "opacity", fits(votes, [page]) ? null : "0.2");
  }
  for (const swatch of matrix.querySelectorAll("[data-swatch]"))
    setHidden(swatch, (textIn(swatch, "data-swatch") === "stripe") !== (votes === "all"));
}
