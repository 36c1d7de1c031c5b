import { parseHTML } from "linkedom";
import { coarserPath } from "../charts/coarser.ts";
import { unitsWide } from "../charts/vote-shared.ts";
import type { Drawing, Figure } from "./figure.ts";

/** A figure whose map is drawn once, under drawings that hold all the rest. */
export interface Layered {
  readonly figure: Figure;
  /** The map as an SVG element. */
  readonly layer: string;
  /** Where the map begins under the drawing of a width: as a share of that drawing's height, in per cent. */
  readonly tops: readonly { readonly width: number; readonly top: number }[];
}

/** Hatching and dots look best at this width of the map, in CSS pixels. */
const patternWidth = 540;

/**
 * Takes the world out of the drawings of a map of votes and gives it once, coarser, with the outlines in place of their
 * uses: half the elements and less than half the weight. What has a place or size of its own at every width stays.
 */
export function layered(figure: Figure): Layered {
  const { document } = parseHTML(`<div>${figure.shared.join("")}</div>`);
  const parts = figure.drawings.map((drawing) => apart(drawing, document));
  const world = parts.at(-1)?.world;
  if (world === undefined) throw new Error(`figure ${figure.id}: drawn without a world`);
  unfold(world, document);
  return {
    figure: {
      ...figure,
      drawings: parts.map(({ drawing }) => drawing),
      shared: figure.shared.filter((text) => !text.includes("shared-world-")).flatMap(forLayer),
    },
    layer: `<svg class="drawing layer" viewBox="0 0 ${String(unitsWide)} 1">${inLayer(world.outerHTML)}</svg>`,
    tops: parts.map(({ drawing: { width, height }, top }) => ({
      width,
      top: Math.round((top / height) * 10000) / 100,
    })),
  };
}

interface Part {
  readonly drawing: Drawing;
  readonly world: Element;
  readonly top: number;
}

/** A drawing without its world, that world, and its distance from the top in the drawing's pixels. */
function apart(drawing: Drawing, document: Document): Part {
  const holder = document.createElement("div");
  holder.innerHTML = drawing.svg;
  const world = holder.querySelector('[data-layer="world"]');
  if (world === null) throw new Error(`a drawing ${String(drawing.width)} wide has no world`);
  const move = world.parentElement?.getAttribute("transform") ?? "";
  world.remove();
  world.removeAttribute("transform");
  return {
    drawing: { ...drawing, svg: holder.innerHTML },
    world,
    top: Number(/translate\(0 ([\d.]+)\)/.exec(move)?.[1]),
  };
}

/** Puts outlines in place of their uses, and one line around all that have an edge. */
function unfold(world: Element, document: Document): void {
  const outlineOf = (used: Element): string =>
    coarserPath(document.querySelector(used.getAttribute("href") ?? "")?.getAttribute("d") ?? "");
  for (const edges of world.querySelectorAll("[data-edges]")) {
    const edged = [...edges.children].filter((used) => used.hasAttribute("stroke"));
    const line = document.createElement("path");
    for (const { name, value } of edges.attributes) line.setAttribute(name, value);
    for (const name of ["stroke-dasharray", "stroke-width"]) line.removeAttribute(name);
    line.setAttribute("data-edges", "joined");
    line.setAttribute("stroke", edged[0]?.getAttribute("stroke") ?? "none");
    line.setAttribute("d", edged.map(outlineOf).join(""));
    edges.replaceWith(line);
  }
  for (const used of world.querySelectorAll("use")) {
    const outline = document.createElement("path");
    for (const { name, value } of used.attributes)
      if (name !== "href") outline.setAttribute(name, value);
    outline.setAttribute("d", outlineOf(used));
    used.replaceWith(outline);
  }
}

/** The patterns of the widest drawing once more, for the map that serves all widths; the drawings keep those of bars. */
function forLayer(text: string): readonly string[] {
  if (!text.includes("<pattern") || text.includes("-bar")) return [text];
  if (!text.includes('-720"')) return [];
  const scale = (unitsWide / patternWidth).toFixed(4);
  return [inLayer(text).replace(/scale\([\d.]+\)/, `scale(${scale})`)];
}

function inLayer(text: string): string {
  return text
    .replaceAll(/(shared-vote-\w)-720/g, "$1-layer")
    .replaceAll('data-fills="720"', 'data-fills="layer"');
}
