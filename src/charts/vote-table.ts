import type { Say } from "../i18n/say.ts";
import type { Chosen, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import type { VoteMapData } from "./vote-data.ts";
import { groupName, voteNames, voteWord } from "./vote-names.ts";
import { resolutionOf } from "./vote-record.ts";

const kinds = { country: "text", group: "text", vote: "text" } as const;

/** Every member with its vote on the chosen resolution. */
export function voteMapTable(data: VoteMapData, chosen: Chosen, say: Say): Table {
  const { roll } = resolutionOf(data, chosen);
  return {
    caption: say("charts.vote-map.caption"),
    columns: columnsOf("vote-map", kinds, say),
    rows: data.members.map(({ iso3, name, un_group }, index) => {
      const vote = roll.charAt(index);
      return {
        id: iso3,
        mark: iso3,
        cells: [name, groupName(un_group, say), voteWord(vote, say)],
        tokens: { vote: [voteNames[vote.toLowerCase()] ?? ""] },
        source: null,
      };
    }),
  };
}
