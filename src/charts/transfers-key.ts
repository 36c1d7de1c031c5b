import type { Say } from "../i18n/say.ts";
import type { Box, Spot } from "./boxes.ts";
import { textWidth, wrap } from "./labels.ts";
import { type Drawing, fillBox } from "./svg.ts";
import { type DrawSample, type Item, type KeyPart, keyParts } from "./transfers-samples.ts";

/** A text of the key on its baseline; `sample` stands before it, headings have none; `set` is what it chooses. */
interface Entry {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sample: DrawSample | null;
  readonly set?: string | undefined;
}

/** Lines are so far apart, in sizes of the text, that a finger hits one of them. */
const lineHeight = 1.9;
const textAfterSamplePx = 32;
const betweenPx = 16;

/** What colours, widths, dashes and points mean, or some parts of that. */
export function drawKey(
  svg: Drawing<SVGSVGElement>,
  key: Box,
  fontSize: number,
  parts: readonly KeyPart[],
): void {
  const group = svg.append("g").attr("font-size", fontSize);
  for (const { text, x, y, sample, set } of keyEntries(key, fontSize, parts)) {
    const part = set === undefined ? group : drawTarget(group, set, [x, y], text, fontSize);
    sample?.(part, x, y - fontSize * 0.35);
    part
      .append("text")
      .attr("x", sample === null ? x : x + textAfterSamplePx)
      .attr("y", y)
      .attr("font-weight", sample === null ? 600 : null)
      .text(text);
  }
}

/** A part of the key that can be chosen, gaps and all. */
function drawTarget(
  group: Drawing,
  set: string,
  [x, y]: Spot,
  text: string,
  fontSize: number,
): Drawing {
  const part = group.append("g").attr("data-set", set);
  const height = Math.round(fontSize * lineHeight);
  const width = textAfterSamplePx + Math.ceil(textWidth(text, fontSize)) + betweenPx / 2;
  fillBox(part.append("rect"), { x, y: Math.round(y - height * 0.68), width, height })
    .attr("fill", "none")
    .attr("pointer-events", "all");
  return part;
}

/** Where the key ends. */
export function keyBottom(key: Box, fontSize: number, say: Say): number {
  return Math.ceil(
    Math.max(...keyEntries(key, fontSize, keyParts(say)).map(({ y }) => y)) + fontSize * 0.4,
  );
}

/** Every part of a key with its place: headings, and under each its items in rows. */
export function keyEntries(
  key: Box,
  fontSize: number,
  parts: readonly KeyPart[],
): readonly Entry[] {
  const line = fontSize * lineHeight;
  return parts.reduce<readonly Entry[]>((entries, { heading, items }) => {
    const last = entries.at(-1);
    const top = last === undefined ? key.y + fontSize : last.y + fontSize * 2.4;
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

/** Items one after the other, in a new row where the key ends. */
function rows(
  items: readonly Item[],
  { x: left, y: top, width }: Box,
  fontSize: number,
): readonly Entry[] {
  const end = (entry: Entry) => entry.x + textAfterSamplePx + textWidth(entry.text, fontSize);
  return items.reduce<readonly Entry[]>((entries, [text, sample, set]) => {
    const last = entries.at(-1);
    if (last === undefined) return [{ text, sample, set, x: left, y: top }];
    const beside: Entry = { text, sample, set, x: end(last) + betweenPx, y: last.y };
    const isRoom = end(beside) <= left + width;
    return [
      ...entries,
      isRoom ? beside : { ...beside, x: left, y: last.y + fontSize * lineHeight },
    ];
  }, []);
}
