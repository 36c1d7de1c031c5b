import type { Paint } from "./chart.ts";
import { filter, setHidden } from "./filter.ts";

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

const dimmed = "0.18";
const gap = 2;

/** Puts one resolution's votes on map, bar, annotations and table, and dims what did not vote as chosen. */
export const paint: Paint<VoteMapTravel> = (root, travel, chosen) => {
  const resolution = chosen["resolution"] ?? "";
  const only = chosen["vote"] ?? "all";
  const roll = (travel.rolls[resolution] ?? "").toLowerCase();
  const votes = new Map(travel.iso3.split(" ").map((iso3, index) => [iso3, roll.charAt(index)]));
  const each = (selector: string, put: (element: Element, vote: string, word: string) => void) => {
    for (const element of root.querySelectorAll(selector)) {
      const vote = votes.get(memberOf(element)) ?? "";
      put(element, vote, travel.words[vote] ?? "");
    }
  };

  each("[data-fills] > *", (element, vote) => {
    element.setAttribute(
      "fill",
      fill(vote, element.parentElement?.getAttribute("data-fills") ?? ""),
    );
    dim(element, vote, only);
  });
  each('[data-fills="plain"] > *', paintRim);
  each("[data-edges] > *", (element, vote) => {
    paintEdge(element, vote);
    dim(element, vote, only);
  });
  each("[data-mark][data-name]", (element, vote, word) => {
    const name = element.getAttribute("data-name") ?? "";
    element.setAttribute("data-vote", vote);
    element.setAttribute(
      "data-label",
      travel.label.replace("{name}", name).replace("{vote}", word),
    );
  });
  each("[data-call]", (element, vote, word) => {
    setText(element, "[data-word]", word);
    element.querySelector("use")?.setAttribute("href", `#shared-glyph-${vote}`);
    setHidden(element, only !== "all" && only !== vote);
  });
  each("[data-row]", (element, vote, word) => {
    element.setAttribute("data-is-vote", vote);
    setText(element, '[data-col="vote"]', word);
  });
  filter(root.querySelectorAll("[data-row]"), ["vote"], chosen);
  for (const tally of root.querySelectorAll("[data-tally]")) {
    paintTally(tally, travel.tallies[resolution] ?? [], roll, only);
  }
};

/** The member an element stands for: named by it, or by the outline it shows. */
function memberOf(element: Element): string {
  const named = element.getAttribute("data-of") ?? element.getAttribute("data-mark");
  return named ?? element.getAttribute("href")?.slice(-3) ?? "";
}

/** A dot without a colour of its own shows as a ring. */
function paintRim(dot: Element, vote: string): void {
  if (vote === "x" || vote === "u") dot.setAttribute("stroke", `var(--vote-${vote}-mark)`);
  else dot.removeAttribute("stroke");
}

/** Only what did not vote has an outline of its own. */
function paintEdge(edge: Element, vote: string): void {
  if (vote === "x") edge.setAttribute("stroke", "var(--vote-x-mark)");
  else edge.removeAttribute("stroke");
}

/** Colour or pattern of a vote; `scale` names the set of patterns, and without one the fill is plain. */
function fill(vote: string, scale: string): string {
  const plain = vote === "y" || vote === "x" || scale === "plain";
  return plain ? `var(--vote-${vote})` : `url(#shared-vote-${vote}-${scale})`;
}

function dim(element: Element, vote: string, only: string): void {
  if (only === "all" || only === vote) element.removeAttribute("opacity");
  else element.setAttribute("opacity", dimmed);
}

function setText(element: Element, selector: string, text: string): void {
  const found = element.querySelector(selector);
  if (found) found.textContent = text;
}

/** Shares out the bar by the recorded tally; the part of a vote that no source gives by state is drawn apart. */
function paintTally(tally: Element, counts: readonly number[], roll: string, only: string): void {
  const width = Number(tally.getAttribute("data-width"));
  const unit = (width + gap) / counts.reduce((sum, count) => sum + count, 0);
  const segments = [...tally.querySelectorAll("[data-count]")];
  const starts: number[] = [];
  let start = 0;
  for (const [index, segment] of segments.entries()) {
    const vote = segment.getAttribute("data-count") ?? "";
    const count = counts[index] ?? 0;
    const whole = count * unit - gap;
    const known = Math.min(countOf(roll, vote) * unit, whole);
    setSpan(segment, "[data-known]", start, known);
    setSpan(segment, "[data-unknown]", start + known, whole - known);
    setText(segment, "[data-number]", String(count));
    for (const swatch of segment.querySelectorAll("rect")) dim(swatch, vote, only);
    starts.push(start);
    start += count * unit;
  }
  placeLabels(segments, starts, width);
  for (const key of tally.querySelectorAll("[data-unattested]")) {
    setText(key, "[data-number]", String(countOf(roll, "u")));
    setHidden(key, !roll.includes("u"));
  }
}

function countOf(roll: string, vote: string): number {
  return roll.split(vote).length - 1;
}

function setSpan(segment: Element, selector: string, x: number, width: number): void {
  const rect = segment.querySelector(selector);
  rect?.setAttribute("x", String(x));
  rect?.setAttribute("width", String(width));
  if (rect) setHidden(rect, width <= 0);
}

/** Puts each label at its segment's start, or further left where the next one leaves too little room. */
function placeLabels(segments: readonly Element[], starts: readonly number[], width: number): void {
  let end = width;
  for (const [index, segment] of [...segments.entries()].reverse()) {
    const label = segment.querySelector("[data-room]");
    const start = starts[index] ?? 0;
    const at = Math.min(start, end - Number(label?.getAttribute("data-room")));
    label?.setAttribute("transform", `translate(${at} 0)`);
    label?.querySelector("path")?.setAttribute("d", `M${start - at + 0.5} 0v5L.5 13v34`);
    end = at;
  }
}
