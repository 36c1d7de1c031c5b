import { move, numberIn, setAttribute, setHidden, textIn, write } from "./attributes.ts";
import { dim, type VoteState } from "./vote-paint.ts";

/** Between the segments of a bar, in pixels. */
export const gap = 2;

/** Shares out every bar by the recorded tally; the part of a vote that no source gives by state is drawn apart. */
export function paintTallies(root: ParentNode, state: VoteState): void {
  for (const tally of root.querySelectorAll("[data-tally]")) paintTally(tally, state);
}

function paintTally(tally: Element, { tally: counts, roll, only }: VoteState): void {
  const width = numberIn(tally, "data-width");
  const unit = (width + gap) / sum(counts);
  const starts = counts.map((_, index) => unit * sum(counts.slice(0, index)));
  const segments = [...tally.querySelectorAll("[data-count]")];
  segments.forEach((segment, index) => {
    const vote = textIn(segment, "data-count");
    const [start = 0, count = 0] = [starts[index], counts[index]];
    const whole = count * unit - gap;
    const known = Math.min(countOf(roll, vote) * unit, whole);
    setSpan(segment.querySelector("[data-known]"), start, known);
    setSpan(segment.querySelector("[data-unknown]"), start + known, whole - known);
    write(segment.querySelector("[data-number]"), String(count));
    for (const span of segment.querySelectorAll("[data-known], [data-unknown]"))
      dim(span, vote, only);
  });
  placeLabels(segments, starts, width);
  for (const key of tally.querySelectorAll("[data-unattested]")) {
    write(key.querySelector("[data-number]"), String(countOf(roll, "u")));
    setHidden(key, !roll.includes("u"));
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function countOf(roll: string, vote: string): number {
  return roll.split(vote).length - 1;
}

/** Gives a segment its place; one without a width is hidden. */
export function setSpan(span: Element | null, x: number, width: number): void {
  setAttribute(span, "x", String(x));
  setAttribute(span, "width", String(width));
  setHidden(span, width <= 0);
}

/** Puts each label at its segment's start, or further left where the next one leaves too little room. */
function placeLabels(segments: readonly Element[], starts: readonly number[], width: number): void {
  let end = width;
  for (const [index, segment] of [...segments.entries()].reverse()) {
    const label = segment.querySelector("[data-room]");
    const start = starts[index] ?? 0;
    const at = Math.min(start, end - numberIn(label, "data-room"));
    move(label, at, 0);
    label?.querySelector("path")?.setAttribute("d", `M${start - at + 0.5} 0v5L.5 13v34`);
    end = at;
  }
}
