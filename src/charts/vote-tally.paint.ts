import { move, numberIn, setAttribute, textIn, write } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { gap, paintTallies, setSpan } from "./vote-bar.paint.ts";
import { voteNames } from "./vote-names.ts";
import {
  dim,
  paintSaid,
  voteFill,
  type VoteState,
  voteState,
  type VoteTravel,
} from "./vote-paint.ts";

/** The votes a text needed, and how that and its shares are said. */
export interface MajorityWords {
  readonly needed: number;
  readonly words: Readonly<Record<string, string>>;
}

export interface VoteTallyTravel extends VoteTravel {
  /** By resolution. */
  readonly majorities: Readonly<Record<string, MajorityWords>>;
}

/** Sorts every group's squares by vote, and draws the majority, for one resolution. */
export const paint: Paint<VoteTallyTravel> = (root, travel, chosen) => {
  const state = voteState(root, travel, chosen);
  paintSquares(state);
  for (const panel of root.querySelectorAll("[data-panel]")) paintPanel(panel, state);
  const majority = travel.majorities[chosen["resolution"] ?? ""];
  for (const bar of root.querySelectorAll("[data-majority]")) {
    if (majority !== undefined) paintMajority(bar, state, majority);
  }
  paintSaid(root, state, travel.label, chosen);
  paintTallies(root, state);
};

function paintSquares({ each, only }: VoteState): void {
  each("[data-squares] > *", (square, vote) => {
    setAttribute(square, "data-vote", vote);
    setAttribute(square, "fill", voteFill(vote, "bar"));
    setAttribute(square, "stroke", vote === "x" ? "var(--vote-x-mark)" : null);
    dim(square, vote, only);
  });
}

/** Rows from above: in favour, abstained, against; the last is of those that did not vote or are not attested. */
const rows = ["y", "a", "n"];

/** Puts a group's squares into the rows of their votes, two high, in the order they stand in; counts each row. */
function paintPanel(panel: Element, { roll, only }: VoteState): void {
  const [pitch, step] = [numberIn(panel, "data-pitch"), numberIn(panel, "data-step")];
  const isPartial = roll.includes("u");
  const order = [...rows, isPartial ? "u" : "x"];
  const counts = order.map(() => 0);
  for (const square of panel.querySelectorAll("[data-mark]")) {
    const row = order.indexOf(textIn(square, "data-vote"));
    const index = counts[row] ?? 0;
    counts[row] = index + 1;
    move(square, Math.floor(index / 2) * pitch, row * step + (index % 2) * pitch);
  }
  [...panel.querySelectorAll("[data-slot]")].forEach((slot, row) => {
    const vote = order[row] ?? "";
    setAttribute(slot, "data-set", vote === "u" ? null : `vote=${voteNames[vote] ?? ""}`);
    setAttribute(slot.querySelector("use"), "href", `#shared-glyph-${vote}`);
    write(slot.querySelector("text"), countOf(counts[row] ?? 0, isPartial));
    dim(slot, vote, only);
  });
}

/** A count as it is printed: where votes are missing, nobody can say that there were none. */
function countOf(count: number, isPartial: boolean): string {
  return count === 0 && isPartial ? "" : String(count);
}

/** Draws those voting for and against on the scale of the whole Assembly, and the line that had to be reached. */
function paintMajority(bar: Element, { tally, only }: VoteState, majority: MajorityWords): void {
  const [yes = 0, , no = 0] = tally;
  const unit = (numberIn(bar, "data-width") + gap) / tally.reduce((all, count) => all + count, 0);
  const [inFavour, against] = [...bar.querySelectorAll("[data-voting]")];
  setSpan(inFavour ?? null, 0, yes * unit - gap);
  setSpan(against ?? null, yes * unit, no * unit - gap);
  for (const span of bar.querySelectorAll("[data-voting]"))
    dim(span, textIn(span, "data-voting"), only);
  move(bar.querySelector("[data-needed]"), majority.needed * unit - gap / 2, 0);
  for (const text of bar.querySelectorAll("[data-said]"))
    write(text, majority.words[textIn(text, "data-said")] ?? "");
}
