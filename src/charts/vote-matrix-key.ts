import type { Say } from "../i18n/say.ts";
import { textWidth } from "./labels.ts";
import type { Drawing } from "./svg.ts";
import { drawStripes, drawVote, type Vote } from "./vote-matrix-fills.ts";
import type { Layout } from "./vote-matrix-layout.ts";
import { cellsPath, stripePath } from "./vote-matrix-paths.ts";
import { voteWord } from "./vote-names.ts";

const told = ["y", "a", "n", "x", "u"] as const;
const indent = 27;

/** What each fill means: in one line, or two words a line where that is too narrow. */
export function drawKey(matrix: Drawing, layout: Layout, say: Say): void {
  const key = matrix.append("g").attr("transform", `translate(0 ${-layout.key})`);
  let x = 0;
  for (const [at, vote] of told.entries()) {
    const word = voteWord(vote, say);
    const [left, top] = layout.isPaged ? [(at % 2) * 150, Math.floor(at / 2) * 26] : [x, 0];
    const entry = key.append("g").attr("transform", `translate(${left} ${top})`);
    drawSwatches(entry, vote, layout);
    entry
      .append("text")
      .attr("x", indent)
      .attr("y", layout.step * 0.72)
      .text(word);
    x += indent + textWidth(word, layout.fontSize) + 20;
  }
}

/** A cell; where columns are shown a page at a time, also a stripe, of which the painter shows the one in use. */
function drawSwatches(entry: Drawing, vote: Vote, layout: Layout): void {
  const cell = entry.append("g");
  drawVote(cell, vote, layout);
  for (const shape of cell.node()?.children ?? []) {
    shape.setAttribute("d", cellsPath(shape, [[0, 0]]));
  }
  if (!layout.isPaged) return;
  cell.attr("data-swatch", "cell");
  const stripes = entry.append("g").attr("data-swatch", "stripe");
  drawStripes(stripes, vote);
  stripes.select("path").attr("d", stripePath([0.5, 0], layout.pitch, layout.step));
}
