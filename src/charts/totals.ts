import { type Rival, type Subject, subjects } from "../model/rivals.ts";
import { defineChart, type Frame } from "./chart.ts";
import { select, svg } from "./svg.ts";
import { countsAbout, type TotalsData, totalsData } from "./totals-data.ts";
import { drawKey } from "./totals-key.ts";
import { drawPair } from "./totals-pair.ts";
import { drawPanel } from "./totals-panel.ts";
import { drawSingles } from "./totals-singles.ts";
import { totalsTable } from "./totals-table.ts";
import { daysOf, totalsFacts } from "./totals-words.ts";
import { paint } from "./totals.paint.ts";

export default defineChart({
  uses: ["returns/returned", "returns/identified"],
  data: totalsData,
  travel: () => null,
  table: (data, _chosen, say) => totalsTable(data, say),
  choices: () => ({ subject: subjects }),
  worded: ["subject"],
  widths: [360, 720],
  draw,
  paint,
  facts: (data, { subject = "returned" }, say) => totalsFacts(data, subject, say),
  asOf: (data, { subject = "returned" }) => daysOf(data, subject),
});

const gap = 26;

/** A picture for each subject in the same place; the painter shows one. */
function draw(data: TotalsData, frame: Frame): SVGSVGElement {
  const picture = svg(frame, 0);
  for (const subject of subjects) drawSubject(picture, data, subject, frame);
  return picture;
}

function drawSubject(
  picture: SVGSVGElement,
  data: TotalsData,
  subject: Subject,
  frame: Frame,
): void {
  const counts = countsAbout(data, subject);
  const { low, high } = data.article;
  const article = subject === "returned" ? [low, high] : [];
  const group = select(picture).append("g").attr("data-is-subject", subject);
  let y = subject === "returned" ? drawPair(group, data, 0, frame) + 16 : 14;
  y = drawKey(group, [...article, ...rivalsOf(counts)], y, frame) + gap / 2;
  for (const count of counts.filter(({ isScaled }) => isScaled))
    y = drawPanel(group, count, y, frame) + gap;
  const singles = rivalsOf(counts.filter(({ isScaled }) => !isScaled));
  const end = drawSingles(group, singles, y, frame);
  group.attr("data-height", Math.ceil(end - 10));
}

function rivalsOf(counts: TotalsData["counts"]): readonly Rival[] {
  return counts.flatMap(({ rivals }) => rivals);
}
