import { lastDay, type PeriodId, periods, type TimelineEvent } from "../model/events.ts";
import { spanOn, type Stretch } from "./events-measures.ts";

/** What part of the time is drawn: a period, or all of them. */
export type Window = PeriodId | "all";

/** A run of days: its first, counted from 1970, and how many they are. */
export interface Days {
  readonly first: number;
  readonly count: number;
}

const dayMs = 86_400_000;
/** The years before the break, as a part of the width; and the gap of the break in pixels. */
const compressed = 0.15;
const gap = 16;

/** The scale of a window; that of all time is compressed before the second period, and broken there. */
export function timeScale(
  window: Window,
  last: string,
  left: number,
  right: number,
): readonly Stretch[] {
  const [early, main] = periods;
  const end = monthAfter(last);
  const chosen = periods.find(({ id }) => id === window);
  if (chosen !== undefined) {
    return [
      {
        from: newYear(chosen.from),
        to: Math.min(newYear(chosen.to + 1), end),
        left,
        right,
      },
    ];
  }
  const edge = Math.round(left + (right - left) * compressed);
  return [
    { from: newYear(early.from), to: newYear(main.from), left, right: edge },
    { from: newYear(main.from), to: end, left: edge + gap, right },
  ];
}

/** Where a day begins on a scale, in CSS pixels. */
export function xOf(scale: readonly Stretch[], iso: string): number {
  return spanOn(scale, dayOf(iso), 0)[0];
}

/** The days an event may cover: one, up to its last, or all of the month or year that alone is known. */
export function daysOf(event: TimelineEvent): Days {
  const first = dayOf(event.date);
  return { first, count: dayOf(lastDay(event)) - first + 1 };
}

/** The first days of every so many months in a stretch that begins with a year. */
export function firstDays({ from, to }: Stretch, months: number): readonly string[] {
  const year = new Date(from * dayMs).getUTCFullYear();
  const found: string[] = [];
  for (let month = 0; Date.UTC(year, month, 1) < to * dayMs; month += months) {
    found.push(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
  }
  return found;
}

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayMs;
}

function newYear(year: number): number {
  return Date.UTC(year, 0, 1) / dayMs;
}

function monthAfter(iso: string): number {
  const date = new Date(`${iso}T00:00:00Z`);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / dayMs;
}
