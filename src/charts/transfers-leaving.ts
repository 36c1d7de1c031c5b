import { group } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { isAbroad } from "../model/routes.ts";
import { token } from "../theme/tokens.ts";
import type { Spot } from "./boxes.ts";
import type { Drawing } from "./svg.ts";
import { type Curve, curve, curvePath, curveSpots } from "./transfers-curves.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { originColour } from "./transfers-line.ts";
import { originOption } from "./transfers.paint.ts";
import { filterable } from "./transfers-marks.ts";
import { drawLines, type LineOfText, lineOfText, nameGroup } from "./transfers-names.ts";
import { spotOf } from "./transfers-spots.ts";
import { place } from "./view.ts";

/** Where lines leave the map of Ukraine, in its units: on its eastern edge, whatever their way was. */
const exit: Spot = [634, 296];

const destinations = ["ru", "by", "kp"] as const;

/** Thin lines from every oblast of origin to the edge: their movements go on, on the large map. */
export function drawLeaving(svg: Drawing<SVGSVGElement>, data: Transfers, layout: Layout): void {
  const stubs = svg
    .append("g")
    .attr("fill", "none")
    .attr("stroke-width", 0.9)
    .attr("stroke-opacity", 0.7);
  const abroad = data.bundles.filter(isAbroad);
  for (const [origin, ofOrigin] of group(abroad, (bundle) => bundle.origin)) {
    for (const bundles of group(ofOrigin, ({ country }) => country).values()) {
      filterable(stubs.append("path"), bundles)
        .attr("d", curvePath(stub(origin, data, layout)))
        .attr("data-is-from", originOption(origin))
        .attr("stroke", originColour(origin));
    }
  }
  const [x, y] = place(layout.panelView, exit);
  const head = filterable(svg.append("path"), abroad);
  head.attr("d", `M${x} ${y}l-7-3.5v7z`).attr("fill", token("quiet"));
}

function stub(origin: string, { home }: Transfers, { panelView }: Layout): Curve {
  const [x, y] = place(panelView, exit);
  return curve(place(panelView, spotOf(home, origin)), [x - 6, y]);
}

/** Points along those lines. */
export function leavingSpots(data: Transfers, layout: Layout): readonly Spot[] {
  const origins = new Set(data.bundles.filter(isAbroad).map(({ origin }) => origin));
  return [...origins].flatMap((origin) => curveSpots(stub(origin, data, layout)));
}

/** Where they go, said at the edge. */
export function leavingNames({ panelView, text: size }: Layout, say: Say): readonly LineOfText[] {
  const [x, y] = place(panelView, exit);
  return destinations.map((to, index) => {
    const middle = y + size * (1.65 + index * 1.2);
    return lineOfText(say(`charts.transfers.leave.${to}`), [x, middle], "end", size);
  });
}

/** Writes at the edge where the lines go. */
export function drawLeavingNames(
  svg: Drawing<SVGSVGElement>,
  { bundles }: Transfers,
  layout: Layout,
  say: Say,
): void {
  const abroad = bundles.filter(isAbroad);
  const names = filterable(nameGroup(svg), abroad)
    .attr("font-size", layout.text)
    .attr("text-anchor", "end")
    .attr("fill", token("quiet"));
  drawLines(names, leavingNames(layout, say));
}
