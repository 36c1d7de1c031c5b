import { categoriesByNumber, isLoose, type TimelineEvent } from "../model/events.ts";
import { hang, type Hung, type Pin, type Room } from "./events-hang.ts";
import { isCovered, levelsOf } from "./events-levels.ts";
import {
  dateAndTitle,
  measures,
  poleShift,
  spanOn,
  type Stretch,
  titleLines,
} from "./events-measures.ts";
import { hasLanes, laneLeft, oneLine, type Plan, wideText, within } from "./events-plan.ts";
import { daysOf, type Window } from "./events-time.ts";
import { textWidth } from "./labels.ts";

/**
 * Where a mark stands on its track: its level over the floor, and how its label hangs if it does; `isApart` when the
 * pole starts beyond the marks that stand in its way.
 */
export interface Place {
  readonly level: number;
  readonly hung: Hung | null;
  readonly isApart: boolean;
}

export type Places = ReadonlyMap<string, Place>;
/** The words of each event's label, by id. */
export type Labels = ReadonlyMap<string, string>;

/** What marks stand on: a line that may have many labels, or a lane that has room for the more important ones. */
interface Track extends Room {
  readonly scale: readonly Stretch[];
  readonly hasDates: boolean;
}

const lineTiers = { down: 9, up: 9 } as const;
const laneTiers = { down: 1, up: 1 } as const;
const bold = 1.06;

/** The places of the events of a window: among all of them, and in their category alone. */
export function placesIn(
  plan: Plan,
  events: readonly TimelineEvent[],
  labels: Labels,
  window: Window,
): { readonly all: Places; readonly one: Places } {
  const own = within(events, window);
  const { left, right } = plan;
  const line: Track = {
    scale: plan.lineScale(window),
    left,
    right,
    tiers: lineTiers,
    hasDates: true,
  };
  const lane: Track = {
    scale: plan.laneScale(window),
    left: laneLeft,
    right,
    tiers: laneTiers,
    hasDates: false,
  };
  return {
    all: hasLanes(events, window) ? byCategory(own, labels, lane) : placesOn(own, labels, line),
    one: byCategory(own, labels, line),
  };
}

function byCategory(events: readonly TimelineEvent[], labels: Labels, track: Track): Places {
  return new Map(
    categoriesByNumber(events).flatMap((category) => [
      ...placesOn(
        events.filter((event) => event.category === category),
        labels,
        track,
      ),
    ]),
  );
}

function placesOn(events: readonly TimelineEvent[], labels: Labels, track: Track): Places {
  const levels = levelsOf(events, track.scale);
  const pins = events.map((event) =>
    pinOf(event, levels.get(event.id) ?? 0, labels.get(event.id) ?? "", track),
  );
  const hung = hang(pins, track);
  return new Map(
    pins.map(({ id, x }) => {
      const level = levels.get(id) ?? 0;
      const own = hung.get(id) ?? null;
      const isApart =
        own?.half === "up" ? isCovered(x, level, events, levels, track.scale) : level > 0;
      return [id, { level, hung: own, isApart }];
    }),
  );
}

function pinOf(
  event: TimelineEvent,
  level: number,
  label: string,
  { scale, hasDates }: Track,
): Pin {
  const { first, count } = daysOf(event);
  const [x, length] = spanOn(scale, first, count);
  const shift = isLoose(event) ? poleShift(length, level) : 0;
  return {
    id: event.id,
    x: x + shift,
    width: labelWidth(label, hasDates),
    importance: event.importance,
  };
}

function labelWidth(label: string, hasDate: boolean): number {
  const [date, title] = dateAndTitle(label);
  const lines = titleLines(title, oneLine).map((words) => textWidth(words, wideText));
  return measures.gap + Math.max(hasDate ? textWidth(date, wideText) * bold : 0, ...lines);
}
