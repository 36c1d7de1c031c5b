import type { Say } from "../i18n/say.ts";
import { isAbroad } from "../model/routes.ts";
import { token } from "../theme/tokens.ts";
import { type Spot, spotBox } from "./boxes.ts";
import type { Drawing } from "./svg.ts";
import { bundleCurve, curveSpots } from "./transfers-curves.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { drawLeavingNames, leavingNames, leavingSpots } from "./transfers-leaving.ts";
import { originColour } from "./transfers-line.ts";
import { drawEnds, endRadius, ends, townRadius } from "./transfers-marks.ts";
import { type Name, nameGroup, type PlacedName, placeNames, writeName } from "./transfers-names.ts";
import { origins } from "./transfers-panel.ts";
import { spotOf } from "./transfers-spots.ts";
import { place } from "./view.ts";

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
  const texts = nameGroup(svg).attr("font-size", layout.text);
  for (const name of panelNames(data, layout, say)) {
    const isOblast = name.id in data.home;
    writeName(texts.append("text"), name)
      .attr("font-weight", isOblast ? 600 : null)
      .attr("fill", isOblast ? originColour(name.id) : token("quiet"));
  }
}

function drawTowns(svg: Drawing<SVGSVGElement>, { towns }: Transfers, { panelView }: Layout): void {
  const dots = svg.append("g").attr("pointer-events", "none").attr("fill", token("quiet"));
  for (const { spot } of towns) {
    const [x, y] = place(panelView, spot);
    dots.append("circle").attr("cx", x).attr("cy", y).attr("r", townRadius);
  }
}

/** The names on the map of Ukraine: oblasts of origin first, then as many towns as find room. */
export function panelNames(data: Transfers, layout: Layout, say: Say): readonly PlacedName[] {
  const oblasts = oblastNames(data, layout, say);
  const room = {
    fontSize: layout.text,
    bounds: layout.panel,
    lines: lineSpots(data, layout),
    spots: [],
  };
  const taken = [
    ...oblasts.map(({ spot }) => spotBox(spot, endRadius + 1)),
    ...leavingNames(layout, say).map(({ box }) => box),
  ];
  const placed = placeNames(oblasts, { ...room, taken, coverable: () => Infinity });
  const dots = data.towns.map(({ spot }) => spotBox(place(layout.panelView, spot), townRadius));
  const towns = placeNames(townNames(data, layout, oblasts), {
    ...room,
    taken: [...taken, ...dots, ...placed.map(({ box }) => box)],
    coverable: () => 7,
  });
  return [...placed, ...towns];
}

function oblastNames(data: Transfers, { panelView }: Layout, say: Say): readonly Name[] {
  return origins(data).map((code) => ({
    id: code,
    text: say(`region.${code}.short`),
    spot: place(panelView, spotOf(data.home, code)),
  }));
}

/** The towns whose oblast is not called like them. */
function townNames(
  data: Transfers,
  { panelView }: Layout,
  oblasts: readonly Name[],
): readonly Name[] {
  return data.towns
    .filter(({ name }) => !oblasts.some(({ text }) => text === name))
    .map(({ name, spot }) => ({ id: name, text: name, spot: place(panelView, spot) }));
}

function lineSpots(data: Transfers, layout: Layout): readonly Spot[] {
  const inside = data.bundles.filter((bundle) => !isAbroad(bundle));
  return [
    ...inside.flatMap((bundle) => curveSpots(bundleCurve(bundle, data, layout))),
    ...leavingSpots(data, layout),
  ];
}
