import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { type Drawing, halo } from "./svg.ts";
import { voteNames } from "./vote-names.ts";

const barTop = 26;
const barHeight = 18;
const shareSize = 16;

/** The height of the majority with the words under it that lead to the bar of all members, in CSS pixels. */
export const majorityHeight = 110;

/** Draws the bar of those voting for or against, the line they had to reach, and both shares in words. */
export function drawMajority(
  svg: Drawing<SVGSVGElement>,
  members: number,
  { width, say }: Frame,
): void {
  const majority = svg.append("g").attr("data-majority", "").attr("data-width", width);
  drawShare(majority, 15, "share", say).attr("data-said", "of");
  for (const vote of ["y", "n"]) drawSpan(majority, vote);
  drawLine(majority);
  const whole = say("charts.vote-tally.of-members", { members });
  drawShare(majority, majorityHeight - 12, "whole", say).text(whole);
}

/** A line that says a share, with room at its end for what it is a share of. */
function drawShare(group: Drawing, y: number, share: string, say: Say): Drawing<SVGTSpanElement> {
  const text = group.append("text").attr("y", y);
  text.append("tspan").text(say("charts.vote-tally.in-favour"));
  text
    .append("tspan")
    .attr("dx", 5)
    .attr("font-weight", 600)
    .attr("font-size", shareSize)
    .attr("data-said", share);
  return text.append("tspan").attr("dx", 5);
}

function drawSpan(majority: Drawing, vote: string): void {
  majority
    .append("rect")
    .attr("data-voting", vote)
    .attr("data-set", `vote=${voteNames[vote] ?? ""}`)
    .attr("y", barTop)
    .attr("height", barHeight)
    .attr("fill", vote === "y" ? token("vote-y") : `url(#shared-vote-${vote}-bar)`);
}

/** A line across the bar on a rim of paper, with the votes it stands for below. */
function drawLine(majority: Drawing): void {
  const line = majority.append("g").attr("data-needed", "");
  const d = `M0 ${barTop - 5}V${barTop + barHeight + 18}`;
  line.append("path").attr("d", d).attr("stroke", token("page")).attr("stroke-width", 4);
  line.append("path").attr("d", d).attr("stroke", token("ink")).attr("stroke-width", 1.5);
  halo(line.append("text"))
    .attr("x", 7)
    .attr("y", barTop + barHeight + 18)
    .attr("data-said", "needed");
}
