import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { token } from "../theme/tokens.ts";
import { defineChart, type Frame } from "./chart.ts";
import { type Drawing, select, svg } from "./svg.ts";
import { drawCells } from "./vote-matrix-cells.ts";
import { groups, pages, type VoteMatrixData, voteMatrixData } from "./vote-matrix-data.ts";
import { drawHeads, drawSections } from "./vote-matrix-heads.ts";
import { drawKey } from "./vote-matrix-key.ts";
import { type Layout, layoutOf } from "./vote-matrix-layout.ts";
import { paint } from "./vote-matrix.paint.ts";
import { voteMatrixTable } from "./vote-matrix-table.ts";
import { rowName, voteMatrixTravel } from "./vote-matrix-travel.ts";
import { days, voteMatrixFacts } from "./vote-matrix-words.ts";
import { groupKey } from "./vote-names.ts";
import { recordUses } from "./vote-record.ts";
import { sharedSigns } from "./vote-shared.ts";

export default defineChart({
  uses: recordUses,
  data: voteMatrixData,
  travel: voteMatrixTravel,
  table: voteMatrixTable,
  choices: () => ({
    group: [...groups, "all"],
    sort: ["group", "name", "similarity"],
    votes: ["all", ...Object.keys(pages)],
  }),
  worded: ["group"],
  optionLabel,
  selects: "country",
  widths: [360, 720],
  shared: (_, document) => sharedSigns(document),
  draw,
  paint,
  facts: voteMatrixFacts,
  asOf: days,
});

/** Groups are labelled with their number of members; the columns with that of texts. */
function optionLabel(
  { members, columns }: VoteMatrixData,
  choice: string,
  option: string,
  say: Say,
): string | null {
  if (choice === "votes") {
    return say(`charts.vote-matrix.votes.${option}`, { count: columns.length });
  }
  if (choice !== "group") return null;
  const own = members.filter(({ un_group }) => groupKey(un_group) === option);
  if (option === "all") return say("charts.vote-matrix.group.all", { count: members.length });
  return say("charts.vote-matrix.group.one", {
    group: say(`votes.group.${option}`),
    count: own.length,
  });
}

function draw(data: VoteMatrixData, frame: Frame): SVGSVGElement {
  const layout = layoutOf(frame);
  const picture = svg(frame, layout.key);
  const root = select(picture).attr("font-size", layout.fontSize);
  const matrix = root
    .append("g")
    .attr("data-matrix", "")
    .attr("data-step", layout.step)
    .attr("data-head", layout.head)
    .attr("data-folded-head", layout.foldedHead)
    .attr("data-top", layout.key)
    .attr("transform", `translate(0 ${layout.key})`);
  if (layout.isPaged) matrix.attr("data-paged", "");
  const defs = matrix.append("defs");
  drawHeads(defs, data, layout, frame.say);
  drawKey(matrix, layout, frame.say);
  drawSections(matrix);
  drawCells(matrix, data, layout);
  drawRows(matrix, data, layout, frame.say);
  return picture;
}

/** A row a member: its name, and over its cells the area that answers to the pointer. */
function drawRows(matrix: Drawing, data: VoteMatrixData, layout: Layout, say: Say): void {
  const rows = matrix
    .append("g")
    .attr("data-rows", "")
    .attr("fill", "none")
    .attr("pointer-events", "all");
  for (const { iso3, name } of data.members) {
    const row = rows.append("g").attr("data-mark", iso3).attr("data-name", typeset(name));
    row
      .append("rect")
      .attr("data-line", "")
      .attr("x", 1)
      .attr("width", layout.width - 2)
      .attr("height", layout.step)
      .attr("stroke-width", 2);
    const y = layout.step * 0.72;
    row
      .append("text")
      .attr("x", 4)
      .attr("y", y)
      .attr("fill", token("ink"))
      .text(rowName(iso3, name, say));
    row
      .append("text")
      .attr("data-index", "")
      .attr("x", layout.width)
      .attr("y", y)
      .attr("text-anchor", "end")
      .attr("fill", token("ink"));
  }
}
