import { token } from "../theme/tokens.ts";
import type { Drawing } from "./svg.ts";
import type { Layout } from "./vote-matrix-layout.ts";

/** The votes in the order they are painted: outlines lie under their neighbours. */
export const painted = ["x", "y", "a", "n", "u"] as const;
export type Vote = (typeof painted)[number];

/** A sign in a cell of a layout: where it begins, and how it goes on from there. No sign is in favour. */
const signs = {
  a: { start: [-4, 0], path: "h8m-8 0" },
  n: { start: [-3.5, -3.5], path: "l7 7m0-7l-7 7m0-7" },
  u: { start: [-3.5, 0], path: "h.01m3.5 0h.01m3.5 0h.01m-7.03 0" },
} as const;

/**
 * The shapes of a vote's cells, empty until they are painted. The painter repeats `data-piece` in each cell, from a
 * point in it (`data-from`): patterns would do the same, but some programs that make pictures of them let them drift.
 */
export function drawVote(block: Drawing, vote: Vote, { pitch, step }: Layout): void {
  const rim = vote === "x" ? 1.5 : 1;
  const width = pitch - 2 * rim;
  const cell = drawShape(block, vote)
    .attr("data-from", `${rim} ${rim}`)
    .attr("data-piece", `h${width}v${step - 2 * rim}h${-width}z`)
    .attr("fill", token(`vote-${vote}`));
  if (vote === "x") outline(cell);
  if (vote === "x" || vote === "y") return;
  const { start, path } = signs[vote];
  drawShape(block, vote)
    .attr("data-from", `${pitch / 2 + start[0]} ${step / 2 + start[1]}`)
    .attr("data-piece", path)
    .attr("fill", "none")
    .attr("stroke", token(vote === "u" ? "vote-u-mark" : "page"))
    .attr("stroke-width", 1.7)
    .attr("stroke-linecap", "round");
}

/** The shape of a vote's stripes, which are too narrow for signs: they take patterns instead. */
export function drawStripes(block: Drawing, vote: Vote): void {
  const isPlain = vote === "y" || vote === "x";
  const shape = drawShape(block, vote);
  shape.attr("fill", isPlain ? token(`vote-${vote}`) : `url(#shared-vote-${vote}-bar)`);
  if (vote === "x") outline(shape);
}

function drawShape(block: Drawing, vote: Vote): Drawing<SVGPathElement> {
  return block.append("path").attr("data-vote", vote.toUpperCase());
}

/** What did not vote is paper with a dashed outline. */
function outline(shape: Drawing<SVGPathElement>): void {
  shape.attr("stroke", token("vote-x-mark")).attr("stroke-dasharray", "2 2");
}
