import type { Say } from "../i18n/say.ts";
import { type Chosen, defineChart, type Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { briefTitle, type CountryData, countryData } from "./country-votes-data.ts";
import { drawCountry } from "./country-votes-draw.ts";
import { countryFacts, countryTravel, lastDay } from "./country-votes-words.ts";
import { paint } from "./country-votes.paint.ts";
import { countryOf, groupTally, phrase, tallyWords } from "./country-votes.phrase.ts";
import { voteWord } from "./vote-names.ts";
import { recordUses, resolutionById } from "./vote-record.ts";
import { sharedSigns } from "./vote-shared.ts";

/** Shown first: its record holds three positions, and it is no party to the war. */
const first = "ind";

export default defineChart({
  uses: recordUses,
  data: countryData,
  travel: countryTravel,
  table,
  choices: ({ members }) => ({
    country: [first, ...members.map(({ iso3 }) => iso3).filter((iso3) => iso3 !== first)],
  }),
  worded: [],
  phrase,
  optionLabel: ({ members }, _, option) =>
    members.find(({ iso3 }) => iso3 === option)?.name ?? null,
  widths: [360, 720],
  shared: (_, document) => sharedSigns(document),
  draw: drawCountry,
  paint,
  facts: (data, _, say) => countryFacts(data, say),
  asOf: lastDay,
});

const kinds = { text: "text", date: "text", topic: "text", vote: "text", group: "text" } as const;

/** Every vote of the chosen member, oldest first, with the votes of its group. */
function table(data: CountryData, chosen: Chosen, say: Say): Table {
  const travel = countryTravel(data, say);
  const { at, group, places } = countryOf(travel, chosen);
  return {
    caption: say("charts.country-votes.caption"),
    columns: columnsOf("country-votes", kinds, say),
    rows: data.texts.map((text) => {
      const { title, symbol, date, roll } = resolutionById(data, text.id);
      return {
        id: text.id,
        mark: text.id,
        cells: [
          say("charts.country-votes.text", { title, symbol: symbol ?? "none" }),
          say.date(date),
          briefTitle(text, say),
          voteWord(roll.charAt(at), say),
          tallyWords(groupTally(roll, places), group, travel),
        ],
        tokens: {},
        source: text.source,
      };
    }),
  };
}
