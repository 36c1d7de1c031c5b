import { max } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { kindsByCount, type Route } from "../model/routes.ts";
import { defineChart, type Frame } from "./chart.ts";
import { type Drawing, fillBox, select, svg } from "./svg.ts";
import { type Transfers, transfersData, uses } from "./transfers-data.ts";
import { drawKey } from "./transfers-key.ts";
import { drawLand, drawLandNames, drawNorth } from "./transfers-land.ts";
import { type Layout, layoutOf } from "./transfers-layout.ts";
import { drawLeaving } from "./transfers-leaving.ts";
import { lineStates } from "./transfers-line.ts";
import { drawBundles, drawEnds, ends } from "./transfers-marks.ts";
import { drawPanel } from "./transfers-panel.ts";
import { drawPanelNames } from "./transfers-panel-names.ts";
import { sharedPaths } from "./transfers-paths.ts";
import { drawCountryNames, drawRegionNames } from "./transfers-regions.ts";
import { drawRingNames, drawRings } from "./transfers-rings.ts";
import { keyParts } from "./transfers-samples.ts";
import { transfersTable } from "./transfers-table.ts";
import { transfersFacts } from "./transfers-words.ts";
import { colouredOrigins, originOption, paint } from "./transfers.paint.ts";

export default defineChart({
  uses,
  data: transfersData,
  travel: ({ routes }, say) => lineStates(routes, say),
  table: ({ routes }, _chosen, say) => transfersTable(routes, say),
  choices: ({ routes }) => ({
    kind: ["all", ...kindsByCount(routes)],
    to: ["all", "ru", "by", "kp", "ua"],
    from: ["all", ...colouredOrigins.map(originOption), "other"],
  }),
  worded: ["kind", "to"],
  optionLabel,
  selects: "route",
  widths: [360, 720, 1080],
  shared: sharedPaths,
  draw,
  paint,
  facts: transfersFacts,
  asOf: ({ routes }) => max(routes, publicationDay) ?? "",
});

/** Regions of origin are called by their names. */
function optionLabel(_data: Transfers, choice: string, option: string, say: Say): string | null {
  const code = colouredOrigins.find((coloured) => originOption(coloured) === option);
  return choice === "from" && code !== undefined ? say(`region.${code}.short`) : null;
}

/** The date a source was published, where its day is known. */
function publicationDay({ publication_date: date }: Route): string | null {
  return date?.length === 10 ? date : null;
}

/** The lines between the land of both maps and all names and points. */
function draw(data: Transfers, frame: Frame): SVGSVGElement {
  const { say, height } = frame;
  const layout = layoutOf(data, frame);
  const picture = svg(frame, layout.height);
  const root = select<SVGSVGElement, unknown>(picture);
  drawMap(root, data, layout);
  if (height === undefined) drawPanel(root, data, layout, say);
  drawLeaving(root, data, layout);
  drawBundles(root, data, layout);
  drawRingNames(root.append("g"), data, layout, say);
  drawLandNames(root, data, layout, say);
  drawCountryNames(root, data, layout, say);
  drawNorth(root, data, layout, say);
  drawEnds(root, ends(data, layout, "abroad"));
  drawRegionNames(root, data, layout, say);
  if (height === undefined) drawPanelNames(root, data, layout, say);
  const parts = keyParts(say);
  drawKey(root, layout.key, layout.text, height === undefined ? parts : parts.slice(0, 1));
  return picture;
}

/** The land and the rings of the large map. */
function drawMap(root: Drawing<SVGSVGElement>, data: Transfers, layout: Layout): void {
  const id = "transfers-window";
  fillBox(root.append("clipPath").attr("id", id).append("rect"), layout.window);
  const map = root.append("g").attr("clip-path", `url(#${id})`);
  drawLand(map, layout);
  drawRings(map, data, layout);
}
