import type { CollectionEntry } from "astro:content";
import { type ChartId, chartIds } from "../charts/index.ts";
import { type Change, newestChanges } from "./changes.ts";
import { figure, type Figure } from "./figure.ts";
import { frameHeight, plateOf } from "./files.ts";
import type { Site } from "./site.ts";

/** A chart as a desk looks for it: its picture's size and its frame's height in CSS pixels, and when it changed last. */
export interface Piece {
  readonly figure: Figure;
  readonly size: { readonly width: number; readonly height: number; readonly frame: number };
  readonly changed: Change | undefined;
}

/** Every chart in gallery order, by the dataset that it draws first; maps draw geometry, which is nobody's topic. */
export async function gallery(
  site: Site,
  changes: readonly CollectionEntry<"changes">[],
): Promise<ReadonlyMap<string, readonly Piece[]>> {
  const pieces = await Promise.all(chartIds.map((id) => piece(id, site, changes)));
  return Map.groupBy(
    pieces,
    ({ figure: { sources } }) =>
      sources.find(({ dataset }) => dataset !== "geometry")?.dataset ?? "",
  );
}

async function piece(
  id: ChartId,
  site: Site,
  changes: readonly CollectionEntry<"changes">[],
): Promise<Piece> {
  const shown = await figure(id, {}, id, site, "still");
  const plate = plateOf(shown, "", site);
  return {
    figure: shown,
    size: { width: plate.width, height: Math.round(plate.height), frame: frameHeight(plate) },
    changed: newestChanges(changes, id)[0],
  };
}
