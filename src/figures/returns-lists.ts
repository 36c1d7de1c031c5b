import { groupsTable } from "../charts/return-groups-table.ts";
import { lanesOf } from "../charts/return-groups-words.ts";
import { returnedTable } from "../charts/returned-table.ts";
import { returnGroups } from "../model/groups.ts";
import { slug } from "../model/names.ts";
import { publishedTotals, seriesOf } from "../model/returns.ts";
import { typeset } from "../i18n/typeset.ts";
import { filter, type Filter, type List } from "./lists.ts";
import type { Site } from "./site.ts";

const confidences = ["high", "medium", "low"] as const;

/** Every published total, with its note and its claim. */
export function returnedList({ tables, say }: Site): List {
  const totals = publishedTotals(tables["returns/returned"]);
  const { caption, columns, rows } = returnedTable(totals, say);
  const speakers = [...new Set(totals.map(({ who }) => who))].toSorted((a, b) =>
    a.localeCompare(b, say.locale),
  );
  return {
    table: {
      caption,
      columns: [...columns, { key: "note", label: say("returns.column.note"), kind: "text" }],
      rows: rows.flatMap((row, at) => {
        const total = totals[at];
        return total === undefined
          ? []
          : [
              {
                ...row,
                claim: total.claim,
                cells: [...row.cells, total.note],
                order: { date: total.date, total: total.value },
                tokens: {
                  ...row.tokens,
                  who: [slug(total.who)],
                  confidence: [total.confidence],
                },
              },
            ];
      }),
    },
    filters: [
      filter(
        "series",
        say("charts.returned.series"),
        seriesOf(totals, ["combined", "register"]),
        (series) => say(`charts.returned.series.${series}`),
      ),
      {
        name: "who",
        label: say("charts.returned.column.who"),
        options: speakers.map((who) => ({ value: slug(who), label: typeset(who) })),
      },
      filter("confidence", say("charts.returned.column.confidence"), confidences, (one) =>
        say(`charts.returned.confidence.${one}`),
      ),
    ],
  };
}

/** Every group of children, with its claim. */
export function groupsList({ tables, say }: Site): List {
  const groups = returnGroups(tables["returns/groups"]);
  const named = (name: string, options: readonly string[]): Filter =>
    filter(name, say(`charts.return-groups.${name}`), options, (option) =>
      say(`charts.return-groups.${name}.${option}`),
    );
  return {
    table: groupsTable(groups, say),
    filters: [named("mediator", lanesOf(groups)), named("direction", ["home", "to-russia"])],
  };
}
