import { setAttribute, setHidden, textIn, write } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { filter, fits } from "./filter.ts";
import { dim, paintTally } from "./vote-bar.paint.ts";
import { voteNames } from "./vote-names.ts";

export interface VoteMapTravel {
  /** The members' marks in the order of the roll calls. */
  readonly iso3: string;
  /** By resolution: a letter a member. */
  readonly rolls: Readonly<Record<string, string>>;
  /** By resolution: in favour, abstained, against, did not vote, as the Assembly recorded them. */
  readonly tallies: Readonly<Record<string, readonly number[]>>;
  readonly words: Readonly<Record<string, string>>;
  /** How a mark is read out: `{name}: {vote}`. */
  readonly label: string;
}

/** Does something to each element that stands for a member, with the letter of its vote and that in words. */
type Each = (selector: string, put: (element: Element, vote: string, word: string) => void) => void;

/** Puts one resolution's votes on map, bar, annotations and table, and dims what did not vote as chosen. */
export const paint: Paint<VoteMapTravel> = (root, travel, chosen) => {
  const { resolution = "", vote: name = "all" } = chosen;
  const only = Object.keys(voteNames).find((vote) => voteNames[vote] === name) ?? "all";
  const roll = (travel.rolls[resolution] ?? "").toLowerCase();
  const votes = new Map(travel.iso3.split(" ").map((iso3, index) => [iso3, roll.charAt(index)]));
  const each: Each = (selector, put) => {
    for (const element of root.querySelectorAll(selector)) {
      const vote = votes.get(memberOf(element)) ?? "";
      put(element, vote, travel.words[vote] ?? "");
    }
  };
  paintShapes(each, only);
  paintWords(each, only, travel.label);
  filter(root.querySelectorAll("[data-row]"), ["vote"], chosen);
  for (const tally of root.querySelectorAll("[data-tally]")) {
    paintTally(tally, travel.tallies[resolution] ?? [], roll, only);
  }
};

/** The member an element stands for: named by it, or by the outline it shows. */
function memberOf(element: Element): string {
  const named = element.getAttribute("data-of") ?? element.getAttribute("data-mark");
  return named ?? textIn(element, "href").slice(-3);
}

/** Fills by vote. A dot without a colour of its own shows as a ring; only what did not vote has an outline. */
function paintShapes(each: Each, only: string): void {
  each("[data-fills] > *", (shape, vote) => {
    shape.setAttribute("fill", fill(vote, textIn(shape.parentElement, "data-fills")));
    dim(shape, vote, only);
  });
  each('[data-fills="plain"] > *', (dot, vote) =>
    setAttribute(dot, "stroke", vote === "x" || vote === "u" ? `var(--vote-${vote}-mark)` : null),
  );
  each("[data-edges] > *", (edge, vote) => {
    setAttribute(edge, "stroke", vote === "x" ? "var(--vote-x-mark)" : null);
    dim(edge, vote, only);
  });
}

/** Says each vote: where a reader points, in the annotations, and in the table. */
function paintWords(each: Each, only: string, label: string): void {
  each("[data-mark][data-name]", (mark, vote, word) => {
    const name = textIn(mark, "data-name");
    mark.setAttribute("data-vote", vote);
    mark.setAttribute("data-label", label.replace("{name}", name).replace("{vote}", word));
  });
  each("[data-call]", (call, vote, word) => {
    write(call.querySelector("[data-word]"), word);
    setAttribute(call.querySelector("use"), "href", `#shared-glyph-${vote}`);
    setHidden(call, !fits(only, [vote]));
  });
  each("[data-row]", (row, vote, word) => {
    row.setAttribute("data-is-vote", voteNames[vote] ?? "");
    write(row.querySelector('[data-col="vote"]'), word);
  });
}

/** Colour or pattern of a vote; `scale` names the set of patterns, and `plain` is none. */
function fill(vote: string, scale: string): string {
  const isPlain = vote === "y" || vote === "x" || scale === "plain";
  return isPlain ? `var(--vote-${vote})` : `url(#shared-vote-${vote}-${scale})`;
}
