import type { Say } from "../i18n/say.ts";
import { type Landmarks, landmarks } from "../model/landmarks.ts";
import { publishedTotals, seriesOf, type Total } from "../model/returns.ts";
import { token } from "../theme/tokens.ts";
import { defineChart, type Frame, isNarrow } from "./chart.ts";
import { drawAxes } from "./returned-axes.ts";
import { marksOf } from "./returned-marks.ts";
import { drawNotesBelow, drawNotesOnSlide, narrowLayout } from "./returned-narrow.ts";
import { notesOf } from "./returned-notes.ts";
import { type Layout, plotTotals } from "./returned-plot.ts";
import { returnedTable } from "./returned-table.ts";
import { drawNotesBeside, wideLayout } from "./returned-wide.ts";
import { returnedFacts, seriesFacts } from "./returned-words.ts";
import { paint } from "./returned.paint.ts";
import { type Drawing, select, setAttributes, svg } from "./svg.ts";

interface ReturnedData {
  readonly totals: readonly Total[];
}

export default defineChart({
  uses: ["returns/returned"],
  data: (tables): ReturnedData => ({
    totals: publishedTotals(tables["returns/returned"]),
  }),
  travel: () => null,
  table: ({ totals }, _chosen, say) => returnedTable(totals, say),
  choices: ({ totals }) => ({
    series: ["all", ...seriesOf(totals, ["combined", "register"])],
  }),
  worded: ["series"],
  widths: [360, 720],
  draw,
  paint,
  facts: ({ totals }, { series = "all" }, say) => ({
    ...returnedFacts(landmarks(totals), say),
    ...seriesFacts(totals, series, say),
  }),
  asOf: ({ totals }) => landmarks(totals).latest.date,
});

/** The plot, and its notes below it on a phone or else beside what they speak of. */
function draw({ totals }: ReturnedData, frame: Frame): SVGSVGElement {
  const { say, width } = frame;
  const layout = layoutOf(frame);
  const found = landmarks(totals);
  const plot = plotTotals(totals, found, layout, frame);
  const picture = svg(frame, layout.height);
  const root = select(picture);
  drawAxes(root, found, plot, layout, say);
  picture.append(...plot.nodes);
  const notes = notesOf(found, say);
  if (frame.height !== undefined) drawNotesOnSlide(root, notes, plot, width);
  else if (isNarrow(width)) grow(picture, width, drawNotesBelow(root, notes, plot, width, say));
  else drawNotesBeside(root, notes, plot, width);
  drawAbsence(root, absentSeries(totals, found), plot.y(found.speaker.value), say);
  return picture;
}

function layoutOf({ width, height }: Frame): Layout {
  if (height !== undefined) return { ...narrowLayout, height };
  return isNarrow(width) ? narrowLayout : wideLayout;
}

function grow(picture: SVGSVGElement, width: number, height: number): void {
  setAttributes(picture, { viewBox: `0 0 ${width} ${height}`, height });
}

/** The series that have no mark in the plot. */
function absentSeries(totals: readonly Total[], found: Landmarks): readonly string[] {
  const drawn = new Set(marksOf(totals, found).map(({ series }) => series));
  return seriesOf(totals, []).filter((series) => !drawn.has(series));
}

/** What stands in the plot when a series is chosen that has no mark there. */
function drawAbsence(
  root: Drawing<SVGSVGElement>,
  absent: readonly string[],
  y: number,
  say: Say,
): void {
  root
    .append("text")
    .attr("data-absent", absent.join(" "))
    .attr("display", "none")
    .attr("x", 0)
    .attr("y", y)
    .attr("fill", token("quiet"))
    .text(say("charts.returned.absent"));
}
