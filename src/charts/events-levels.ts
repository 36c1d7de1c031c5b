import { isLoose, type TimelineEvent } from "../model/events.ts";
import { radius } from "./events-marks.ts";
import { spanOn, type Stretch } from "./events-measures.ts";
import { daysOf } from "./events-time.ts";

interface Body {
  readonly event: TimelineEvent;
  readonly from: number;
  readonly to: number;
}

/** A span longer than this gives way to dots, in pixels. */
const longSpan = 24;
/** How far two dots may overlap, which a rim of paper tells apart; and how far anything keeps from a bar. */
const overlap = 2.5;
const clearance = 2;

/** The level of each event above the floor of its track, such that no mark hides another: the important lowest. */
export function levelsOf(
  events: readonly TimelineEvent[],
  scale: readonly Stretch[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const rows: (readonly Body[])[] = [];
  const rank = ({ event, from, to }: Body) => (to - from > longSpan ? 0 : event.importance);
  const bodies = events
    .map((event) => bodyOf(event, scale))
    .toSorted((a, b) => rank(b) - rank(a) || a.from - b.from);
  for (const body of bodies) {
    const free = rows.findIndex((row) => row.every((other) => isClear(body, other)));
    const level = free === -1 ? rows.length : free;
    rows[level] = [...(rows[level] ?? []), body];
    found.set(body.event.id, level);
  }
  return found;
}

/** Whether any mark stands in the way of a pole that rises at `x` from a level. */
export function isCovered(
  x: number,
  level: number,
  events: readonly TimelineEvent[],
  levels: ReadonlyMap<string, number>,
  scale: readonly Stretch[],
): boolean {
  return events
    .filter(({ id }) => (levels.get(id) ?? 0) > level)
    .map((event) => bodyOf(event, scale))
    .some(({ from, to }) => x > from - clearance && x < to + clearance);
}

function isClear(a: Body, b: Body): boolean {
  const gap = [a, b].some(({ event }) => isLoose(event)) ? -clearance : overlap;
  return a.from >= b.to - gap || b.from >= a.to - gap;
}

function bodyOf(event: TimelineEvent, scale: readonly Stretch[]): Body {
  const { first, count } = daysOf(event);
  const [x, length] = spanOn(scale, first, count);
  const r = radius(event);
  return isLoose(event)
    ? { event, from: x, to: x + length }
    : { event, from: x - r, to: x + Math.max(r, length) };
}
