import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import { type Box, place, type Spot, transform } from "./map.ts";
import type { Drawing } from "./svg.ts";
import { use } from "./transfers-base.ts";
import { halo } from "./transfers-text.ts";
import { drawLeavingNames, leavingNames, leavingSpots } from "./transfers-leave.ts";
import { originColour } from "./transfers-colour.ts";
import { bundleCurve, curveSpots, spotOf } from "./transfers-curves.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { drawEnds, endRadius, ends, townRadius } from "./transfers-marks.ts";
import { type PlacedName, placeNames, spotBox } from "./transfers-names.ts";

const panelId = "transfers-panel";

/** Ukraine by itself, its oblasts of origin tinted in the colour of their lines. */
export function drawPanel(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  const { panel, panelView: view } = layout;
  frame(svg.append("clipPath").attr("id", panelId).append("rect"), panel);
  const map = svg.append("g").attr("clip-path", `url(#${panelId})`);
  frame(map.append("rect"), panel).attr("fill", token("page"));
  const land = map.append("g").attr("transform", transform(view));
  use(land, "shared-ukraine-context").attr("fill", token("land"));
  const oblasts = land
    .append("g")
    .attr("stroke", token("page"))
    .attr("stroke-width", 0.6 / view.scale);
  for (const id of units(data)) use(oblasts, `shared-ukraine-${id}`).attr("fill", token("ukraine"));
  for (const code of origins(data)) {
    use(land, `shared-ukraine-${code.toLowerCase()}`)
      .attr("fill", originColour(code))
      .attr("fill-opacity", 0.2);
  }
  frame(svg.append("rect"), panel).attr("fill", "none").attr("stroke", token("rule"));
  svg
    .append("text")
    .attr("x", panel.x)
    .attr("y", panel.y - 8)
    .attr("font-size", layout.text)
    .attr("font-weight", 600)
    .text(say("charts.transfers.panel"));
}

function frame(
  rect: Drawing<SVGRectElement>,
  { x, y, width, height }: Box,
): Drawing<SVGRectElement> {
  return rect.attr("x", x).attr("y", y).attr("width", width).attr("height", height);
}

function units({ paths }: Transfers): readonly string[] {
  return Object.keys(paths).flatMap((id) =>
    id.startsWith("shared-ukraine-ua-") ? [id.replace("shared-ukraine-", "")] : [],
  );
}

export function origins({ bundles }: Transfers): readonly string[] {
  return [...new Set(bundles.map(({ origin }) => origin))];
}

/** Names of oblasts and towns, and the ends of lines, above the lines. */
export function drawPanelNames(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  drawTowns(svg, data, layout);
  drawLeavingNames(svg, data, layout, say);
  drawEnds(svg, ends(data, layout, "home"));
  const texts = halo(svg.append("g")).attr("font-size", layout.text);
  for (const { id, text, x, y, anchor } of panelNames(data, layout, say)) {
    const isOblast = id in data.home;
    texts
      .append("text")
      .attr("x", x)
      .attr("y", y)
      .attr("text-anchor", anchor)
      .attr("font-weight", isOblast ? 600 : null)
      .attr("fill", isOblast ? originColour(id) : token("quiet"))
      .text(text);
  }
}

function drawTowns(svg: Drawing<SVGSVGElement>, { towns }: Transfers, { panelView }: Layout): void {
  const dots = svg.append("g").attr("pointer-events", "none").attr("fill", token("quiet"));
  for (const { spot } of towns) {
    const [x, y] = place(panelView, spot);
    dots.append("circle").attr("cx", x).attr("cy", y).attr("r", townRadius);
  }
}

/** Oblasts of origin first, then as many towns as find room. */
export function panelNames(data: Transfers, layout: Layout, say: Say): readonly PlacedName[] {
  const oblasts = origins(data).map((code) => ({
    id: code,
    text: say(`region.${code}.short`),
    spot: place(layout.panelView, spotOf(data.home, code)),
  }));
  const towns = data.towns
    .filter(({ name }) => !oblasts.some(({ text }) => text === name))
    .map(({ name, spot }) => ({
      id: name,
      text: name,
      spot: place(layout.panelView, spot),
    }));
  const room = {
    fontSize: layout.text,
    bounds: layout.panel,
    lines: lineSpots(data, layout),
    spots: [],
  };
  const middles = [
    ...oblasts.map(({ spot }) => spotBox(spot, endRadius + 1)),
    ...leavingNames(layout, say).map(({ box }) => box),
  ];
  const placed = placeNames(oblasts, { ...room, taken: middles, coverable: () => Infinity });
  const dots = data.towns.map(({ spot }) => spotBox(place(layout.panelView, spot), townRadius));
  return [
    ...placed,
    ...placeNames(towns, {
      ...room,
      taken: [...middles, ...dots, ...placed.map(({ box }) => box)],
      coverable: () => 7,
    }),
  ];
}

function lineSpots(data: Transfers, layout: Layout): readonly Spot[] {
  const inside = data.bundles.filter(({ country }) => country === "ua");
  return [
    ...inside.flatMap((bundle) => curveSpots(bundleCurve(bundle, data, layout))),
    ...leavingSpots(data, layout),
  ];
}
