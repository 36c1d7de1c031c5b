import type { Say } from "../i18n/say.ts";
import { voteCodes } from "../model/votes.ts";
import { defineChart, type Frame, isNarrow } from "./chart.ts";
import { select, svg } from "./svg.ts";
import { drawCalls } from "./vote-calls.ts";
import { drawWorld } from "./vote-countries.ts";
import { drawTally, tallyHeight } from "./vote-bar.ts";
import { uses, type VoteMapData, voteMapData } from "./vote-data.ts";
import { paint, type VoteMapTravel } from "./vote-map.paint.ts";
import { resolutionWords, voteWord } from "./vote-names.ts";
import { resolutionOf } from "./vote-record.ts";
import { mapWidths, sharedShapes, unitsWide } from "./vote-shared.ts";
import { voteMapTable } from "./vote-table.ts";
import { voteMapFacts } from "./vote-words.ts";

export default defineChart({
  uses,
  data: voteMapData,
  travel,
  table: voteMapTable,
  choices: ({ resolutions }) => ({
    resolution: resolutions.map(({ id }) => id),
    vote: ["all", "yes", "no", "abstain", "notvoting"],
  }),
  worded: ["resolution"],
  optionLabel,
  selects: "country",
  widths: mapWidths,
  shared: ({ shapes }, document) => sharedShapes(shapes, document),
  draw,
  paint,
  facts: voteMapFacts,
  asOf: (data, chosen) => resolutionOf(data, chosen).date,
});

function travel({ members, resolutions }: VoteMapData, say: Say): VoteMapTravel {
  return {
    iso3: members.map(({ iso3 }) => iso3).join(" "),
    rolls: Object.fromEntries(resolutions.map(({ id, roll }) => [id, roll])),
    tallies: Object.fromEntries(
      resolutions.map(({ id, tally: { Y, A, N, X } }) => [id, [Y, A, N, X]]),
    ),
    words: Object.fromEntries(voteCodes.map((vote) => [vote.toLowerCase(), voteWord(vote, say)])),
    label: say("votes.label", { name: "{name}", vote: "{vote}" }),
  };
}

/** Resolutions are labelled by their data; the votes by their words. */
function optionLabel(
  { resolutions }: VoteMapData,
  choice: string,
  option: string,
  say: Say,
): string | null {
  const resolution = resolutions.find(({ id }) => id === option);
  if (choice !== "resolution" || resolution === undefined) return null;
  return resolutionWords(resolution, say);
}

const callLines = 56;

/** The tally, and under it the map, with room above and below for annotations. */
function draw(data: VoteMapData, frame: Frame): SVGSVGElement {
  const mapHeight = (data.height * frame.width) / unitsWide;
  const top = tallyHeight(frame) + callLines;
  const bottom = top + mapHeight + (isNarrow(frame.width) ? callLines - 8 : 0);
  const picture = svg(frame, Math.ceil(bottom));
  drawTally(select(picture), frame, bottom - 6);
  const map = select(picture).append("g").attr("transform", `translate(0 ${top})`);
  drawWorld(map, data, frame);
  drawCalls(map, data, frame);
  return picture;
}
