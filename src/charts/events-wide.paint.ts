import { listIn, move, numberIn, setHidden, tenth, textIn, writeParts } from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import {
  dateAndTitle,
  measures,
  poleShift,
  readScale,
  spanOn,
  titleLines,
} from "./events-measures.ts";

/** A place as a mark carries it: a level over the floor, then side and tier of its label if it has one there. */
interface Place {
  readonly level: number;
  readonly side: string | null;
  readonly tier: number;
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
  const depths = marks.map((mark) => place(mark, view, scope, numberIn(picture, "data-one-line")));
  return Math.max(numberIn(view, "data-depth"), ...depths) + measures.listGap;
}

/** Puts a mark on its track; returns how deep it and its label reach. */
function place(mark: Element, view: Element, scope: number, oneLine: number): number {
  const lane = view.querySelector(`[data-set="category=${textIn(mark, "data-is-category")}"]`);
  const floor = numberIn(lane ?? view, "data-floor");
  const at = readPlace(listIn(mark, "data-at")[scope] ?? "");
  const [first = 0, days = 1] = listIn(mark, "data-days").map(Number);
  const [x, length] = spanOn(readScale(textIn(view, "data-scale")), first, days);
  const up = at.level * measures.level;
  move(mark, tenth(x), floor - up);
  mark.querySelector("rect")?.setAttribute("width", String(tenth(length)));
  const flag = mark.querySelector("[data-flag]");
  setHidden(flag, at.side === null);
  if (flag === null || at.side === null) return floor;
  const isOpen = mark.querySelector("circle") === null;
  move(flag, isOpen ? tenth(poleShift(length, at.level)) : 0, up);
  flag.querySelector("line")?.setAttribute("y1", String(at.level === 0 ? 0 : measures.under));
  return floor + hang(flag, textIn(mark, "data-label"), at, lane === null, oneLine);
}

function readPlace(code: string): Place {
  const [level, side, tier] = code.split(/([lr])/);
  return { level: Number(level), side: side ?? null, tier: Number(tier ?? 0) };
}

/** Hangs a label under the floor, on a side of its pole; returns how deep it reaches. */
function hang(
  flag: Element,
  label: string,
  { side, tier }: Place,
  hasDate: boolean,
  oneLine: number,
): number {
  const text = flag.querySelector("text");
  const [date, title] = dateAndTitle(label);
  const lines = titleLines(title, oneLine);
  const top = measures.fall + tier * measures.tier - (hasDate ? 0 : measures.line);
  const depth = top + measures.line * (lines[1] === "" ? 1 : 2) + 3;
  writeParts(text, [hasDate ? date : "", ...lines]);
  text?.setAttribute("text-anchor", side === "r" ? "start" : "end");
  move(text, side === "r" ? measures.gap : -measures.gap, top);
  flag.querySelector("line")?.setAttribute("y2", String(depth));
  return depth;
}
