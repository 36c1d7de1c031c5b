import {
  listIn,
  move,
  numberIn,
  setHidden,
  tenth,
  textIn,
  write,
  writeParts,
} from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import {
  dateAndTitle,
  measures,
  poleShift,
  readScale,
  spanOn,
  titleLines,
} from "./events-measures.ts";

/** A place as a mark carries it (`1`, `0r2`, `1Lx0`): a level over the floor, then how its label hangs if it does. */
interface Place {
  readonly level: number;
  readonly hung: {
    readonly isUp: boolean;
    readonly isRight: boolean;
    readonly isApart: boolean;
    readonly tier: number;
  } | null;
}

/** What a mark stands on: a lane, or the one line whose labels say dates too. */
interface Track {
  readonly floor: number;
  readonly rise: number;
  readonly tier: number;
  readonly hasDate: boolean;
}

/** Spreads the timeline: each mark has a place among all, in its category, in its period, and in both. Returns its height. */
export function spread(
  picture: Element,
  marks: readonly Element[],
  { category = "all", period = "all" }: Chosen,
): number {
  const name = `${category === "all" ? "all" : "one"}:${period}`;
  const views = [...picture.querySelectorAll("[data-view]")];
  const view = views.find((one) => listIn(one, "data-view").includes(name));
  for (const one of views) setHidden(one, one !== view);
  if (view === undefined) return 0;
  const scope = (category === "all" ? 0 : 1) + (period === "all" ? 0 : 2);
  const places = marks.map((mark) => readPlace(listIn(mark, "data-at")[scope] ?? ""));
  const line = lineOf(picture, view, places);
  const depths = marks.map((mark, index) => {
    const at = places[index] ?? readPlace("");
    return place(mark, view, at, laneOf(mark, view) ?? line, numberIn(picture, "data-one-line"));
  });
  const least = line.floor + (marks.length === 0 ? measures.empty : measures.fall);
  const depth = Math.max(numberIn(view, "data-depth"), least, ...depths);
  return count(picture, places, depth + measures.listGap);
}

/** The one line, under all that hangs over it; its axis goes with it. */
function lineOf(picture: Element, view: Element, places: readonly Place[]): Track {
  const rise = Math.max(0, ...places.map(({ level }) => level)) * measures.level + measures.under;
  const up = Math.max(0, ...places.map(({ hung }) => (hung?.isUp === true ? hung.tier + 1 : 0)));
  const floor = numberIn(picture, "data-top") + up * measures.tier + rise;
  move(view.querySelector("[data-axis]"), 0, floor);
  move(picture.querySelector("[data-empty]"), 0, floor);
  return { floor, rise, tier: measures.tier, hasDate: true };
}

function laneOf(mark: Element, view: Element): Track | null {
  const lane = view.querySelector(`[data-set="category=${textIn(mark, "data-is-category")}"]`);
  if (lane === null) return null;
  const [floor, rise] = [numberIn(lane, "data-floor"), numberIn(lane, "data-rise")];
  return { floor, rise, tier: measures.laneTier, hasDate: false };
}

/** Puts a mark on its track; returns how deep it and its label reach. */
function place(mark: Element, view: Element, at: Place, track: Track, oneLine: number): number {
  const [first = 0, days = 1] = listIn(mark, "data-days").map(Number);
  const [x, length] = spanOn(readScale(textIn(view, "data-scale")), first, days);
  const above = at.level * measures.level;
  move(mark, tenth(x), track.floor - above);
  mark.querySelector("rect")?.setAttribute("width", String(tenth(length)));
  const flag = mark.querySelector("[data-flag]");
  setHidden(flag, at.hung === null);
  if (flag === null || at.hung === null) return track.floor;
  const isOpen = mark.querySelector("circle") === null;
  move(flag, isOpen ? tenth(poleShift(length, at.level)) : 0, above);
  return track.floor + hang(flag, textIn(mark, "data-label"), at, track, oneLine);
}

function readPlace(code: string): Place {
  const [, level, side, apart, tier] = /^(\d+)(?:([lrLR])(x?)(\d+))?/.exec(code) ?? [];
  const hung =
    side === undefined
      ? null
      : {
          isUp: side < "a",
          isRight: side === "r" || side === "R",
          isApart: apart === "x",
          tier: Number(tier),
        };
  return { level: Number(level ?? 0), hung };
}

/** Hangs a label on a side of its pole; returns how deep under the floor it reaches. */
function hang(
  flag: Element,
  label: string,
  { level, hung }: Place,
  { rise, tier, hasDate }: Track,
  oneLine: number,
): number {
  if (hung === null) return 0;
  const [date, title] = dateAndTitle(label);
  const lines = titleLines(title, oneLine);
  const more = measures.line * ((hasDate ? 1 : 0) + (lines[1] === "" ? 0 : 1));
  const first = hung.isUp
    ? -rise - measures.lift - hung.tier * tier - more
    : measures.fall + hung.tier * tier;
  const end = hung.isUp ? first - measures.line + measures.gap : first + more + 3;
  const text = flag.querySelector("text");
  writeParts(text, [hasDate ? date : "", ...lines]);
  text?.setAttribute("text-anchor", hung.isRight ? "start" : "end");
  move(text, hung.isRight ? measures.gap : -measures.gap, first - (hasDate ? 0 : measures.line));
  const apart = hung.isUp ? -rise : measures.under;
  const pole = flag.querySelector("line");
  pole?.setAttribute("y1", String(hung.isApart ? apart : -level * measures.level));
  pole?.setAttribute("y2", String(end));
  return Math.max(0, end);
}

/** Says how many of the marks have no label, if any; returns how deep the picture then is. */
function count(picture: Element, places: readonly Place[], depth: number): number {
  const rest = picture.querySelector("[data-rest]");
  const named = places.filter(({ hung }) => hung !== null).length;
  setHidden(rest, named === places.length);
  if (named === places.length) return depth;
  const words = textIn(rest, "data-rest");
  write(rest, words.replace("{named}", String(named)).replace("{count}", String(places.length)));
  rest?.setAttribute("y", String(depth + measures.line));
  return depth + 2 * measures.line;
}
