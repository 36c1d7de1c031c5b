import { group } from "d3-array";
import { type Bundle, isAbroad } from "../model/routes.ts";
import { token } from "../theme/tokens.ts";
import type { Spot } from "./boxes.ts";
import type { Drawing } from "./svg.ts";
import { bundlePath } from "./transfers-curves.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { originColour } from "./transfers-line.ts";
import { originOption } from "./transfers.paint.ts";
import { spotOf } from "./transfers-spots.ts";
import { place } from "./view.ts";

/** How far from a line a pointer still touches it, in CSS pixels. */
const reach = 6;

/** One mark a bundle, those with the most movements first. Its words, width and dashes are put on by the painter. */
export function drawBundles(svg: Drawing<SVGSVGElement>, data: Transfers, layout: Layout): void {
  const lines = svg.append("g").attr("fill", "none").attr("stroke-linecap", "round");
  for (const bundle of data.bundles) {
    const d = bundlePath(bundle, data, layout);
    const mark = filterable(lines.append("g"), [bundle])
      .attr("data-mark", bundle.id)
      .attr("data-label", bundle.id);
    mark
      .append("path")
      .attr("d", d)
      .attr("stroke", "none")
      .attr("stroke-width", reach * 2)
      .attr("pointer-events", "stroke");
    mark
      .append("path")
      .attr("data-line", "")
      .attr("d", d)
      .attr("stroke", originColour(bundle.origin))
      .attr("stroke-opacity", 0.78);
  }
}

/** Lets filters show an element as long as one of its bundles is shown; exact where they all lead to one country. */
export function filterable<E extends SVGElement>(
  drawing: Drawing<E>,
  bundles: readonly Bundle[],
): Drawing<E> {
  return drawing
    .attr("data-is-kind", [...new Set(bundles.flatMap(({ kinds }) => kinds))].join(" "))
    .attr("data-is-to", [...new Set(bundles.map(({ country }) => country))].join(" "));
}

/** A region where lines end, in the picture. */
export interface End {
  readonly code: string;
  readonly spot: Spot;
  readonly bundles: readonly Bundle[];
}

/** The regions where lines end on the large map, or on the map of Ukraine. */
export function ends(
  data: Transfers,
  { view, panelView }: Layout,
  where: "abroad" | "home",
): readonly End[] {
  const isHome = where === "home";
  const drawn = data.bundles.filter((bundle) => isAbroad(bundle) !== isHome);
  return [...group(drawn, ({ destination }) => destination)].map(([code, bundles]) => ({
    code,
    bundles,
    spot: isHome
      ? place(panelView, spotOf(data.home, code))
      : place(view, spotOf(data.spots, code)),
  }));
}

/** The radius of a point where lines end, in CSS pixels. */
export const endRadius = 3;
/** The radius of a town, in CSS pixels. */
export const townRadius = 1.6;

/** Draws the points of regions where lines end. */
export function drawEnds(svg: Drawing<SVGSVGElement>, regions: readonly End[]): void {
  const nodes = svg
    .append("g")
    .attr("pointer-events", "none")
    .attr("fill", token("ink"))
    .attr("stroke", token("page"))
    .attr("stroke-width", 1.4);
  for (const { spot, bundles } of regions) {
    const [x, y] = spot;
    const origins = new Set(bundles.map(({ origin }) => originOption(origin)));
    filterable(nodes.append("circle"), bundles)
      .attr("data-is-from", [...origins].join(" "))
      .attr("cx", x)
      .attr("cy", y)
      .attr("r", endRadius);
  }
}
