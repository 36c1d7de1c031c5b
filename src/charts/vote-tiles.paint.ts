import { setAttribute } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { paintTallies } from "./vote-bar.paint.ts";
import {
  dim,
  paintSaid,
  voteFill,
  type VoteState,
  voteState,
  type VoteTravel,
} from "./vote-paint.ts";

export { phrase } from "./vote-text.phrase.ts";

/** Puts one resolution's votes on tiles, bar and table, and dims what did not vote as chosen. */
export const paint: Paint<VoteTravel> = (root, travel, chosen) => {
  const state = voteState(root, travel, chosen);
  paintTiles(state);
  paintSaid(root, state, travel.label, chosen);
  paintTallies(root, state);
};

/** Fills by vote; only what did not vote has an outline. */
function paintTiles({ each, only }: VoteState): void {
  each("[data-tiles] > *", (tile, vote) => {
    setAttribute(tile, "fill", voteFill(vote, "bar"));
    setAttribute(tile, "stroke", vote === "x" ? "var(--vote-x-mark)" : null);
    setAttribute(tile, "stroke-dasharray", vote === "x" ? "3 2" : null);
    const code = tile.querySelector("text");
    setAttribute(code, "fill", `var(--vote-${vote}-text)`);
    setAttribute(code, "stroke", `var(--vote-${vote})`);
    const sign = code?.nextElementSibling ?? null;
    setAttribute(sign, "href", `#shared-glyph-${vote}`);
    setAttribute(sign, "stroke", `var(--vote-${vote}-text)`);
    dim(tile, vote, only);
  });
}
