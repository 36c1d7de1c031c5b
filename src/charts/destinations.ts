import { max } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { type Destination, destinations } from "../model/destinations.ts";
import { token } from "../theme/tokens.ts";
import { defineChart, type Frame } from "./chart.ts";
import { drawHeads, drawKey } from "./destinations-key.ts";
import { type Layout, layoutOf, type Line, linesOf } from "./destinations-layout.ts";
import { drawRegion } from "./destinations-marks.ts";
import { destinationsTable } from "./destinations-table.ts";
import { destinationFacts } from "./destinations-words.ts";
import { paint } from "./destinations.paint.ts";
import { type Drawing, select, svg } from "./svg.ts";

export default defineChart({
  uses: [
    "transfers/routes",
    "transfers/facilities",
    "transfers/regions",
    "transfers/places",
    "returns/by-destination",
  ],
  data: destinations,
  travel: () => null,
  table: (all, _chosen, say) => destinationsTable(all, say),
  choices: () => ({ what: ["all", "routes", "facilities", "counts"] }),
  worded: [],
  widths: [360, 720, 1080],
  draw,
  paint,
  facts: (all, _chosen, say) => destinationFacts(all, say),
  asOf: (all) => max(all.flatMap(publicationDays)) ?? "",
});

/** The dates on which sources were published, where their day is known. */
function publicationDays({ routes, facilities, counts }: Destination): readonly string[] {
  const dates = [
    ...[...routes, ...facilities].map(({ publication_date }) => publication_date),
    ...counts.map(({ published }) => published),
  ];
  return dates.filter((date) => date?.length === 10).map(String);
}

function draw(all: readonly Destination[], frame: Frame): SVGSVGElement {
  const layout = layoutOf(frame.width);
  const columns = linesOf(all, layout.columns);
  const longest = Math.max(...columns.map(({ length }) => length));
  const picture = svg(frame, layout.top + longest * layout.lineHeight + 4);
  const root = select<SVGSVGElement, unknown>(picture).attr("font-size", layout.text);
  drawKey(root, frame.say, frame.width);
  for (const [at, lines] of columns.entries()) {
    const column = root
      .append("g")
      .attr("transform", `translate(${(at * (frame.width + 36)) / layout.columns} ${layout.top})`);
    drawHeads(column, layout, frame.say);
    for (const [row, line] of lines.entries()) drawLine(column, line, row, layout, frame.say);
  }
  return picture;
}

function drawLine(column: Drawing, line: Line, row: number, layout: Layout, say: Say): void {
  const y = (row + 1) * layout.lineHeight - 6;
  const group = column.append("g").attr("transform", `translate(0 ${y})`);
  if ("region" in line) drawRegion(group, line.region, layout, say);
  else drawCountry(group, line, layout, say);
}

/** The name of a country over its regions, on a rule. */
function drawCountry(
  group: Drawing,
  { head, continued }: Extract<Line, { readonly head: unknown }>,
  { columnWidth }: Layout,
  say: Say,
): void {
  group.append("path").attr("d", `M0 5.5H${columnWidth}`).attr("stroke", token("rule"));
  const name = say(`charts.destinations.place.${head}`);
  group
    .append("text")
    .attr("font-weight", 600)
    .text(continued ? say("charts.destinations.continued", { name }) : name);
}
