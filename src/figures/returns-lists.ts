import type { Row } from "../charts/chart.ts";
import { groupsTable } from "../charts/return-groups-table.ts";
import { lanesOf } from "../charts/return-groups-words.ts";
import { dateWords, totalWords } from "../charts/returned-words.ts";
import { returnGroups } from "../model/groups.ts";
import { slug } from "../model/names.ts";
import { publishedTotals, type Series, seriesOf, type Total } from "../model/returns.ts";
import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { filter, type Filter, type List, listColumns } from "./lists.ts";
import type { Site } from "./site.ts";

const confidences = ["high", "medium", "low"] as const;
/** The series of the chart come first. */
const first: readonly Series[] = ["combined", "register"];
const kinds = {
  date: "text",
  figure: "number",
  who: "text",
  counts: "text",
  series: "text",
  confidence: "short",
  note: "text",
} as const;

/** Every published total, with its note and its claim. */
export function returnedList(site: Site): List {
  const { say, tables } = site;
  const totals = publishedTotals(tables["returns/returned"]);
  return {
    table: {
      caption: say("charts.returned.table"),
      columns: listColumns(kinds, site),
      rows: totals.map((total) => totalRow(total, say)),
    },
    filters: [
      filter("series", say("returns.column.series"), seriesOf(totals, first), (series) =>
        say(`charts.returned.series.${series}`),
      ),
      speakerFilter(totals, say),
      filter("confidence", say("returns.column.confidence"), confidences, (one) =>
        say(`charts.returned.confidence.${one}`),
      ),
    ],
  };
}

function totalRow(total: Total, say: Say): Row {
  return {
    id: total.id,
    mark: total.id,
    claim: total.claim,
    cells: [
      dateWords(total, say),
      totalWords(total, say),
      total.who,
      total.counts,
      say(`charts.returned.series.${total.series}`),
      say(`charts.returned.confidence.${total.confidence}`),
      total.note,
    ],
    tokens: {
      series: [total.series],
      who: [slug(total.who)],
      confidence: [total.confidence],
    },
    order: { date: total.date, figure: total.value },
    source: total.source,
  };
}

function speakerFilter(totals: readonly Total[], say: Say): Filter {
  const speakers = [...new Set(totals.map(({ who }) => who))];
  return {
    name: "who",
    label: say("returns.column.who"),
    options: speakers
      .map((who) => ({ value: slug(who), label: typeset(who) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, say.locale)),
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
