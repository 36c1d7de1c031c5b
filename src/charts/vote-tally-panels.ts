import { token } from "../theme/tokens.ts";
import type { Spot } from "./boxes.ts";
import { type Frame, isNarrow } from "./chart.ts";
import type { Drawing } from "./svg.ts";
import { groupName } from "./vote-names.ts";
import type { VoteMember } from "./vote-record.ts";
import { drawGlyph } from "./vote-shared.ts";
import type { VoteGroup, VoteTallyData } from "./vote-tally-data.ts";

/** How a panel is built, in CSS pixels: the side of a square with the seam beside it, and from row to row. */
interface Scale {
  readonly pitch: number;
  readonly step: number;
}

/** A group's place in the picture. */
interface Place {
  readonly group: VoteGroup;
  readonly at: Spot;
}

const rowsOfPanel = 4;
const headHeight = 24;
const panelGap = 26;
/** Room for sign and count before the squares. */
const countWidth = 46;

function scaleOf(width: number): Scale {
  if (isNarrow(width)) return { pitch: 11, step: 28 };
  return width < 1080 ? { pitch: 12, step: 30 } : { pitch: 20, step: 47 };
}

function panelHeight({ step }: Scale): number {
  return headHeight + rowsOfPanel * step;
}

/** The height of all panels in CSS pixels. */
export function panelsHeight({ groups }: VoteTallyData, width: number): number {
  const lines = linesOf(groups, width).length;
  return lines * (panelHeight(scaleOf(width)) + panelGap) - panelGap;
}

/** One group a line on a phone, else the two largest side by side and the others below. */
function linesOf(groups: readonly VoteGroup[], width: number): readonly (readonly VoteGroup[])[] {
  return isNarrow(width) ? groups.map((group) => [group]) : [groups.slice(0, 2), groups.slice(2)];
}

/** Draws a panel for each UN group, with a square for each of its members. Which row a square is in comes with the painter. */
export function drawPanels(panels: Drawing, data: VoteTallyData, frame: Frame): void {
  const scale = scaleOf(frame.width);
  for (const { group, at } of placesOf(data.groups, frame.width)) {
    const panel = panels
      .append("g")
      .attr("data-panel", "")
      .attr("data-pitch", scale.pitch)
      .attr("data-step", scale.step)
      .attr("transform", `translate(${at.join(" ")})`);
    drawHead(panel, group, frame);
    drawSlots(panel, scale);
    const members = data.members.filter(({ un_group }) => un_group === group.name);
    drawSquares(panel, members, scale);
  }
}

/** Spreads each line's panels over the whole width. */
function placesOf(groups: readonly VoteGroup[], width: number): readonly Place[] {
  const scale = scaleOf(width);
  return linesOf(groups, width).flatMap((line, index) => {
    const y = index * (panelHeight(scale) + panelGap);
    const taken = line.reduce((sum, group) => sum + panelWidth(group, scale), 0);
    const room = (width - taken) / Math.max(line.length - 1, 1);
    return line.map((group, at) => {
      const before = line.slice(0, at).reduce((sum, left) => sum + panelWidth(left, scale), 0);
      return { group, at: [Math.floor(before + at * room), y] as const };
    });
  });
}

function panelWidth({ most }: VoteGroup, { pitch }: Scale): number {
  return countWidth + Math.ceil(most / 2) * pitch;
}

function drawHead(panel: Drawing, { name, size }: VoteGroup, { say }: Frame): void {
  const text = panel.append("text").attr("y", 14);
  text.append("tspan").attr("font-weight", 600).text(groupName(name, say));
  text.append("tspan").attr("dx", 6).attr("fill", token("quiet")).text(say.number(size));
}

/** The sign and count of each row; both can be touched over the height of the row. */
function drawSlots(panel: Drawing, { pitch, step }: Scale): void {
  for (let row = 0; row < rowsOfPanel; row += 1) {
    const slot = panel
      .append("g")
      .attr("data-slot", "")
      .attr("transform", `translate(0 ${headHeight + row * step})`);
    slot
      .append("rect")
      .attr("width", countWidth - 4)
      .attr("height", 2 * pitch + 2)
      .attr("fill", "none")
      .attr("pointer-events", "all");
    drawGlyph(slot, "y", 1, pitch - 5);
    slot
      .append("text")
      .attr("x", countWidth - 10)
      .attr("y", pitch + 5)
      .attr("text-anchor", "end");
  }
}

function drawSquares(panel: Drawing, members: readonly VoteMember[], { pitch }: Scale): void {
  const squares = panel
    .append("g")
    .attr("data-squares", "")
    .attr("stroke-dasharray", "2 1.5")
    .attr("transform", `translate(${countWidth} ${headHeight})`);
  for (const { iso3, name } of members) {
    squares
      .append("rect")
      .attr("width", pitch - 2)
      .attr("height", pitch - 2)
      .attr("data-mark", iso3)
      .attr("data-name", name);
  }
}
