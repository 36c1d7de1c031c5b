import { periods, type TimelineEvent } from "../model/events.ts";
import type { Stretch } from "./events-measures.ts";
import { timeScale, type Window } from "./events-time.ts";

/** A wide timeline's scales of time: for all categories in lanes, and for one line of a category or of few events. */
export interface Plan {
  readonly left: number;
  readonly right: number;
  readonly laneScale: (window: Window) => readonly Stretch[];
  readonly lineScale: (window: Window) => readonly Stretch[];
}

/** All parts of the time that readers can choose. */
export const windows: readonly Window[] = ["all", ...periods.map(({ id }) => id)];
/** The text size of the timeline in CSS pixels. */
export const wideText = 12.5;
/** The longest title that stands in one line, in characters. */
export const oneLine = 26;
/** Where lanes begin under key and axis, in CSS pixels. */
export const top = 48;
/** Where lanes begin beside their names, in CSS pixels. */
export const laneLeft = 158;
const edge = 8;
/** So few events share one line: lanes would stand empty. */
const few = 20;

/** The plan of a timeline of a width in CSS pixels. */
export function planOf(events: readonly TimelineEvent[], width: number): Plan {
  const last = events.at(-1)?.date ?? "";
  const right = width - edge;
  return {
    left: edge,
    right,
    laneScale: (window) => timeScale(window, last, laneLeft, right),
    lineScale: (window) => timeScale(window, last, edge, right),
  };
}

/** The events of a window. */
export function within(events: readonly TimelineEvent[], window: Window): readonly TimelineEvent[] {
  return window === "all" ? events : events.filter(({ period }) => period === window);
}

/** Whether all events of a window are drawn in lanes. */
export function hasLanes(events: readonly TimelineEvent[], window: Window): boolean {
  return within(events, window).length > few;
}
