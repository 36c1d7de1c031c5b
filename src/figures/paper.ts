import { parseHTML } from "linkedom";
import { unitsWide } from "../charts/vote-shared.ts";
import { type Box, hatch } from "./hatch.ts";
import { bare } from "../charts/bare.ts";
import { squareMarks } from "./paper-marks.ts";

/** Between two lines, in CSS pixels of the drawing. */
const gap = 5;
const lineWidth = 0.9;
const filled = /^url\(#shared-vote-([a-z])-(\w+)\)$/;

/**
 * A drawing for paper: browsers turn patterns into pixels when they print, so each is drawn as lines. Against is hatched
 * upwards, the others downwards. `slot` is unique on the page.
 */
export function paperSvg(svg: string, slot: string): string {
  const { document } = parseHTML(svg);
  const drawing = document.querySelector("svg");
  if (drawing === null) throw new Error(`no drawing for ${slot}`);
  bare(drawing);
  squareMarks(document);
  for (const shape of document.querySelectorAll('rect[fill^="url("]')) hatchRect(shape, document);
  for (const [at, parent] of parentsOf(document.querySelectorAll('use[fill^="url("]')).entries())
    hatchOutlines(parent, `${slot}-${String(at)}`, document);
  return drawing.outerHTML;
}

function parentsOf(shapes: Iterable<Element>): readonly Element[] {
  return [...new Set([...shapes].flatMap(({ parentElement }) => parentElement ?? []))];
}

/** The vote that a pattern stands for, and the width of the map that it is made for, if it is made for one. */
function patternOf(shape: Element): { readonly vote: string; readonly scale: number } {
  const [, vote = "", set = ""] = filled.exec(shape.getAttribute("fill") ?? "") ?? [];
  return { vote, scale: set === "bar" ? 1 : unitsWide / Number(set) };
}

function hatchRect(rect: Element, document: Document): void {
  const { vote } = patternOf(rect);
  const side = (name: string): number => Number(rect.getAttribute(name) ?? 0);
  const box = { x: side("x"), y: side("y"), width: side("width"), height: side("height") };
  rect.setAttribute("fill", `var(--vote-${vote})`);
  const lines = linesOf(box, vote, 1, document);
  const transform = rect.getAttribute("transform");
  if (transform !== null) lines.setAttribute("transform", transform);
  rect.after(lines);
}

/** Hatches the shapes of a map, which only their outlines know: lines over the whole map, cut to them. */
function hatchOutlines(parent: Element, slot: string, document: Document): void {
  const shapes = [...parent.children].filter((child) =>
    filled.test(child.getAttribute("fill") ?? ""),
  );
  for (const [vote, own] of Map.groupBy(shapes, (shape) => patternOf(shape).vote)) {
    const { scale } = patternOf(own[0] ?? parent);
    const clip = document.createElementNS(parent.namespaceURI, "clipPath");
    clip.id = `${slot}-${vote}`;
    for (const shape of own) {
      const outline = document.createElementNS(parent.namespaceURI, "use");
      outline.setAttribute("href", shape.getAttribute("href") ?? "");
      clip.append(outline);
      shape.setAttribute("fill", `var(--vote-${vote})`);
    }
    const group = document.createElementNS(parent.namespaceURI, "g");
    group.setAttribute("clip-path", `url(#${clip.id})`);
    group.append(
      linesOf({ x: 0, y: 0, width: unitsWide, height: unitsWide / 2 }, vote, scale, document),
    );
    own.at(-1)?.after(clip, group);
  }
}

function linesOf(box: Box, vote: string, scale: number, document: Document): Element {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const attributes = {
    d: hatch(box, gap * scale, vote === "n"),
    fill: "none",
    stroke: `var(--vote-${vote}-mark)`,
    "stroke-width": String(lineWidth * scale),
    "data-hatch": vote,
  };
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  return path;
}
