import type { Flow } from "../model/shift.ts";
import { type Box, overlap } from "./boxes.ts";
import { textWidth } from "./labels.ts";
import { type Band, bandSpot, type ShiftFrame } from "./vote-shift-layout.ts";

/** A text on a band: the middle of its baseline. */
export interface BandLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Up to so many members are named, where there is room. */
const mostNamed = 3;
/** How far along its band a label may stand, the best place first: a broad band before it crosses others. */
const broad = [0.12, 0.2, 0.88, 0.3, 0.7, 0.4, 0.6, 0.5];
const slim = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];
/** Beside a label, in pixels. */
const clear = 5;

/**
 * What each band says on itself and where, so that no two labels touch: the names of a few members, or else how many
 * they are. Bands of few are placed first, since they have least room.
 */
export function bandLabels(
  flows: readonly Flow[],
  bands: readonly Band[],
  names: readonly string[],
  frame: ShiftFrame,
  fontSize: number,
): ReadonlyMap<Flow, BandLabel> {
  const taken: Box[] = [];
  const placed = new Map<Flow, BandLabel>();
  const byNeed = [...flows.entries()]
    .filter(([, { members }]) => members.length > 0)
    .toSorted(([, a], [, b]) => rank(a) - rank(b));
  for (const [at, flow] of byNeed) {
    const band = bands[at];
    if (band === undefined) continue;
    const parts = band.height > fontSize ? broad : slim;
    const found = textsOf(flow, names)
      .flatMap((text) => parts.map((part) => labelAt(text, bandSpot(band, frame, part), fontSize)))
      .find(({ box }) => isFree(box, taken, frame));
    if (found === undefined) continue;
    taken.push(found.box);
    placed.set(flow, found.label);
  }
  return placed;
}

/** Few members first, then the many before the middling. */
function rank({ members: { length } }: Flow): number {
  return length <= mostNamed ? length : 1000 - length;
}

function textsOf({ members }: Flow, names: readonly string[]): readonly string[] {
  const count = String(members.length);
  if (members.length > mostNamed) return [count];
  return [members.map((member) => names[member] ?? "").join(", "), count];
}

function labelAt(
  text: string,
  [x, y]: readonly [number, number],
  fontSize: number,
): { readonly label: BandLabel; readonly box: Box } {
  const width = textWidth(text, fontSize) + 2 * clear;
  return {
    label: { text, x, y: y + fontSize * 0.35 },
    box: { x: x - width / 2, y: y - fontSize * 0.6, width, height: fontSize * 1.2 },
  };
}

function isFree(box: Box, taken: readonly Box[], { left, right }: ShiftFrame): boolean {
  const isBetween = box.x > left && box.x + box.width < right;
  return isBetween && !taken.some((other) => overlap(box, other));
}
