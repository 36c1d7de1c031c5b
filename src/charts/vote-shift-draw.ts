import type { Say } from "../i18n/say.ts";
import { voteCodes } from "../model/votes.ts";
import { token } from "../theme/tokens.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { type Drawing, halo, select, svg } from "./svg.ts";
import { voteFill, voteOutline } from "./vote-fill.ts";
import { voteWord } from "./vote-names.ts";
import type { VoteRecord } from "./vote-record.ts";
import type { ShiftFrame } from "./vote-shift-layout.ts";

const barWidth = 14;
const top = 50;
const gap = 16;
const foot = 4;

/** Draws what every comparison has: two bars, a band for each two positions, and room for labels. The painter does the rest. */
export function drawShift({ members, resolutions }: VoteRecord, frame: Frame): SVGSVGElement {
  const gaps = Math.max(...resolutions.map(({ roll }) => new Set(roll).size)) - 1;
  const around = top + gaps * gap + foot;
  const room = measures(frame, around, members.length);
  const picture = svg(frame, Math.ceil(around + members.length * room.unit));
  const shifted = select(picture).append("g").attr("data-shift", Object.values(room).join(" "));
  drawBands(shifted);
  drawSide(shifted, "from", room, frame);
  drawSide(shifted, "to", room, frame);
  drawLabels(shifted, frame);
  return picture;
}

/** A member is as tall as the room for all of them allows, where there is a limit. */
function measures({ width, height }: Frame, around: number, members: number): ShiftFrame {
  const fitting = isNarrow(width) ? 3 : 2.6;
  const names = isNarrow(width) ? 80 : 130;
  return {
    left: names + barWidth + 2,
    right: width - names - barWidth - 2,
    top,
    unit: height === undefined ? fitting : Math.min(fitting, (height - around) / members),
    gap,
    lead: isNarrow(width) ? 35 : 24,
  };
}

/** Bands between unlike positions are strong, those of members that stayed are pale. */
function drawBands(shifted: Drawing): void {
  const group = shifted.append("g");
  for (const from of voteCodes) {
    for (const to of voteCodes) {
      const band = group
        .append("path")
        .attr("data-mark", `${from}-${to}`.toLowerCase())
        .attr("data-names", "")
        .attr("opacity", from === to ? 0.4 : 0.75);
      fillBand(band, from.toLowerCase());
    }
  }
}

function fillBand(band: Drawing<SVGPathElement>, from: string): void {
  const outline = voteOutline(from);
  band.attr("fill", `var(--vote-${from})`).attr("stroke", outline ?? `var(--vote-${from})`);
  if (outline !== null) band.attr("stroke-dasharray", "3 2");
}

function drawSide(
  shifted: Drawing,
  name: "from" | "to",
  room: ShiftFrame,
  { width, say }: Frame,
): void {
  const isLeft = name === "from";
  const side = shifted.append("g").attr("data-side", name);
  const edge = isLeft ? 0 : width;
  const head = side.append("g").attr("text-anchor", isLeft ? "start" : "end");
  head.append("text").attr("data-day", "").attr("x", edge).attr("y", 14).attr("font-weight", 600);
  head
    .append("text")
    .attr("data-symbol", "")
    .attr("x", edge)
    .attr("y", 32)
    .attr("fill", token("quiet"));
  const states = side.append("g").attr("text-anchor", isLeft ? "end" : "start");
  for (const code of voteCodes) {
    const state = states.append("g").attr("data-state", code);
    drawBar(state, code.toLowerCase(), isLeft ? room.left - barWidth - 2 : room.right + 2);
    const at = isLeft ? room.left - barWidth - 8 : room.right + barWidth + 8;
    if (isNarrow(width)) drawTwoLines(state, at, voteWord(code, say));
    else drawOneLine(state, at, code, say);
  }
}

function drawBar(state: Drawing, vote: string, x: number): void {
  const bar = state
    .append("rect")
    .attr("x", x)
    .attr("width", barWidth)
    .attr("fill", voteFill(vote));
  const outline = voteOutline(vote);
  if (outline !== null) bar.attr("stroke", outline).attr("stroke-dasharray", "3 2");
}

function drawTwoLines(state: Drawing, x: number, word: string): void {
  state
    .append("text")
    .attr("data-number", "")
    .attr("data-down", -2)
    .attr("x", x)
    .attr("font-size", 17)
    .attr("font-weight", 600);
  state.append("text").attr("data-down", 14).attr("x", x).text(word);
}

function drawOneLine(state: Drawing, x: number, code: string, say: Say): void {
  const text = state.append("text").attr("data-down", 6).attr("x", x);
  text.append("tspan").attr("data-number", "").attr("font-size", 18).attr("font-weight", 600);
  text.append("tspan").attr("dx", 6).text(voteWord(code, say));
}

function drawLabels(shifted: Drawing, { width }: Frame): void {
  const group = halo(shifted.append("g"))
    .attr("data-labels", "")
    .attr("font-size", isNarrow(width) ? 14 : 13.5)
    .attr("text-anchor", "middle")
    .attr("pointer-events", "none");
  for (let flow = 0; flow < voteCodes.length ** 2; flow += 1) group.append("text");
}
