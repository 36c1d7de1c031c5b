import { defineChart } from "./chart.ts";
import type { Chosen, Frame, Table } from "./chart.ts";
import { select, svg } from "./svg.ts";
import { drawCalls } from "./vote-calls.ts";
import { drawWorld } from "./vote-countries.ts";
import { resolutionOf, uses, voteMapData } from "./vote-data.ts";
import type { VoteMapData } from "./vote-data.ts";
import { groupName, voteMapFacts } from "./vote-facts.ts";
import { paint } from "./vote-map.paint.ts";
import type { VoteMapTravel } from "./vote-map.paint.ts";
import { isNarrow, mapWidths, sharedShapes, unitsWide } from "./vote-shared.ts";
import { drawTally, tallyHeight } from "./vote-tally.ts";
import { voteCodes } from "../model/votes.ts";
import type { Say } from "../i18n/say.ts";

export default defineChart({
  uses,
  data: voteMapData,
  travel,
  table,
  choices: ({ resolutions }) => ({
    resolution: resolutions.map(({ id }) => id),
    vote: ["all", "y", "n", "a", "x"],
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

function voteWord(vote: string, say: Say): string {
  return say(`charts.vote-map.vote.${vote.toLowerCase()}`);
}

function travel({ members, resolutions }: VoteMapData, say: Say): VoteMapTravel {
  return {
    iso3: members.map(({ iso3 }) => iso3).join(" "),
    rolls: Object.fromEntries(resolutions.map(({ id, roll }) => [id, roll])),
    tallies: Object.fromEntries(
      resolutions.map(({ id, tally: { Y, A, N, X } }) => [id, [Y, A, N, X]]),
    ),
    words: Object.fromEntries(voteCodes.map((vote) => [vote.toLowerCase(), voteWord(vote, say)])),
    label: say("charts.vote-map.label", { name: "{name}", vote: "{vote}" }),
  };
}

function table(data: VoteMapData, chosen: Chosen, say: Say): Table {
  const { roll } = resolutionOf(data, chosen);
  const column = (key: string) =>
    ({
      key,
      label: say(`charts.vote-map.column.${key}`),
      kind: "text",
    }) as const;
  return {
    caption: say("charts.vote-map.caption"),
    columns: [column("country"), column("group"), column("vote")],
    rows: data.members.map(({ iso3, name, un_group }, index) => {
      const vote = roll.charAt(index);
      return {
        id: iso3,
        mark: iso3,
        cells: [name, groupName(un_group, say), voteWord(vote, say)],
        tokens: { vote: [vote.toLowerCase()] },
        source: null,
      };
    }),
  };
}

/** Resolutions are labelled by date, title and number; the votes by their words. */
function optionLabel(
  { resolutions }: VoteMapData,
  choice: string,
  option: string,
  say: Say,
): string | null {
  const resolution = resolutions.find(({ id }) => id === option);
  if (choice !== "resolution" || resolution === undefined) return null;
  const { date, title, symbol } = resolution;
  return say("charts.vote-map.resolution.option", {
    date: say.date(date),
    title,
    symbol: symbol ?? "none",
  });
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
