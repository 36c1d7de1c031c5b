import {
  type Anchor,
  type Box,
  covered,
  distance,
  isInside,
  overlap,
  type Spot,
  textBox,
} from "./boxes.ts";
import { type Drawing, halo } from "./svg.ts";

/** A name that wants to stand beside a point. */
export interface Name {
  readonly id: string;
  readonly text: string;
  readonly spot: Spot;
}

/** A name that has found its place: where its text is anchored, and the box it fills. */
export interface PlacedName extends Name {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly box: Box;
}

/** Where names may stand. */
export interface Room {
  readonly fontSize: number;
  readonly bounds: Box;
  readonly taken: readonly Box[];
  /** Points of lines, which names cover as few of as they can. */
  readonly lines: readonly Spot[];
  /** How many of those a name may cover at all: the first may more, so that they are there. */
  readonly coverable: (rank: number) => number;
  /** Points of all names; each keeps clear of those of the others, unless they all but fall on its own. */
  readonly spots: readonly Spot[];
}

const gapPx = 8;
/** How far a name keeps from the points of others. */
const clearPx = 3.5;

/** Where a name is tried, best first: the sides in units of the gap, and how the text hangs from there. */
const sides = [
  [1, 0, "start"],
  [-1, 0, "end"],
  [0, -1, "middle"],
  [0, 1, "middle"],
  [0.8, -0.9, "start"],
  [-0.8, -0.9, "end"],
  [0.8, 0.9, "start"],
  [-0.8, 0.9, "end"],
  [-1.6, 1, "middle"],
  [1.6, 1, "middle"],
  [-1.6, -1, "middle"],
  [1.6, -1, "middle"],
] as const satisfies readonly (readonly [number, number, Anchor])[];

/** Puts names beside their points, the first first. A name that would touch another, or something taken, is left out. */
export function placeNames(names: readonly Name[], room: Room): readonly PlacedName[] {
  return names.reduce<readonly PlacedName[]>((placed, name, rank) => {
    const taken = [...room.taken, ...placed.map(({ box }) => box)];
    const others = room.spots.filter(
      ([x, y]) => Math.hypot(x - name.spot[0], y - name.spot[1]) > gapPx,
    );
    const best = sides
      .map((side) => beside(name, side, room.fontSize))
      .filter(
        ({ box }) => isInside(box, room.bounds) && !taken.some((other) => overlap(box, other)),
      )
      .filter(({ box }) => !others.some((spot) => distance(box, spot) < clearPx))
      .map((option) => ({ option, covered: covered(option.box, room.lines) }))
      .toSorted((a, b) => a.covered - b.covered)[0];
    return best === undefined || best.covered > room.coverable(rank)
      ? placed
      : [...placed, best.option];
  }, []);
}

function beside(
  name: Name,
  [dx, dy, anchor]: (typeof sides)[number],
  fontSize: number,
): PlacedName {
  const x = name.spot[0] + dx * gapPx;
  const y = name.spot[1] + dy * (gapPx + fontSize * 0.4) + fontSize * 0.35;
  return {
    ...name,
    x,
    y,
    anchor,
    box: textBox(name.text, x, y, anchor, fontSize),
  };
}

/** A text on its baseline, with the box it fills. */
export interface LineOfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** A line of text whose middle is level with a point. */
export function lineOfText(
  text: string,
  [x, middle]: Spot,
  anchor: Anchor,
  fontSize: number,
): LineOfText {
  const y = middle + fontSize * 0.35;
  return { text, x, y, box: textBox(text, x, y, anchor, fontSize) };
}

/** A group for names that keep a rim of paper and let pointers through to the lines. */
export function nameGroup<E extends SVGElement>(parent: Drawing<E>): Drawing {
  return halo(parent.append("g").attr("pointer-events", "none"));
}

/** Puts a placed name into a text. */
export function writeName(
  label: Drawing<SVGTextElement>,
  { text, x, y, anchor }: PlacedName,
): Drawing<SVGTextElement> {
  return label.attr("x", x).attr("y", y).attr("text-anchor", anchor).text(text);
}

/** Draws lines of text into a group that says how they are anchored. */
export function drawLines(group: Drawing, lines: readonly LineOfText[]): void {
  for (const { text, x, y } of lines) group.append("text").attr("x", x).attr("y", y).text(text);
}
