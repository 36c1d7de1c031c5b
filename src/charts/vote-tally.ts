import type { Spot } from "./boxes.ts";
import { defineChart, type Frame, isNarrow } from "./chart.ts";
import { select, svg } from "./svg.ts";
import { drawTally, tallyHeight } from "./vote-bar.ts";
import { recordUses, resolutionOf } from "./vote-record.ts";
import { sharedSigns } from "./vote-shared.ts";
import { voteTable } from "./vote-table.ts";
import { type VoteTallyData, voteTallyData } from "./vote-tally-data.ts";
import { drawMajority, majorityHeight } from "./vote-tally-majority.ts";
import { drawPanels, panelsHeight } from "./vote-tally-panels.ts";
import { voteTallyFacts, voteTallyTravel } from "./vote-tally-words.ts";
import { paint } from "./vote-tally.paint.ts";
import { voteChoices, voteOptionLabel } from "./vote-travel.ts";

export default defineChart({
  uses: recordUses,
  data: voteTallyData,
  travel: voteTallyTravel,
  table: voteTable("vote-tally"),
  choices: voteChoices,
  worded: ["resolution"],
  optionLabel: voteOptionLabel,
  selects: "country",
  widths: [360, 720, 1080],
  shared: (_data, document) => sharedSigns(document),
  draw,
  paint,
  facts: voteTallyFacts,
  asOf: (data, chosen) => resolutionOf(data, chosen).date,
});

const gap = 28;
const keyWidth = 150;

/** The majority, the whole Assembly, and the UN groups below. */
function draw(data: VoteTallyData, frame: Frame): SVGSVGElement {
  const top = majorityHeight + tallyHeight(frame) + gap;
  const picture = svg(frame, top + panelsHeight(data, frame.width));
  drawMajority(select(picture), data.members.length, frame);
  drawTally(select(picture), frame, unattestedKey(frame, top), majorityHeight);
  const panels = select(picture).append("g").attr("transform", `translate(0 ${top})`);
  drawPanels(panels, data, frame);
  return picture;
}

/** At the right of the first line of words; on a phone, of the first group's name. */
function unattestedKey({ width }: Frame, top: number): Spot {
  return isNarrow(width)
    ? [width - keyWidth - 32, top - majorityHeight + 14]
    : [width - keyWidth, 15 - majorityHeight];
}
