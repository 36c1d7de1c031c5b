import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import type { Drawing } from "./svg.ts";
import { drawLand } from "./transfers-base.ts";
import type { Transfers } from "./transfers-data.ts";
import { drawLandNames, drawNorth } from "./transfers-land.ts";
import type { Layout } from "./transfers-layout.ts";
import { drawEnds, ends, tested } from "./transfers-marks.ts";
import type { PlacedName } from "./transfers-names.ts";
import { countryNames, namings, regionNames } from "./transfers-regions.ts";
import { drawRingNames, drawRings } from "./transfers-rings.ts";
import { halo } from "./transfers-text.ts";

const windowId = "transfers-window";

/** The land and the rings of the large map. */
export function drawMap(svg: Drawing<SVGSVGElement>, data: Transfers, layout: Layout): void {
  const { x, y, width, height } = layout.window;
  const clip = svg.append("clipPath").attr("id", windowId).append("rect");
  clip.attr("x", x).attr("y", y).attr("width", width).attr("height", height);
  const map = svg.append("g").attr("clip-path", `url(#${windowId})`);
  drawLand(map, layout);
  drawRings(map, data, layout);
}

/** The ends of lines and all names of the large map, above the lines. */
export function drawMapNames(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  drawRingNames(svg.append("g"), data, layout, say);
  drawLandNames(svg, data, layout, say);
  drawCountryNames(svg, data, layout, say);
  drawNorth(svg, data, layout, say);
  drawEnds(svg, ends(data, layout, "abroad"));
  for (const [kinds, shown] of namings(data)) {
    const texts = halo(svg.append("g"))
      .attr("font-size", layout.text)
      .attr("data-names", kinds.join(" "));
    for (const name of regionNames(shown, layout, say)) drawRegionName(texts, name, shown);
  }
}

function drawRegionName(
  texts: Drawing,
  { id, text, x, y, anchor }: PlacedName,
  { bundles }: Transfers,
): void {
  const toHere = bundles.filter(({ destination }) => destination === id);
  const label = tested(texts.append("text"), toHere);
  label.attr("x", x).attr("y", y).attr("text-anchor", anchor).text(text);
}

function drawCountryNames(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  const names = halo(svg.append("g"))
    .attr("font-size", layout.text)
    .attr("font-weight", 600)
    .attr("fill", token("quiet"));
  for (const { text, x, y, anchor } of countryNames(data, layout, say)) {
    names.append("text").attr("x", x).attr("y", y).attr("text-anchor", anchor).text(text);
  }
}
