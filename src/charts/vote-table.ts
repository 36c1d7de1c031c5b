import type { Say } from "../i18n/say.ts";
import type { Chosen, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { groupName, voteNames, voteWord } from "./vote-names.ts";
import { resolutionOf, type VoteRecord } from "./vote-record.ts";

const kinds = { country: "text", group: "text", vote: "text" } as const;

/** The table of a chart of one vote: every member with its vote on the chosen resolution. */
export function voteTable(chart: string): (record: VoteRecord, chosen: Chosen, say: Say) => Table {
  return (record, chosen, say) => ({
    caption: say(`charts.${chart}.caption`),
    columns: columnsOf(chart, kinds, say),
    rows: rows(record, chosen, say),
  });
}

function rows(record: VoteRecord, chosen: Chosen, say: Say): Table["rows"] {
  const { roll } = resolutionOf(record, chosen);
  return record.members.map(({ iso3, name, un_group }, index) => {
    const vote = roll.charAt(index);
    return {
      id: iso3,
      mark: iso3,
      cells: [name, groupName(un_group, say), voteWord(vote, say)],
      tokens: { vote: [voteNames[vote.toLowerCase()] ?? ""] },
      source: null,
    };
  });
}
