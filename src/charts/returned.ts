import type { Say } from "../i18n/say.ts";
import { landmarks, publishedTotals, seriesOf, type Total } from "../model/returns.ts";
import { token } from "../theme/tokens.ts";
import { defineChart, type Frame } from "./chart.ts";
import { drawAxes } from "./returned-axes.ts";
import { drawNotesBelow, narrowLayout } from "./returned-narrow.ts";
import { notesOf } from "./returned-notes.ts";
import { marksOf, plotTotals } from "./returned-plot.ts";
import { totalsTable } from "./returned-table.ts";
import { drawNotesBeside, wideLayout } from "./returned-wide.ts";
import { factsOf } from "./returned-words.ts";
import { paint } from "./returned.paint.ts";
import { type Drawing, select, svg } from "./svg.ts";

interface Data {
  readonly totals: readonly Total[];
}

const wide = 720;
const size = 14;

export default defineChart({
  uses: ["returns/returned"],
  data: (tables): Data => ({
    totals: publishedTotals(tables["returns/returned"]),
  }),
  travel: () => null,
  table: ({ totals }, _chosen, say) => totalsTable(totals, say),
  choices: ({ totals }) => ({
    series: ["all", ...seriesOf(totals, ["combined", "register"])],
  }),
  worded: [],
  widths: [360, wide],
  draw,
  paint,
  facts: ({ totals }, _chosen, say) => factsOf(landmarks(totals), say),
  asOf: ({ totals }) => landmarks(totals).latest.date,
});

function draw({ totals }: Data, frame: Frame): SVGSVGElement {
  const { say, width } = frame;
  const isWide = width >= wide;
  const layout = isWide ? wideLayout : narrowLayout;
  const marks = landmarks(totals);
  const plot = plotTotals(totals, marks, layout, frame);
  const node = svg(frame, layout.height);
  const root = select(node);
  drawAxes(root, marks, plot, layout, size, say);
  node.append(...plot.nodes);
  const notes = notesOf(marks, say);
  if (isWide) drawNotesBeside(root, notes, plot, width);
  else grow(node, width, drawNotesBelow(root, notes, plot, width, say));
  drawAbsence(root, totals, plot.y(marks.speaker.value), say);
  return node;
}

function grow(node: SVGSVGElement, width: number, height: number): void {
  node.setAttribute("viewBox", `0 0 ${width} ${height}`);
  node.setAttribute("height", String(height));
}

/** What stands in the plot when a series is chosen that has no mark there. */
function drawAbsence(
  root: Drawing<SVGSVGElement>,
  totals: readonly Total[],
  y: number,
  say: Say,
): void {
  const drawn = new Set(marksOf(totals, landmarks(totals)).map(({ series }) => series));
  const absent = seriesOf(totals, []).filter((series) => !drawn.has(series));
  root
    .append("text")
    .attr("data-absent", absent.join(" "))
    .attr("display", "none")
    .attr("x", 0)
    .attr("y", y)
    .attr("fill", token("quiet"))
    .text(say("charts.returned.absent"));
}
