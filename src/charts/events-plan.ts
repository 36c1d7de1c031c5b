import { categoriesByNumber, type Category, periods, type TimelineEvent } from "../model/events.ts";
import { levelsOf } from "./events-levels.ts";
import { radii } from "./events-marks.ts";
import { measures, type Stretch } from "./events-measures.ts";
import { timeScale, type Window } from "./events-time.ts";

/** A band of the timeline for one category; its marks stand on the floor, labels hang beneath. */
export interface Lane {
  readonly category: Category;
  readonly top: number;
  readonly floor: number;
  readonly bottom: number;
}

/** A wide timeline: all categories in lanes, and one line for a category or for a period of few events. */
export interface Plan {
  readonly lanes: readonly Lane[];
  readonly floor: number;
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
const few = 8;

/** The plan of a timeline of a width in CSS pixels. */
export function planOf(events: readonly TimelineEvent[], width: number): Plan {
  const last = events.at(-1)?.date ?? "";
  const right = width - edge;
  const laneScale = (window: Window) => timeScale(window, last, laneLeft, right);
  const lineScale = (window: Window) => timeScale(window, last, edge, right);
  const stack = mostLevels(events, windows, lineScale);
  return {
    lanes: lanesOf(events, laneScale),
    floor: top + radii.major + (stack - 1) * measures.level,
    left: edge,
    right,
    laneScale,
    lineScale,
  };
}

function lanesOf(events: readonly TimelineEvent[], scale: Plan["laneScale"]): readonly Lane[] {
  const shown = windows.filter((window) => hasLanes(events, window));
  let bottom = top;
  return categoriesByNumber(events).map((category) => {
    const levels = mostLevels(
      events.filter((event) => event.category === category),
      shown,
      scale,
    );
    const top = bottom;
    const floor = top + 3 + radii.major + (levels - 1) * measures.level;
    bottom = floor + measures.fall + measures.line + 5;
    return { category, top, floor, bottom };
  });
}

/** The most levels that marks of one category take in any window. */
function mostLevels(
  events: readonly TimelineEvent[],
  shown: readonly Window[],
  scale: Plan["laneScale"],
): number {
  const counts = shown.flatMap((window) =>
    categoriesByNumber(within(events, window)).map((category) => {
      const own = within(events, window).filter((event) => event.category === category);
      return Math.max(...levelsOf(own, scale(window)).values()) + 1;
    }),
  );
  return Math.max(1, ...counts);
}

/** The events of a window. */
export function within(events: readonly TimelineEvent[], window: Window): readonly TimelineEvent[] {
  return window === "all" ? events : events.filter(({ period }) => period === window);
}

/** Whether all events of a window are drawn in lanes. */
export function hasLanes(events: readonly TimelineEvent[], window: Window): boolean {
  return within(events, window).length > few;
}
