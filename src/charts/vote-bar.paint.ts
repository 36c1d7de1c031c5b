import { move, numberIn, setAttribute, setHidden, textIn, write } from "./attributes.ts";
import { fits } from "./filter.ts";

/** Between the segments of the bar, in pixels. */
const gap = 2;

/** Shares out the bar by the recorded tally; the part of a vote that no source gives by state is drawn apart. */
export function paintTally(
  tally: Element,
  counts: readonly number[],
  roll: string,
  only: string,
): void {
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

/** Dims what stands for another vote than the chosen one, but not so much that it passes for a place that has no vote. */
export function dim(element: Element, vote: string, only: string): void {
  setAttribute(element, "opacity", fits(only, [vote]) ? null : "0.32");
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function countOf(roll: string, vote: string): number {
  return roll.split(vote).length - 1;
}

function setSpan(span: Element | null, x: number, width: number): void {
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
