import { descending } from "d3-array";
import { stringify } from "csv-stringify/sync";
import type { Column, Row, Table } from "../charts/chart.ts";
import { groupName, voteWord } from "../charts/vote-names.ts";
import { changedRows, crossTable, worksheetRows, worksheetVotes } from "../model/worksheet.ts";
import type { Site } from "./site.ts";

/** The votes in the order that the lesson tells them. */
const told = ["Y", "N", "A", "X"] as const;
const columns = ["code", "state", "group", "before", "after"] as const;

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * The worksheet as a CSV file that spreadsheets open as it stands: a byte order mark, words in place of letters, no cell
 * that they would take for a formula.
 */
export function worksheetCsv(site: Site): string {
  const { say, tables } = site;
  const rows = worksheetRows(tables).map(({ iso3, name, group, before, after }) => [
    iso3,
    name,
    groupName(group, say),
    voteWord(before, say),
    voteWord(after, say),
  ]);
  return byteOrderMark + stringify([header(site), ...rows]);
}

/** The names of the columns, as the file and its dictionary print them. */
export function header({ say, tables }: Site): readonly string[] {
  const dates = new Map(tables["un-votes/resolutions"].map(({ id, date }) => [id, date]));
  const [before, after] = worksheetVotes.map((id) => dates.get(id) ?? "");
  return columns.map((key) =>
    say(`worksheet.column.${key}`, { before: before ?? "", after: after ?? "" }),
  );
}

/** What each column holds, in plain words. */
export function dictionary(
  site: Site,
): readonly { readonly name: string; readonly text: string }[] {
  const names = header(site);
  return columns.map((key, at) => ({
    name: names[at] ?? "",
    text: site.say(`worksheet.dictionary.${key}`),
  }));
}

/** The answers of the first task: how many members hold each entry of each vote. */
export function tallyAnswer({ say, tables }: Site): Table {
  const rows = worksheetRows(tables);
  const count = (vote: string, key: "before" | "after"): number =>
    rows.filter((row) => row[key] === vote).length;
  return {
    caption: say("worksheet.answer.tally"),
    columns: [
      text("vote", say("worksheet.vote")),
      ...(["before", "after"] as const).map((key) => number(key, say(`worksheet.short.${key}`))),
    ],
    rows: told.map((vote) =>
      row(vote, [voteWord(vote, say), count(vote, "before"), count(vote, "after")]),
    ),
  };
}

/** The answers of the second task: the votes of each UN group on the later text. */
export function groupAnswer({ say, tables }: Site): Table {
  const rows = worksheetRows(tables);
  const count = crossTable(rows, "after", "group");
  const groups = [...new Set(rows.map(({ group }) => group))].toSorted();
  return {
    caption: say("worksheet.answer.group"),
    columns: [text("group", say("worksheet.group")), ...voteColumns(say), total(say)],
    rows: groups.map((group) => {
      const counts = told.map((vote) => count(group, vote));
      return row(group, [groupName(group, say), ...counts, sum(counts)]);
    }),
  };
}

/** The UN group with the largest share in favour of the later text, in words. */
export function largestAnswer(site: Site): string {
  const { say, tables } = site;
  const rows = worksheetRows(tables);
  const count = crossTable(rows, "after", "group");
  const groups = [...new Set(rows.map(({ group }) => group))].map((group) => {
    const all = rows.filter((row) => row.group === group).length;
    return { group, yes: count(group, "Y"), all };
  });
  const [largest] = groups.toSorted((a, b) => descending(a.yes / a.all, b.yes / b.all));
  if (largest === undefined) throw new Error("un-votes/members: no UN group");
  const { group, yes, all } = largest;
  return say("worksheet.answer.largest", { group: groupName(group, say), yes, all });
}

/** The answers of the third task: how many members moved from each entry to each other. */
export function movesAnswer({ say, tables }: Site): Table {
  const count = crossTable(worksheetRows(tables), "after", "before");
  return {
    caption: say("worksheet.answer.moves"),
    columns: [text("from", say("worksheet.from")), ...voteColumns(say), total(say)],
    rows: told.map((from) => {
      const counts = told.map((to) => count(from, to));
      return row(from, [voteWord(from, say), ...counts, sum(counts)]);
    }),
  };
}

/** How many members changed their vote, out of how many. */
export function changedAnswer({ say, tables }: Site): string {
  const rows = worksheetRows(tables);
  return say("worksheet.answer.changed", {
    changed: changedRows(rows).length,
    members: rows.length,
  });
}

function voteColumns(say: Site["say"]): readonly Column[] {
  return told.map((vote) => number(vote.toLowerCase(), voteWord(vote, say)));
}

function total(say: Site["say"]): Column {
  return number("all", say("worksheet.all"));
}

function text(key: string, label: string): Column {
  return { key, label, kind: "text" };
}

function number(key: string, label: string): Column {
  return { key, label, kind: "number" };
}

function row(id: string, cells: Row["cells"]): Row {
  return { id, mark: id, cells, tokens: {}, source: null };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
