import type { Selection } from "d3-selection";
import { token } from "../theme/tokens.ts";
import type { Box } from "./boxes.ts";
import type { Frame } from "./chart.ts";

const namespace = "http://www.w3.org/2000/svg";

/** A selection of one SVG element, as d3 appends to it. */
export type Drawing<E extends SVGElement = SVGGElement> = Selection<E, unknown, null, undefined>;

export type Attributes = Readonly<Record<string, string | number>>;

/** Picks an element for d3 without asking for a global document. */
export { select } from "d3-selection";

/** An SVG element made by a given document. */
export function element<K extends keyof SVGElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(namespace, name);
  setAttributes(made, attributes);
  return made;
}

/** Sets some attributes of an element and leaves its others. */
export function setAttributes(changed: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) changed.setAttribute(name, String(value));
}

/** An empty picture of the frame's width and a given height, both in CSS pixels. */
export function svg(frame: Frame, height: number): SVGSVGElement {
  return element(frame.document, "svg", {
    xmlns: namespace,
    viewBox: `0 0 ${frame.width} ${height}`,
    width: frame.width,
    height,
    "font-family": "var(--font-chart)",
    "font-size": 14,
    fill: token("ink"),
  });
}

/** Repeats an element that has an id. */
export function use(group: Drawing, id: string): Drawing<SVGUseElement> {
  return group.append("use").attr("href", `#${id}`);
}

/** Puts a rectangle where a box is. */
export function fillBox(
  rect: Drawing<SVGRectElement>,
  { x, y, width, height }: Box,
): Drawing<SVGRectElement> {
  return rect.attr("x", x).attr("y", y).attr("width", width).attr("height", height);
}

/** Keeps a rim of paper around texts, so that they can be read over lines and marks. */
export function halo<E extends SVGElement>(drawing: Drawing<E>): Drawing<E> {
  return drawing
    .attr("paint-order", "stroke")
    .attr("stroke", token("page"))
    .attr("stroke-width", 3)
    .attr("stroke-linejoin", "round");
}
