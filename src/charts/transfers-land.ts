import type { Say } from "../i18n/say.ts";
import { bundleRoutes } from "../model/routes.ts";
import { token } from "../theme/tokens.ts";
import { covered, isInside } from "./boxes.ts";
import { type Drawing, halo, use } from "./svg.ts";
import { abroadSpots } from "./transfers-curves.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { drawLines, type LineOfText, lineOfText, nameGroup } from "./transfers-names.ts";
import { place, transform } from "./view.ts";

const lands = [
  ["context", token("land")],
  ["ru", token("russia")],
  ["by", token("belarus")],
  ["kp", token("north-korea")],
  ["ua", token("ukraine")],
] as const;

/** The land of the large map, the four countries told apart by tone. */
export function drawLand(map: Drawing, { view, hasContext }: Layout): void {
  const land = map.append("g").attr("transform", transform(view));
  for (const [name, colour] of lands.filter(([id]) => hasContext || id !== "context")) {
    use(land, `shared-transfers-${name}`).attr("fill", colour);
  }
  use(land, "shared-transfers-borders")
    .attr("fill", "none")
    .attr("stroke", token("page"))
    .attr("stroke-opacity", 0.8)
    .attr("stroke-width", 0.6 / view.scale);
}

/** The map is turned, so an arrow says where north is. */
export function drawNorth(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  { view, north, text }: Layout,
  say: Say,
): void {
  const [x, y] = north;
  const [fromX, fromY] = place(view, data.centre);
  const [toX, toY] = place(view, data.north);
  const angle = (Math.atan2(toX - fromX, fromY - toY) * 180) / Math.PI;
  const arrow = svg.append("g").attr("transform", `translate(${x} ${y}) rotate(${angle})`);
  arrow
    .append("path")
    .attr("d", "M0 14V-10m-4 6l4-7 4 7")
    .attr("fill", "none")
    .attr("stroke", token("quiet"));
  const letter = halo(svg.append("text").attr("pointer-events", "none"))
    .attr("fill", token("quiet"))
    .attr("font-size", text)
    .attr("text-anchor", "middle");
  const turn = (angle * Math.PI) / 180;
  letter
    .attr("x", x + Math.sin(turn) * 20)
    .attr("y", y - Math.cos(turn) * 20 + text * 0.35)
    .text(say("charts.transfers.north"));
}

/** Names of countries, against those of regions. */
const larger = 1.25;

const landLabels = ["ua", "ru"] as const;

/** The names of the two large countries, each where it covers the fewest lines of all kinds. */
export function landNames(data: Transfers, layout: Layout, say: Say): readonly LineOfText[] {
  const lines = abroadSpots({ ...data, bundles: bundleRoutes(data.routes) }, layout);
  return landLabels.flatMap((id) => {
    const name = say(`charts.transfers.land.${id}`);
    const covers = ({ box }: LineOfText) => covered(box, lines);
    return data.lands[id]
      .map((spot) => lineOfText(name, place(layout.view, spot), "middle", layout.text * larger))
      .filter(({ box }) => isInside(box, layout.window))
      .toSorted((a, b) => covers(a) - covers(b))
      .slice(0, 1);
  });
}

/** Draws the names of the two large countries. */
export function drawLandNames(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  const names = nameGroup(svg)
    .attr("font-size", layout.text * larger)
    .attr("font-weight", 600)
    .attr("text-anchor", "middle")
    .attr("fill", token("quiet"));
  drawLines(names, landNames(data, layout, say));
}
