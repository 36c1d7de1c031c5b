import type { Say } from "../i18n/say.ts";
import { shift } from "../model/shift.ts";
import { type Chosen, defaults, defineChart, type Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { groupName, resolutionWords, voteWord } from "./vote-names.ts";
import { recordUses, resolutionById, type VoteRecord, voteRecord } from "./vote-record.ts";
import { drawShift } from "./vote-shift-draw.ts";
import { shiftTravel } from "./vote-shift-words.ts";
import { markOf, paint } from "./vote-shift.paint.ts";
import { phrase } from "./vote-shift.phrase.ts";
import { sharedSigns } from "./vote-shared.ts";

export default defineChart({
  uses: recordUses,
  data: voteRecord,
  travel: (record, say) => shiftTravel(record, defaults(choices(record)), say),
  table,
  choices,
  worded: [],
  phrase,
  optionLabel: (record, _, option, say) => resolutionWords(resolutionById(record, option), say),
  widths: [360, 720],
  shared: (_, document) => sharedSigns(document),
  draw: drawShift,
  paint,
  facts: ({ members }) => ({ members: members.length }),
  asOf: (record, { from = "", to = "" }) => {
    const [first, second] = [resolutionById(record, from), resolutionById(record, to)];
    return first.date > second.date ? first.date : second.date;
  },
});

/** Any two votes; the first text of the war and the one on the children to begin with. */
function choices({ resolutions }: VoteRecord): {
  readonly from: readonly string[];
  readonly to: readonly string[];
} {
  const ids = resolutions.map(({ id }) => id);
  const from = (start: string): readonly string[] => [start, ...ids.filter((id) => id !== start)];
  return { from: from("es-11-1"), to: from("es-11-9") };
}

const kinds = { country: "text", group: "text", first: "text", second: "text" } as const;

/** Every member with its two votes, flow by flow. */
function table(record: VoteRecord, { from = "", to = "" }: Chosen, say: Say): Table {
  const flows = shift(resolutionById(record, from).roll, resolutionById(record, to).roll);
  return {
    caption: say("charts.vote-shift.caption"),
    columns: columnsOf("vote-shift", kinds, say),
    rows: flows.flatMap((flow) =>
      flow.members.flatMap((index) => {
        const member = record.members[index];
        if (member === undefined) return [];
        const { iso3, name, un_group } = member;
        return {
          id: iso3,
          mark: markOf(flow),
          cells: [name, groupName(un_group, say), voteWord(flow.from, say), voteWord(flow.to, say)],
          tokens: {},
          source: null,
        };
      }),
    ),
  };
}
