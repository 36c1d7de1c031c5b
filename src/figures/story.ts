import type { CollectionEntry } from "astro:content";
import type { Claim } from "../claims/claim.ts";
import { type Claims, claimOf } from "../claims/index.ts";
import { claimUses } from "../claims/uses.ts";
import { claimsIn } from "../claims/rich.ts";
import { columnWidth, type Figure, figure, type Liveliness } from "./figure.ts";
import type { Site } from "./site.ts";

export type SceneEntry = CollectionEntry<"scenes">;

/** One scene with the picture in its own state; `beside` is a second picture to compare with. */
export interface Scene {
  readonly id: string;
  readonly number: number;
  readonly entry: SceneEntry;
  readonly figure: Figure;
  readonly liveliness: Liveliness;
  readonly beside: Figure | null;
}

/** Neighbouring scenes whose figure is the same chart: one picture stays while its steps pass. */
export type Block = readonly [Scene, ...Scene[]];

/** The entries of a locale in order. */
export function ownScenes(entries: readonly SceneEntry[], { say }: Site): readonly SceneEntry[] {
  return entries
    .filter(({ id }) => id.startsWith(`${say.locale}/`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A scene's id is its file name without number. */
export function sceneId({ id }: SceneEntry): string {
  return id.replace(/^.*\/\d+-/, "");
}

/** The scenes of a locale in order. */
export async function scenesOf(
  entries: readonly SceneEntry[],
  site: Site,
): Promise<readonly Scene[]> {
  const own = ownScenes(entries, site);
  return Promise.all(
    own.map((entry, at) => {
      const widest = hasSteps(own, at) || entry.data.narrow ? columnWidth : Infinity;
      return sceneOf(entry, at + 1, isLive(own, at) ? "live" : "still", site, widest);
    }),
  );
}

/**
 * A figure can be worked with where its chart comes first, and where steps share it; elsewhere, and in scenes that ask
 * for no more, its picture is enough.
 */
function isLive(entries: readonly SceneEntry[], at: number): boolean {
  const data = entries[at]?.data;
  if (data === undefined || isPictureOnly(data)) return false;
  const isFirst = entries.findIndex((one) => isShared(data, one)) === at;
  return isFirst || (!isShared(data, entries[at - 1]) && hasSteps(entries, at));
}

/** Whether the next scene is a step that shares the figure of one. */
function hasSteps(entries: readonly SceneEntry[], at: number): boolean {
  const data = entries[at]?.data;
  return data !== undefined && !isPictureOnly(data) && isShared(data, entries[at + 1]);
}

function isShared({ figure }: SceneEntry["data"], other: SceneEntry | undefined): boolean {
  return other?.data.figure === figure && !isPictureOnly(other.data);
}

function isPictureOnly({ beside, still }: SceneEntry["data"]): boolean {
  return beside !== undefined || still;
}

async function sceneOf(
  entry: SceneEntry,
  number: number,
  liveliness: Liveliness,
  site: Site,
  widest: number,
): Promise<Scene> {
  const id = sceneId(entry);
  const { figure: chart, state, beside, fixed } = entry.data;
  return {
    id,
    number,
    entry,
    figure: await figure(chart, state, id, site, liveliness, { fixed, widest }),
    liveliness,
    beside:
      beside === undefined ? null : await figure(chart, beside, `${id}-beside`, site, "still"),
  };
}

/** The scenes in blocks that share a figure; a scene that compares two pictures stands alone. */
export function blocksOf(scenes: readonly Scene[]): readonly Block[] {
  return scenes.reduce<readonly Block[]>((blocks, scene) => {
    const last = blocks.at(-1);
    const joins =
      last !== undefined &&
      last[0].figure.id === scene.figure.id &&
      ![last[0], scene].some(({ entry }) => isPictureOnly(entry.data));
    return joins
      ? [...blocks.slice(0, -1), [...last, scene] as const]
      : [...blocks, [scene] as const];
  }, []);
}

/**
 * The height, as a share of its width, that the picture of a block needs in its tallest step, so that nothing moves when
 * a step changes it; null where all steps are of one height. Counted at the width that story columns show.
 */
export function reservedRatio(block: Block): number | null {
  const heights = block.flatMap(({ figure: { drawings } }) =>
    drawings.filter(({ width }) => width === columnWidth).map(({ height }) => height),
  );
  return new Set(heights).size > 1 ? Math.max(...heights) / columnWidth : null;
}

/** Of figures with the same table, or of the same chart, the first, which prints its table for all. */
export function tabledOf(figures: readonly Figure[]): ReadonlySet<Figure> {
  const byRows = firstBy(figures, ({ table }) => JSON.stringify(table.rows));
  return new Set(firstBy(byRows, ({ id }) => id));
}

function firstBy(figures: readonly Figure[], key: (figure: Figure) => string): readonly Figure[] {
  const keys = figures.map(key);
  return figures.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

/** Every claim that scenes and their figures print, once. */
export function claimsOfScenes(scenes: readonly Scene[], claims: Claims): readonly Claim[] {
  const inWords = scenes.flatMap(({ entry }) =>
    [
      entry.body ?? "",
      ...Object.values(entry.data).filter((value) => typeof value === "string"),
    ].flatMap((text) => claimUses(text, entry.id).map(({ id }) => claimOf(claims, id))),
  );
  return [
    ...new Set([...inWords, ...scenes.flatMap(({ figure: shown }) => claimsOfFigure(shown))]),
  ];
}

/** The claims that a figure prints in the state it is built in. */
export function claimsOfFigure({ wording, read }: Figure): readonly Claim[] {
  return [wording.title, wording.subtitle, wording.note, read].flatMap(claimsIn);
}
