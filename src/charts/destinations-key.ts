import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import { isNarrow } from "./chart.ts";
import type { Layout } from "./destinations-layout.ts";
import { fillMark } from "./destinations-marks.ts";
import { textWidth } from "./labels.ts";
import type { Drawing } from "./svg.ts";

const items = [
  ["route", false],
  ["facility", false],
  ["announced", true],
] as const;

/** What a mark stands for: a record. One line where there is room, else one below the other. */
export function drawKey(root: Drawing<SVGSVGElement>, say: Say, width: number): void {
  const key = root.append("g");
  let x = 0;
  for (const [at, [item, isHollow]] of items.entries()) {
    const words = say(`charts.destinations.key.${item}`);
    const place = isNarrow(width) ? `0 ${12 + at * 22}` : `${x} 12`;
    drawItem(key.append("g").attr("transform", `translate(${place})`), item, words, isHollow);
    x += Math.ceil(textWidth(words, 13)) + 48;
  }
}

function drawItem(group: Drawing, item: string, words: string, isHollow: boolean): void {
  if (item !== "facility") {
    const dot = group.append("circle").attr("cx", 4).attr("cy", -4.5).attr("r", 3.5);
    fillMark(dot, "origin-1", isHollow);
  }
  if (item !== "route") {
    const square = group
      .append("rect")
      .attr("x", item === "facility" ? 0.5 : 11)
      .attr("y", -8)
      .attr("width", 7)
      .attr("height", 7);
    fillMark(square, "origin-3", isHollow);
  }
  group
    .append("text")
    .attr("x", item === "announced" ? 24 : 14)
    .text(words);
}

/** The heads over a column: routes, facilities and counts are three different things on three axes. */
export function drawHeads(column: Drawing, { starts, columnWidth }: Layout, say: Say): void {
  const heads = column.append("g").attr("fill", token("quiet"));
  const [routes, facilities] = starts;
  heads.append("text").attr("x", routes).attr("y", -6).text(say("charts.destinations.head.routes"));
  heads
    .append("text")
    .attr("x", facilities)
    .attr("y", -6)
    .text(say("charts.destinations.head.facilities"));
  heads
    .append("text")
    .attr("x", columnWidth)
    .attr("y", -24)
    .attr("text-anchor", "end")
    .text(say("charts.destinations.head.counts"));
}
