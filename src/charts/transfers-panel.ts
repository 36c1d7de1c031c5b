import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import { type Drawing, fillBox, use } from "./svg.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { originColour } from "./transfers-line.ts";
import { transform } from "./view.ts";

const panelId = "transfers-panel";

/** Ukraine by itself, its oblasts of origin tinted in the colour of their lines. */
export function drawPanel(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  const { panel } = layout;
  fillBox(svg.append("clipPath").attr("id", panelId).append("rect"), panel);
  const map = svg.append("g").attr("clip-path", `url(#${panelId})`);
  fillBox(map.append("rect"), panel).attr("fill", token("page"));
  drawOblasts(map, data, layout);
  fillBox(svg.append("rect"), panel).attr("fill", "none").attr("stroke", token("rule"));
  svg
    .append("text")
    .attr("x", panel.x)
    .attr("y", panel.y - 8)
    .attr("font-size", layout.text)
    .attr("font-weight", 600)
    .text(say("charts.transfers.panel"));
}

function drawOblasts(map: Drawing, data: Transfers, { panelView: view }: Layout): void {
  const land = map.append("g").attr("transform", transform(view));
  use(land, "shared-ukraine-context").attr("fill", token("land"));
  const oblasts = land
    .append("g")
    .attr("stroke", token("page"))
    .attr("stroke-width", 0.6 / view.scale);
  for (const id of oblastIds(data)) use(oblasts, id).attr("fill", token("ukraine"));
  for (const code of origins(data)) {
    use(land, `shared-ukraine-${code.toLowerCase()}`)
      .attr("fill", originColour(code))
      .attr("fill-opacity", 0.2);
  }
}

function oblastIds({ paths }: Transfers): readonly string[] {
  return Object.keys(paths).filter((id) => id.startsWith("shared-ukraine-ua-"));
}

/** The oblasts that movements start in. */
export function origins({ bundles }: Transfers): readonly string[] {
  return [...new Set(bundles.map(({ origin }) => origin))];
}
