import type { Say } from "../i18n/say.ts";
import { type Anchor, type Box, isInside, overlap, type Spot, textBox } from "./boxes.ts";
import type { MapPlace, TransfersMap } from "./transfers-map-data.ts";
import type { MapFrame } from "./transfers-map-frame.ts";
import { place } from "./view.ts";

/** From which magnification on the names of each level are shown; the first are there from the start. */
export const levels = [1, 2, 4, 8, 16, 32] as const;

/** A name that has found its place beside its point, in CSS pixels that stay the same however near one looks. */
export interface MapName {
  readonly place: MapPlace;
  readonly text: string;
  readonly level: number;
  readonly spot: Spot;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: Anchor;
  readonly fontSize: number;
}

/** From which level on a town is named that is called like its region. */
const sameName = 3;
const gap = 7;
/** How far names keep from the points of towns, in CSS pixels. */
const clear = 2.5;

const sides = [
  [1, 0, "start"],
  [-1, 0, "end"],
  [0, -1, "middle"],
  [0, 1, "middle"],
  [0.8, -0.8, "start"],
  [-0.8, -0.8, "end"],
  [0.8, 0.8, "start"],
  [-0.8, 0.8, "end"],
] as const satisfies readonly (readonly [number, number, Anchor])[];

/** The names of regions and towns, each from the level on where it touches no other; regions have the first choice. */
export function mapNames(data: TransfersMap, frame: MapFrame, say: Say): readonly MapName[] {
  const wanted = data.places.map((one) => unplaced(one, frame, say));
  const regions = new Set(wanted.filter(isRegion).map(({ text }) => text));
  const queue = [
    ...ranked(wanted.filter(isRegion), data, frame),
    ...wanted.filter((name) => !isRegion(name)),
  ];
  const isSoon = (name: Unplaced, level: number) =>
    !isRegion(name) && level < (regions.has(name.text) ? sameName : 1);
  const dots = wanted.filter((name) => !isRegion(name)).map(({ spot }) => spot);
  const lands = data.lands.map((one) => centred(unplaced(one, frame, say)));
  return levels.reduce<readonly MapName[]>((placed, _, level) => {
    const open = queue.filter((name) => !placed.some((other) => other.place === name.place));
    return open.reduce<readonly MapName[]>((names, name) => {
      if (isSoon(name, level)) return names;
      const found = sides
        .map((side) => beside(name, side, level))
        .find((option) => hasRoom(option, names, dots, frame));
      return found === undefined ? names : [...names, found];
    }, placed);
  }, lands);
}

type Unplaced = Pick<MapName, "place" | "text" | "spot" | "fontSize">;

function unplaced(one: MapPlace, { view, text: fontSize }: MapFrame, say: Say): Unplaced {
  const text = {
    land: () => say(`charts.transfers.land.${one.id}`),
    region: () => say(`region.${one.code}.short`),
    town: () => one.name,
  }[one.kind]();
  return { place: one, text, spot: place(view, one.spot), fontSize };
}

function beside(name: Unplaced, [x, y, anchor]: (typeof sides)[number], level: number): MapName {
  const { fontSize } = name;
  const [dx, dy] = [x * gap, y * (gap + fontSize * 0.4) + fontSize * 0.35];
  return { ...name, level, dx, dy, anchor };
}

/** Countries are named in the middle of a wide area, a little larger. */
function centred(name: Unplaced): MapName {
  const fontSize = name.fontSize + 2;
  return { ...name, fontSize, level: 0, dx: 0, dy: fontSize * 0.35, anchor: "middle" };
}

function isRegion({ place: one }: { readonly place: MapPlace }): boolean {
  return one.kind === "region";
}

/** Far regions and those that many movements touch come first, so that the whole map is named. */
function ranked<N extends { readonly place: MapPlace; readonly spot: Spot }>(
  names: readonly N[],
  { centre }: TransfersMap,
  { view, width }: MapFrame,
): readonly N[] {
  const [x, y] = place(view, centre);
  const rank = ({ spot, place: { movements } }: N): number =>
    movements + (Math.hypot(spot[0] - x, spot[1] - y) / width) * 12;
  return names.toSorted((a, b) => rank(b) - rank(a));
}

/** Whether a name stays clear of all others, from its own level on to the nearest look. */
function hasRoom(
  name: MapName,
  others: readonly MapName[],
  dots: readonly Spot[],
  frame: MapFrame,
): boolean {
  const bounds: Box = { x: 2, y: 2, width: frame.width - 4, height: frame.height - 4 };
  if (name.level === 0 && !isInside(boxAt(name, 1), bounds)) return false;
  const scales = levels.slice(name.level).flatMap((scale) => [scale, scale * 1.4]);
  return scales.every((scale) => {
    const box = boxAt(name, scale);
    return (
      !others.some((other) => overlap(box, boxAt(other, scale))) &&
      !(name.level > 0 && dots.some(([x, y]) => overlap(box, dotBox([x * scale, y * scale]))))
    );
  });
}

/** The box of a name when everything is magnified. */
export function boxAt({ text, spot, dx, dy, anchor, fontSize }: MapName, scale: number): Box {
  return textBox(text, spot[0] * scale + dx, spot[1] * scale + dy, anchor, fontSize);
}

function dotBox([x, y]: Spot): Box {
  return { x: x - clear, y: y - clear, width: clear * 2, height: clear * 2 };
}
