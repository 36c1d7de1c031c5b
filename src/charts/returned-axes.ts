import { utcYear } from "d3-time";
import type { Say } from "../i18n/say.ts";
import type { Landmarks } from "../model/landmarks.ts";
import { token } from "../theme/tokens.ts";
import { type Layout, type Plotted, rulesOf } from "./returned-plot.ts";
import type { Drawing } from "./svg.ts";

const size = 14;
const lift = 6;
const tick = 6;

/** Writes the numbers of the rules and the years, and marks the day the count was split. */
export function drawAxes(
  root: Drawing<SVGSVGElement>,
  landmarks: Landmarks,
  plot: Plotted,
  layout: Layout,
  say: Say,
): void {
  drawNumbers(root, rulesOf(landmarks), plot, say);
  drawYears(root, landmarks, plot, layout, say);
  drawSplit(root, landmarks, plot, layout);
}

function drawNumbers(
  root: Drawing<SVGSVGElement>,
  rules: readonly number[],
  { y }: Plotted,
  say: Say,
): void {
  const group = root.append("g").attr("font-size", size).attr("fill", token("quiet"));
  rules.forEach((rule, index) => {
    const number = say.number(rule);
    const text =
      index === rules.length - 1 ? say("charts.returned.axis", { value: number }) : number;
    group
      .append("text")
      .attr("x", 0)
      .attr("y", y(rule) - lift)
      .text(text);
  });
}

function drawYears(
  root: Drawing<SVGSVGElement>,
  { firstRegister, latest }: Landmarks,
  plot: Plotted,
  layout: Layout,
  say: Say,
): void {
  const base = layout.height - layout.margin.bottom;
  const years = utcYear
    .range(utcYear.ceil(new Date(firstRegister.date)), new Date(latest.date))
    .map((year) => year.toISOString().slice(0, 10));
  const group = root.append("g").attr("font-size", size).attr("fill", token("quiet"));
  for (const year of years) {
    group
      .append("path")
      .attr("d", `M${plot.x(year)} ${base}v${tick}`)
      .attr("stroke", token("ring"));
    group
      .append("text")
      .attr("x", plot.x(year))
      .attr("y", base + tick + size)
      .attr("text-anchor", "middle")
      .text(say.date(year, "year"));
  }
}

/** A rule through the whole plot: left and right of it the same name counts different things. */
function drawSplit(
  root: Drawing<SVGSVGElement>,
  { split }: Landmarks,
  { x, y }: Plotted,
  { margin }: Layout,
): void {
  root
    .append("path")
    .attr("data-split", split.date)
    .attr("data-is-series", "register combined")
    .attr("d", `M${x(split.date)} ${margin.top}V${y(0)}`)
    .attr("stroke", token("ink"))
    .attr("stroke-dasharray", "1 3");
}
