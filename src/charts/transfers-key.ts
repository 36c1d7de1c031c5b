import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import { textWidth, wrap } from "./labels.ts";
import type { Box } from "./map.ts";
import type { Drawing } from "./svg.ts";
import { colouredOrigins, originColour } from "./transfers-colour.ts";
import { ringKm } from "./transfers-data.ts";
import { announced, unnumbered, widthSteps } from "./transfers-line.ts";
import { endRadius, townRadius } from "./transfers-marks.ts";

type DrawSample = (group: Drawing, x: number, y: number) => void;

/** A text of the key on its baseline; `sample` stands before it, headings have none. */
interface Entry {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sample: DrawSample | null;
}

const samplePx = 26;
const textAfterSamplePx = 32;
const betweenPx = 16;

/** What colours, widths, dashes and points mean. */
export function drawKey(svg: Drawing<SVGSVGElement>, key: Box, fontSize: number, say: Say): void {
  const group = svg.append("g").attr("font-size", fontSize);
  for (const { text, x, y, sample } of keyEntries(key, fontSize, say)) {
    sample?.(group, x, y - fontSize * 0.35);
    group
      .append("text")
      .attr("x", sample === null ? x : x + textAfterSamplePx)
      .attr("y", y)
      .attr("font-weight", sample === null ? 600 : null)
      .text(text);
  }
}

/** Where the key ends. */
export function keyBottom(key: Box, fontSize: number, say: Say): number {
  return Math.ceil(Math.max(...keyEntries(key, fontSize, say).map(({ y }) => y)) + fontSize * 0.4);
}

/** Everything in the key with its place: headings, and under each its items in rows. */
export function keyEntries(key: Box, fontSize: number, say: Say): readonly Entry[] {
  const line = fontSize * 1.6;
  return parts(say).reduce<readonly Entry[]>((entries, { heading, items }) => {
    const last = entries.at(-1);
    const top = last === undefined ? key.y + fontSize : last.y + line * 1.45;
    const words = wrap(heading, fontSize * 1.04, key.width);
    const headings = words.map((text, at): Entry => ({
      text,
      x: key.x,
      y: top + at * fontSize * 1.25,
      sample: null,
    }));
    return [
      ...entries,
      ...headings,
      ...rows(items, { ...key, y: (headings.at(-1)?.y ?? top) + line }, fontSize),
    ];
  }, []);
}

type Item = readonly [text: string, sample: DrawSample];

/** Items one after the other, in a new row where the key ends. */
function rows(
  items: readonly Item[],
  { x: left, y: top, width }: Box,
  fontSize: number,
): readonly Entry[] {
  const end = (entry: Entry) => entry.x + textAfterSamplePx + textWidth(entry.text, fontSize);
  return items.reduce<readonly Entry[]>((entries, [text, sample]) => {
    const last = entries.at(-1);
    if (last === undefined) return [{ text, sample, x: left, y: top }];
    const beside: Entry = { text, sample, x: end(last) + betweenPx, y: last.y };
    const isRoom = end(beside) <= left + width;
    return [...entries, isRoom ? beside : { ...beside, x: left, y: last.y + fontSize * 1.6 }];
  }, []);
}

function parts(say: Say): readonly { readonly heading: string; readonly items: readonly Item[] }[] {
  return [
    { heading: say("charts.transfers.from"), items: colours(say) },
    { heading: say("charts.transfers.width"), items: widths(say) },
    { heading: say("charts.transfers.points"), items: points(say) },
  ];
}

function colours(say: Say): readonly Item[] {
  const named = colouredOrigins.map((code): Item => [
    say(`region.${code}.short`),
    line(originColour(code), 3.6, ""),
  ]);
  return [...named, [say("charts.transfers.from.other"), line(originColour(""), 3.6, "")]];
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
