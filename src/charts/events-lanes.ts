import { categoriesByNumber, type Category, type TimelineEvent } from "../model/events.ts";
import { radii } from "./events-marks.ts";
import { measures } from "./events-measures.ts";
import type { Place, Places } from "./events-places.ts";
import { top } from "./events-plan.ts";

/** A band of the timeline for one category: its marks stand on the floor and rise so far, labels hang above and beneath. */
export interface Lane {
  readonly category: Category;
  readonly top: number;
  readonly rise: number;
  readonly floor: number;
  readonly bottom: number;
}

/** Room for the marks of a break on the rules between lanes, in pixels. */
const margin = 7;
const least = 40;

/** The lanes of all categories, each as high as any window needs it. */
export function lanesOf(
  events: readonly TimelineEvent[],
  found: readonly Places[],
): readonly Lane[] {
  let bottom = top;
  return categoriesByNumber(events).map((category) => {
    const own = events.filter((event) => event.category === category);
    const places = found.flatMap((among) => own.flatMap(({ id }) => among.get(id) ?? []));
    const { up, down } = tiersOf(places);
    const rise = Math.max(0, ...places.map(({ level }) => level)) * measures.level + radii.major;
    const top = bottom;
    const floor = top + margin + up * measures.laneTier + rise;
    const depth =
      down === 0 ? radii.major : measures.fall + down * measures.laneTier - measures.line;
    bottom = Math.max(top + least, floor + depth + margin);
    return { category, top, rise, floor, bottom };
  });
}

/** How many tiers of labels hang over and under the line. */
function tiersOf(places: readonly Place[]): { readonly up: number; readonly down: number } {
  const tiers = (half: "up" | "down") =>
    Math.max(0, ...places.flatMap(({ hung }) => (hung?.half === half ? [hung.tier + 1] : [])));
  return { up: tiers("up"), down: tiers("down") };
}
