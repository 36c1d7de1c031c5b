import { sum } from "d3-array";
import { type Count, newestCounts, unmovedSince } from "../model/counts.ts";
import type { Say } from "../i18n/say.ts";
import { type TokenName, token } from "../theme/tokens.ts";
import { defineChart, type Frame } from "./chart.ts";
import { captionOf, drawCaption, unbroken } from "./count-caption.ts";
import { drawField, type Grid, heightOf, thousandMarks } from "./count-field.ts";
import { type Counts, countsTable, factsOf } from "./count-words.ts";
import { paint } from "./count.paint.ts";
import { drawTicks } from "./count-ticks.ts";
import { type Drawing, select, svg } from "./svg.ts";

interface Data {
  readonly counts: Counts;
  readonly since: string;
}

const colours: Readonly<Record<Count["id"], TokenName>> = {
  register: "identified",
  returned: "returned",
  inquiry: "inquiry",
};

/** Fewer columns on a phone: the field grows long, and every mark stays one the eye can tell. */
const grids: readonly (readonly [number, Grid])[] = [
  [1080, { columns: 200, pitch: 5, mark: 3 }],
  [720, { columns: 125, pitch: 5, mark: 3 }],
  [0, { columns: 50, pitch: 6, mark: 4 }],
];

const fieldGap = 48;
const foot = 16;

export default defineChart({
  uses: ["returns/identified", "returns/returned"],
  data: (tables): Data => ({
    counts: newestCounts(tables["returns/identified"], tables["returns/returned"]),
    since: unmovedSince(tables["returns/identified"]),
  }),
  travel: () => null,
  table: ({ counts }, _chosen, say) => countsTable(counts, say),
  choices: () => ({}),
  worded: [],
  widths: [360, 720, 1080],
  draw,
  paint,
  facts: ({ counts, since }, _chosen, say) => factsOf(counts, since, say),
  asOf: ({ counts }) =>
    counts
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1) ?? "",
});

function draw({ counts, since }: Data, frame: Frame): SVGSVGElement {
  const { say, width } = frame;
  const grid = gridOf(width);
  const values = unbroken(factsOf(counts, since, say));
  const blocks = counts.map((count) => {
    const caption = captionOf(
      say.number(count.value),
      say(`charts.count.caption.${count.id}`, values),
      width,
    );
    return {
      count,
      caption,
      height: caption.height + heightOf(count.value, grid) + fieldGap,
    };
  });
  const node = svg(frame, sum(blocks.map(({ height }) => height)) - fieldGap + foot);
  node.append(thousandMarks(frame.document, grid));
  blocks.forEach(({ count, caption }, index) => {
    const top = sum(blocks.slice(0, index).map(({ height }) => height));
    const block = select(node).append("g").attr("transform", `translate(0 ${top})`);
    drawCaption(block, caption, token(colours[count.id]));
    const field = block.append("g").attr("transform", `translate(0 ${caption.height})`);
    drawMarks(field, count, grid, say);
    drawTicks(field, count.value, grid, say);
  });
  return node;
}

function gridOf(width: number): Grid {
  const fitting = grids.find(([from]) => width >= from);
  if (fitting === undefined)
    throw new Error(`chart count: no grid for the width ${width}; expected 0 or more`);
  return fitting[1];
}

function drawMarks(field: Drawing, count: Count, grid: Grid, say: Say): void {
  const marks = field
    .append("g")
    .attr("data-mark", count.id)
    .attr(
      "data-label",
      say(`charts.count.label.${count.id}`, {
        value: say.number(count.value),
        date: say.date(count.asOf),
      }),
    )
    .attr("stroke", token(colours[count.id]));
  marks
    .append("rect")
    .attr("width", grid.columns * grid.pitch)
    .attr("height", heightOf(count.value, grid))
    .attr("fill", "none")
    .attr("stroke", "none")
    .attr("pointer-events", "all");
  drawField(marks, count.value, grid);
}
