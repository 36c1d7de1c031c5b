import { sum } from "d3-array";
import type { ChartId } from "../charts/index.ts";
import type { Claim } from "../claims/claim.ts";
import { type Claims, claimOf } from "../claims/index.ts";
import { claimsIn } from "../claims/rich.ts";
import { claimUses } from "../claims/uses.ts";
import { type Figure, figure, type Size } from "./figure.ts";
import type { Site } from "./site.ts";
import { claimsOfFigure, ownScenes, type SceneEntry, sceneId } from "./story.ts";
import { type Task, taskOf } from "./tasks.ts";

/** One scene as a slide, with a picture that can be worked with. */
export interface Slide {
  readonly id: string;
  readonly number: number;
  readonly entry: SceneEntry;
  readonly figure: Figure;
  readonly tasks: readonly Task[];
}

/** What small screens and paper show. */
const narrow: Size = { width: 360 };

/** The size that the picture of a slide is drawn at: it is scaled up until its text can be read from the last row. */
const slideSizes: Partial<Readonly<Record<ChartId, Size>>> = {
  count: { width: 454, height: 490 },
  events: { width: 410, height: 490 },
  returned: { width: 440, height: 490 },
  transfers: { width: 440, height: 490 },
  "vote-tiles": { width: 450, height: 490 },
  "vote-shift": { width: 430, height: 500 },
};

/** The scenes of a locale as slides, in order. */
export async function slidesOf(
  entries: readonly SceneEntry[],
  site: Site,
): Promise<readonly Slide[]> {
  return Promise.all(
    ownScenes(entries, site).map(async (entry, at) => {
      const id = sceneId(entry);
      const { figure: chart, state, fixed, tasks } = entry.data;
      const own = slideSizes[chart];
      const sizes = own === undefined ? [narrow] : [narrow, own];
      return {
        id,
        number: at + 1,
        entry,
        figure: await figure(chart, state, id, site, "live", { fixed, sizes }),
        tasks: tasks.map((task) => taskOf(task, site)),
      };
    }),
  );
}

/** The claims that a slide prints: in its words, its tasks and its picture. */
export function claimsOfSlide(
  { entry: { data }, figure: shown, tasks }: Slide,
  claims: Claims,
): readonly Claim[] {
  const words = [data.headline, data.caption, data.question, data.contentNote ?? ""].join(" ");
  const said = claimUses(words, "").map(({ id }) => claimOf(claims, id));
  const asked = tasks.flatMap((task) => [
    ...claimsIn(task.ask),
    ...(task.kind === "number" ? [task.answer] : []),
  ]);
  return [...new Set([...said, ...asked, ...claimsOfFigure(shown)])];
}

/** The minutes planned for all slides up to the end of one. */
export function minutesUntil(slides: readonly Slide[], at: number): number {
  return sum(slides.slice(0, at + 1), ({ entry }) => entry.data.minutes);
}
