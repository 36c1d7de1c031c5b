import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import type { Box, Spot } from "./boxes.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { textWidth } from "./labels.ts";
import { type Drawing, fillBox } from "./svg.ts";
import { drawGlyph } from "./vote-shared.ts";
import { voteNames, voteWord } from "./vote-names.ts";

/** The order of the bar. */
export const told = ["y", "a", "n", "x"] as const;
export type Told = (typeof told)[number];

const barHeight = 26;
const wideHeight = barHeight + 56;
/** Two rows of a phone's key are a finger apart also where the picture is a little smaller than drawn. */
const row = 28;

/** The height of the tally in CSS pixels; on a phone its keys take two rows, or more. */
export function tallyHeight(frame: Frame, keyRows = 2): number {
  return isNarrow(frame.width) ? barHeight + 14 + keyRows * row : wideHeight;
}

/**
 * Draws the bar and its labels: at their segments where there is room, else in rows below. The key of what is not
 * attested stands where it is told, in pixels from the bar's own corner. On each side a margin is kept free.
 */
export function drawTally(
  svg: Drawing<SVGSVGElement>,
  frame: Frame,
  unattested: Spot,
  top = 0,
  margin = 0,
): Drawing {
  const tally = svg
    .append("g")
    .attr("data-tally", "")
    .attr("data-width", frame.width - 2 * margin)
    .attr("transform", `translate(${margin} ${top})`);
  for (const [index, vote] of told.entries()) {
    const segment = drawSegment(tally, vote);
    if (isNarrow(frame.width)) drawRow(segment, vote, keyPlace(index), frame.say);
    else drawLabel(segment, vote, frame.say);
  }
  drawUnattested(tally, unattested, frame);
  return tally;
}

/** Where a key of the narrow picture stands: two a row. */
export function keyPlace(index: number): Spot {
  return [(index % 2) * 180, barHeight + 32 + Math.floor(index / 2) * row];
}

function barFill(vote: Told): string {
  return vote === "y" || vote === "x" ? token(`vote-${vote}`) : `url(#shared-vote-${vote}-bar)`;
}

/** The part of the bar that one vote has, known and not attested; its label is still to be drawn. */
export function drawSegment(tally: Drawing, vote: Told): Drawing {
  const segment = tally
    .append("g")
    .attr("data-count", vote)
    .attr("data-set", `vote=${voteNames[vote] ?? ""}`);
  drawSpan(segment, vote, "data-known");
  drawSpan(segment, vote, "data-unknown").attr("fill-opacity", 0.4);
  return segment;
}

function drawSpan(segment: Drawing, vote: Told, name: string): Drawing<SVGRectElement> {
  const span = segment.append("rect").attr(name, "").attr("fill", barFill(vote));
  if (vote !== "x") return span.attr("height", barHeight);
  return dashed(span.attr("y", 0.5).attr("height", barHeight - 1));
}

function dashed<E extends SVGElement>(shape: Drawing<E>): Drawing<E> {
  return shape.attr("stroke", token("vote-x-mark")).attr("stroke-dasharray", "3 2");
}

function drawLabel(segment: Drawing, vote: Told, say: Say): void {
  const word = voteWord(vote, say);
  const label = segment
    .append("g")
    .attr("transform", `translate(0 ${barHeight})`)
    .append("g")
    .attr("data-room", Math.ceil(textWidth(word, 14) + 38));
  drawTarget(label, { x: 0, y: 0, width: Math.round(textWidth(word, 14)) + 30, height: 54 });
  label.append("path").attr("stroke", token("quiet")).attr("fill", "none");
  label
    .append("text")
    .attr("data-number", "")
    .attr("x", 7)
    .attr("y", 31)
    .attr("font-size", 22)
    .attr("font-weight", 600);
  drawGlyph(label, vote, 8, 38);
  label.append("text").attr("x", 23).attr("y", 47).text(word);
}

function drawRow(segment: Drawing, vote: Told, [x, y]: Spot, say: Say): void {
  drawTarget(segment, { x, y: y - 19, width: 176, height: row });
  const swatch = drawSwatch(segment, [x, y], barFill(vote));
  if (vote === "x") dashed(swatch);
  drawGlyph(segment, vote, x + 29, y - 10);
  const text = segment
    .append("text")
    .attr("x", x + 46)
    .attr("y", y);
  text.append("tspan").attr("data-number", "").attr("font-weight", 600).attr("font-size", 16);
  text.append("tspan").attr("dx", 5).text(voteWord(vote, say));
}

/** Lets the gaps of a key react as its words do. */
export function drawTarget(group: Drawing, box: Box): void {
  fillBox(group.append("rect"), box).attr("fill", "none").attr("pointer-events", "all");
}

/** The count of states whose vote is in no source read; hidden where there are none. */
function drawUnattested(tally: Drawing, at: Spot, { say }: Frame): void {
  const key = tally.append("g").attr("data-unattested", "");
  const text = drawKey(key, at, "url(#shared-vote-u-bar)");
  text.append("tspan").attr("data-number", "").attr("font-weight", 600);
  text.append("tspan").attr("dx", 5).text(say("votes.vote.u"));
}

/** A swatch, and beside it room for words. */
export function drawKey(group: Drawing, at: Spot, fill: string): Drawing<SVGTextElement> {
  const [x, y] = at;
  drawSwatch(group, at, fill);
  return group
    .append("text")
    .attr("x", x + 29)
    .attr("y", y);
}

function drawSwatch(group: Drawing, [x, y]: Spot, fill: string): Drawing<SVGRectElement> {
  const swatch = group
    .append("rect")
    .attr("x", x + 0.5)
    .attr("y", y - 11.5)
    .attr("width", 21)
    .attr("height", 13);
  return swatch.attr("fill", fill);
}
