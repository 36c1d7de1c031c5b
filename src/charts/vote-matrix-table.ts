import type { Say } from "../i18n/say.ts";
import type { Chosen, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import type { VoteMatrixData } from "./vote-matrix-data.ts";
import { groupKey, groupName, voteWord } from "./vote-names.ts";

/** Every member with its vote on every text, the texts in the order of the picture. */
export function voteMatrixTable({ members, columns }: VoteMatrixData, _: Chosen, say: Say): Table {
  return {
    caption: say("charts.vote-matrix.caption"),
    columns: [
      ...columnsOf("vote-matrix", { country: "text", group: "text" }, say),
      ...columns.map(({ id, symbol, date }) => ({
        key: id,
        label: say("charts.vote-matrix.column.vote", {
          symbol: symbol ?? "none",
          date: say.date(date),
        }),
        kind: "text" as const,
      })),
    ],
    rows: members.map(({ iso3, name, un_group }, at) => ({
      id: iso3,
      mark: iso3,
      cells: [
        name,
        groupName(un_group, say),
        ...columns.map(({ roll }) => voteWord(roll.charAt(at), say)),
      ],
      tokens: { group: [groupKey(un_group)] },
      source: null,
    })),
  };
}
