import { extent, sum } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { type Count, type Counts, newestCounts, unmovedSince } from "../model/counts.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import { defineChart, type Frame } from "./chart.ts";
import { type Caption, captionOf, drawCaption } from "./count-caption.ts";
import { drawField, drawTicks, type Grid, heightOf, thousandMarks } from "./count-field.ts";
import { countTable } from "./count-table.ts";
import { countFacts } from "./count-words.ts";
import { paint } from "./count.paint.ts";
import { unbroken } from "./labels.ts";
import { type Drawing, select, svg } from "./svg.ts";

interface CountData {
  readonly counts: Counts;
  readonly since: string;
}

/** A count with the caption over its field, and the height in CSS pixels that both take. */
interface Block {
  readonly count: Count;
  readonly caption: Caption;
  readonly height: number;
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

/** On a slide and on paper the whole field has to be seen at once. */
const fineGrids: typeof grids = [
  [800, { columns: 250, pitch: 3, mark: 2 }],
  [0, { columns: 200, pitch: 2, mark: 1.2 }],
];

const fieldGap = 48;
const slideGap = 24;
const foot = 16;

export default defineChart({
  uses: ["returns/identified", "returns/returned"],
  data: (tables): CountData => ({
    counts: newestCounts(tables["returns/identified"], tables["returns/returned"]),
    since: unmovedSince(tables["returns/identified"]),
  }),
  travel: () => null,
  table: ({ counts }, _chosen, say) => countTable(counts, say),
  choices: () => ({}),
  worded: [],
  widths: [360, 720, 1080],
  draw,
  paint,
  facts: ({ counts, since }, _chosen, say) => countFacts(counts, since, say),
  asOf: ({ counts }) => {
    const [first = "", last = ""] = extent(counts, ({ asOf }) => asOf);
    return [first, last];
  },
});

/** One field under the other, each with its caption above and ticks beside it. */
function draw(data: CountData, frame: Frame): SVGSVGElement {
  const { width, height: limit = Infinity } = frame;
  const grid = gridOf(width, limit === Infinity ? grids : fineGrids);
  const whole = blocksOf(data, "caption", grid, frame);
  const blocks = heightOfAll(whole, frame) <= limit ? whole : blocksOf(data, "what", grid, frame);
  const picture = svg(frame, heightOfAll(blocks, frame));
  picture.append(thousandMarks(frame.document, grid));
  let top = 0;
  for (const block of blocks) {
    const group = select(picture).append("g").attr("transform", `translate(0 ${top})`);
    drawBlock(group, block, grid, frame.say);
    top += block.height;
  }
  return picture;
}

function gridOf(width: number, choice: typeof grids): Grid {
  const fitting = choice.find(([from]) => width >= from);
  if (fitting === undefined)
    throw new Error(`chart count: no grid for the width ${width}; expected 0 or more`);
  return fitting[1];
}

function heightOfAll(blocks: readonly Block[], frame: Frame): number {
  return sum(blocks, ({ height }) => height) - gapOf(frame) + foot;
}

/** The counts with their whole captions, or with no more than what they count. */
function blocksOf(
  { counts, since }: CountData,
  words: "caption" | "what",
  grid: Grid,
  frame: Frame,
): Block[] {
  const { say, width } = frame;
  const values = unbroken(countFacts(counts, since, say));
  return counts.map((count) => {
    const text = say(`charts.count.${words}.${count.id}`, values);
    const caption = captionOf(say.number(count.value), text, width);
    const height = caption.height + heightOf(count.value, grid) + gapOf(frame);
    return { count, caption, height };
  });
}

function gapOf({ height }: Frame): number {
  return height === undefined ? fieldGap : slideGap;
}

function drawBlock(group: Drawing, { count, caption }: Block, grid: Grid, say: Say): void {
  drawCaption(group, caption, colours[count.id]);
  const field = group.append("g").attr("transform", `translate(0 ${caption.height})`);
  drawMarks(field, count, grid, say);
  drawTicks(field, count.value, grid, say);
}

/** The field of a count, on a sheet of its size that a pointer can touch between the marks. */
function drawMarks(field: Drawing, count: Count, grid: Grid, say: Say): void {
  const label = say(`charts.count.label.${count.id}`, {
    value: say.number(count.value),
    date: say.date(count.asOf),
  });
  const marks = field
    .append("g")
    .attr("data-mark", count.id)
    .attr("data-label", label)
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
