import type { Selection } from "d3-selection";
import type { Frame } from "./chart.ts";

const namespace = "http://www.w3.org/2000/svg";

/** A selection of one SVG element, as d3 appends to it. */
export type Drawing<E extends SVGElement = SVGGElement> = Selection<E, unknown, null, undefined>;

/** Picks an element for d3 without asking for a global document. */
export { select } from "d3-selection";

/** An SVG element made by a given document. */
export function element<K extends keyof SVGElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
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
    fill: "var(--ink)",
  });
}
