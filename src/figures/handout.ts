import type { CollectionEntry } from "astro:content";
import type { Chosen } from "../charts/chart.ts";
import type { ChartId } from "../charts/index.ts";
import { type Drawing, figure, type Figure, type Size } from "./figure.ts";
import { entryId, type TaskEntry } from "./lessons.ts";
import type { Site } from "./site.ts";

/** A sheet of the handout: a task on one page, with a still picture and the question of its scene. */
export interface HandoutSheet {
  readonly id: string;
  readonly number: number;
  readonly entry: TaskEntry;
  readonly figure: Figure | null;
  readonly question: string | null;
}

type Scene = CollectionEntry<"scenes">;

/** Taller drawings take too much of a page of paper: of such charts it shows the widest drawing. All in CSS pixels. */
const [paperWidth, tallest] = [720, 1000];

/** Charts whose own sizes would print too small to read on a part of a page. */
const paperSizes: Partial<Readonly<Record<ChartId, Size>>> = { count: { width: 806, height: 640 } };

/** The sheets in order, with their pictures. Throws on a scene that the story does not have. */
export async function handoutSheets(
  tasks: readonly TaskEntry[],
  scenes: readonly Scene[],
  site: Site,
): Promise<readonly HandoutSheet[]> {
  return Promise.all(
    tasks.map(async (entry, at) => {
      const { figure: chart, state, scene } = entry.data;
      const id = entryId(entry);
      return {
        id,
        number: at + 1,
        entry,
        figure: chart === undefined ? null : await pictureOf(chart, state, `sheet-${id}`, site),
        question: scene === undefined ? null : questionOf(scene, scenes, site.say.locale),
      };
    }),
  );
}

function pictureOf(chart: ChartId, state: Chosen, slot: string, site: Site): Promise<Figure> {
  const size = paperSizes[chart];
  return figure(chart, state, slot, site, "live", size === undefined ? {} : { sizes: [size] });
}

/** The question of a scene of this locale, by the scene's file name without number. */
function questionOf(id: string, scenes: readonly Scene[], locale: string): string {
  const scene = scenes.find((one) => one.id.replace(/\d+-/, "") === `${locale}/${id}`);
  if (scene === undefined)
    throw new Error(`unknown scene: ${id}; expected one of src/content/scenes`);
  return scene.data.question;
}

/** The drawing of a figure that fits on paper. */
export function paperDrawing({ id, drawings }: Figure): Drawing {
  const usual = drawings.find(({ width, height }) => width === paperWidth && height <= tallest);
  const drawing = usual ?? drawings.at(-1);
  if (drawing === undefined) throw new Error(`chart ${id}: no drawing for paper`);
  return drawing;
}

/** How many sheets' answers fit on one page. */
const answersAPage = 2;

/** The sheets in groups whose answers share a page. */
export function answerPages(sheets: readonly HandoutSheet[]): readonly (readonly HandoutSheet[])[] {
  const starts = sheets.map((_, at) => at).filter((at) => at % answersAPage === 0);
  return starts.map((at) => sheets.slice(at, at + answersAPage));
}
