import type { Say } from "../i18n/say.ts";
import type { Box } from "./boxes.ts";
import { textWidth, wrap } from "./labels.ts";
import type { Drawing } from "./svg.ts";
import { type DrawSample, type Item, keyParts } from "./transfers-samples.ts";

/** A text of the key on its baseline; `sample` stands before it, headings have none. */
interface Entry {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sample: DrawSample | null;
}

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
  return keyParts(say).reduce<readonly Entry[]>((entries, { heading, items }) => {
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
