import { setAttribute, setHidden, textIn, write } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { fits } from "./filter.ts";
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

/** Puts one resolution's votes on map, bar, annotations and table, and dims what did not vote as chosen. */
export const paint: Paint<VoteTravel> = (root, travel, chosen) => {
  const state = voteState(root, travel, chosen);
  paintShapes(state);
  paintCalls(state);
  paintSaid(root, state, travel.label, chosen);
  paintTallies(root, state);
};

/** Fills by vote. A dot without a colour of its own shows as a ring; only what did not vote has an outline. */
function paintShapes(state: VoteState): void {
  const { each, only } = state;
  each("[data-fills] > *", (shape, vote) => {
    setAttribute(shape, "fill", voteFill(vote, textIn(shape.parentElement, "data-fills")));
    dim(shape, vote, only);
  });
  each('[data-fills="plain"] > *', (dot, vote) =>
    setAttribute(dot, "stroke", vote === "x" || vote === "u" ? `var(--vote-${vote}-mark)` : null),
  );
  each("[data-edges] > *", (edge, vote) => {
    setAttribute(edge, "stroke", vote === "x" ? "var(--vote-x-mark)" : null);
    dim(edge, vote, only);
  });
  paintJoinedEdges(state);
}

/** Where all edges are one line, it goes around what did not vote. */
function paintJoinedEdges({ each, root, only }: VoteState): void {
  const around: string[] = [];
  each("[data-layer] > * > [data-mark]", (shape, vote) => {
    if (vote === "x") around.push(textIn(shape, "d"));
  });
  for (const edge of root.querySelectorAll('[data-edges="joined"]')) {
    setAttribute(edge, "d", around.join(""));
    setAttribute(edge, "stroke", "var(--vote-x-mark)");
    dim(edge, "x", only);
  }
}

function paintCalls({ each, only }: VoteState): void {
  each("[data-call]", (call, vote, word) => {
    write(call.querySelector("[data-word]"), word);
    setAttribute(call.querySelector("use"), "href", `#shared-glyph-${vote}`);
    setHidden(call, !fits(only, [vote]));
  });
}
