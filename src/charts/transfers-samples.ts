import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import type { Drawing } from "./svg.ts";
import { ringKm } from "./transfers-data.ts";
import { announced, originColour, unnumbered, widthSteps } from "./transfers-line.ts";
import { colouredOrigins, originOption } from "./transfers.paint.ts";
import { endRadius, townRadius } from "./transfers-marks.ts";

/** Draws what a word of the key means, from a point to its right. */
export type DrawSample = (group: Drawing, x: number, y: number) => void;

/** What stands in the key; one that can be chosen names its choice: `from=ua-14`. */
export type Item = readonly [text: string, sample: DrawSample, set?: string];

const samplePx = 26;

/** A heading of the key and what stands under it. */
export interface KeyPart {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** What the key explains: colours, widths and dashes, points and rings. */
export function keyParts(say: Say): readonly KeyPart[] {
  return [
    { heading: say("charts.transfers.from"), items: colours(say) },
    { heading: say("charts.transfers.width"), items: widths(say) },
    { heading: say("charts.transfers.points"), items: points(say) },
  ];
}

function colours(say: Say): readonly Item[] {
  const item = (code: string, text: string): Item => [
    text,
    line(originColour(code), 3.6, ""),
    `from=${originOption(code)}`,
  ];
  const named = colouredOrigins.map((code) => item(code, say(`region.${code}.short`)));
  return [...named, item("", say("charts.transfers.from.other"))];
}

function widths(say: Say): readonly Item[] {
  const ink = token("ink");
  return [
    ...widthSteps.map(({ from, width }, at): Item => [
      stepName(from, widthSteps[at + 1]?.from, say),
      line(ink, width, ""),
    ]),
    [say("charts.transfers.width.none"), line(ink, unnumbered.width, unnumbered.dashes)],
    [say("charts.transfers.width.announced"), line(ink, announced.width, announced.dashes)],
  ];
}

function stepName(from: number, next: number | undefined, say: Say): string {
  if (next === undefined) return say("charts.transfers.width.over", { from: say.number(from) });
  if (from === 1) return say("charts.transfers.width.below", { below: say.number(next) });
  return say("charts.transfers.width.range", {
    from: say.number(from),
    to: say.number(next - 1),
  });
}

function line(colour: string, width: number, dashes: string): DrawSample {
  return (group, x, y) => {
    const sample = group.append("path").attr("d", `M${x + 3} ${y}h${samplePx - 6}`);
    sample.attr("stroke", colour).attr("stroke-width", width).attr("stroke-linecap", "round");
    if (dashes !== "") sample.attr("stroke-dasharray", dashes);
  };
}

function points(say: Say): readonly Item[] {
  return [
    [say("charts.transfers.points.region"), dot(endRadius, token("ink"))],
    [say("charts.transfers.points.town"), dot(townRadius, token("quiet"))],
    [say("charts.transfers.points.ring", { km: say.number(ringKm) }), drawRing],
  ];
}

function dot(radius: number, colour: string): DrawSample {
  return (group, x, y) => {
    group
      .append("circle")
      .attr("cx", x + samplePx / 2)
      .attr("cy", y)
      .attr("r", radius)
      .attr("fill", colour);
  };
}

function drawRing(group: Drawing, x: number, y: number): void {
  const ring = group
    .append("path")
    .attr("d", `M${x + 3} ${y + 4}q${samplePx / 2 - 3}-9 ${samplePx - 6} 0`);
  ring.attr("fill", "none").attr("stroke", token("ring"));
}
