import { token } from "../theme/tokens.ts";
import { defineChart, type Frame, isNarrow } from "./chart.ts";
import { select, svg } from "./svg.ts";
import { drawCalls } from "./vote-calls.ts";
import { drawWorld } from "./vote-countries.ts";
import { drawKey, drawTally, keyPlace, tallyHeight } from "./vote-bar.ts";
import { uses, type VoteMapData, voteMapData } from "./vote-data.ts";
import { paint } from "./vote-map.paint.ts";
import { resolutionOf } from "./vote-record.ts";
import { mapWidths, sharedShapes, unitsWide } from "./vote-shared.ts";
import { voteTable } from "./vote-table.ts";
import { phrase } from "./vote-text.phrase.ts";
import { voteChoices, voteOptionLabel } from "./vote-travel.ts";
import { textTravel } from "./vote-words.ts";

export default defineChart({
  uses,
  data: voteMapData,
  travel: textTravel,
  table: voteTable("vote-map"),
  choices: voteChoices,
  worded: ["resolution"],
  phrase,
  optionLabel: voteOptionLabel,
  selects: "country",
  widths: mapWidths,
  shared: ({ shapes }, document) => sharedShapes(shapes, document),
  draw,
  paint,
  facts: ({ members, dots }) => ({ members: members.length, dots: dots.length }),
  asOf: (data, chosen) => resolutionOf(data, chosen).date,
});

const callLines = 56;
const keyRow = 26;

/** The tally, and under it the map, with room above and below for annotations. */
function draw(data: VoteMapData, frame: Frame): SVGSVGElement {
  const mapHeight = (data.height * frame.width) / unitsWide;
  const top = tallyHeight(frame, 3) + callLines;
  const bottom = top + mapHeight + (isNarrow(frame.width) ? callLines - 8 : 0);
  const picture = svg(frame, Math.ceil(bottom));
  drawBar(picture, frame, bottom - 6);
  const map = select(picture).append("g").attr("transform", `translate(0 ${top})`);
  drawWorld(map, data, frame);
  drawCalls(map, data, frame);
  return picture;
}

/** The tally with its keys, which stand at the foot of a wide map. */
function drawBar(picture: SVGSVGElement, frame: Frame, foot: number): void {
  const [member, unattested] = isNarrow(frame.width)
    ? [keyPlace(4), keyPlace(5)]
    : ([
        [0, foot],
        [0, foot - keyRow],
      ] as const);
  const tally = drawTally(select(picture), frame, unattested);
  drawKey(tally, member, token("not-member")).text(frame.say("charts.vote-map.not-member"));
}
