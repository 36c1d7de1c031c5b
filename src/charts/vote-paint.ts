import { setAttribute, textIn, write } from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import { filter, fits } from "./filter.ts";
import { voteNames } from "./vote-names.ts";

/** What every chart of one vote sends to the browser. */
export interface VoteTravel {
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
export type Each = (
  selector: string,
  put: (element: Element, vote: string, word: string) => void,
) => void;

/** A state of a chart of one vote: the roll call and the recorded tally, and the one vote that is not dimmed, or `all`. */
export interface VoteState {
  readonly root: ParentNode;
  readonly roll: string;
  readonly tally: readonly number[];
  readonly only: string;
  readonly each: Each;
}

/** The chosen state, for the elements of a figure. */
export function voteState(root: ParentNode, travel: VoteTravel, chosen: Chosen): VoteState {
  const { resolution = "", vote: name = "all" } = chosen;
  const roll = (travel.rolls[resolution] ?? "").toLowerCase();
  const votes = new Map(travel.iso3.split(" ").map((iso3, index) => [iso3, roll.charAt(index)]));
  return {
    root,
    roll,
    tally: travel.tallies[resolution] ?? [],
    only: Object.keys(voteNames).find((vote) => voteNames[vote] === name) ?? "all",
    each(selector, put) {
      for (const element of root.querySelectorAll(selector)) {
        const vote = votes.get(memberOf(element)) ?? "";
        put(element, vote, travel.words[vote] ?? "");
      }
    },
  };
}

/** The member an element stands for: named by it, or by the outline it shows. */
function memberOf(element: Element): string {
  const named = element.getAttribute("data-of") ?? element.getAttribute("data-mark");
  return named ?? textIn(element, "href").slice(-3);
}

/** Says each vote where a reader points and in the table, and keeps the rows of the chosen one. */
export function paintSaid(
  root: ParentNode,
  { each }: VoteState,
  label: string,
  chosen: Chosen,
): void {
  each("[data-mark][data-name]", (mark, vote, word) => {
    const name = textIn(mark, "data-name");
    setAttribute(mark, "data-vote", vote);
    setAttribute(mark, "data-label", label.replace("{name}", name).replace("{vote}", word));
  });
  each("[data-row]", (row, vote, word) => {
    setAttribute(row, "data-is-vote", voteNames[vote] ?? "");
    write(row.querySelector('[data-col="vote"]'), word);
  });
  filter(root.querySelectorAll("[data-row]"), ["vote"], chosen);
}

/** Colour or pattern of a vote; `scale` names the set of patterns, and `plain` is none. */
export function voteFill(vote: string, scale: string): string {
  const isPlain = vote === "y" || vote === "x" || scale === "plain";
  return isPlain ? `var(--vote-${vote})` : `url(#shared-vote-${vote}-${scale})`;
}

/** Dims what stands for another vote than the chosen one, but not so much that it passes for a place that has no vote. */
export function dim(element: Element, vote: string, only: string): void {
  setAttribute(element, "opacity", fits(only, [vote]) ? null : "0.32");
}
