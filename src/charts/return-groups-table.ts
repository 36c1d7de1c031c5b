import type { Say } from "../i18n/say.ts";
import type { ReturnGroup } from "../model/groups.ts";
import type { Row, Table } from "./chart.ts";
import { columnsOf } from "./columns.ts";
import { dayOfGroup } from "./return-groups-words.ts";

const kinds = {
  date: "text",
  children: "number",
  direction: "text",
  mediator: "text",
  from: "text",
  to: "text",
  note: "text",
  confidence: "short",
} as const;

/** Every group with the way it went, who brought it about, and its claim. */
export function groupsTable(groups: readonly ReturnGroup[], say: Say): Table {
  return {
    caption: say("charts.return-groups.table"),
    columns: columnsOf("return-groups", kinds, say),
    rows: groups.map((one) => rowOf(one, say)),
  };
}

function rowOf(one: ReturnGroup, say: Say): Row {
  return {
    id: one.id,
    mark: one.id,
    claim: one.id,
    cells: [
      dayOfGroup(one, say),
      one.children,
      say(`charts.return-groups.direction.${one.direction}`),
      one.mediator,
      one.from,
      one.to,
      one.note,
      say(`charts.return-groups.confidence.${one.confidence}`),
    ],
    tokens: { mediator: one.mediators, direction: [one.direction] },
    order: { date: one.date, children: one.children },
    source: one.source,
  };
}
