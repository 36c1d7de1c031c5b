import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { loadSite } from "../../../src/figures/load.ts";
import {
  changedAnswer,
  dictionary,
  groupAnswer,
  header,
  largestAnswer,
  movesAnswer,
  tallyAnswer,
  worksheetCsv,
} from "../../../src/figures/worksheet.ts";

const site = loadSite("data", "en");
const csv = worksheetCsv(site);
const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
const words = {
  Y: "in favour",
  N: "against",
  A: "abstained",
  X: "did not vote",
  U: "not attested",
};

it("has a row for every member, at most 200", () => {
  expect(rows.length).toBe(site.tables["un-votes/members"].length);
  expect(rows.length).toBeLessThanOrEqual(200);
});

it("holds the votes of the record, in words", () => {
  for (const [id, column] of [
    ["es-11-1", "vote_2022-03-02"],
    ["es-11-9", "vote_2025-12-03"],
  ] as const) {
    const record = site.tables["un-votes/votes"].filter((vote) => vote.resolution_id === id);
    expect(record.length).toBe(rows.length);
    for (const { iso3, vote } of record)
      expect(rows.find(({ code }) => code === iso3)?.[column], `${iso3} ${id}`).toBe(words[vote]);
  }
});

it("opens in a spreadsheet: marked as UTF-8, no empty cell, none that it would take for a formula", () => {
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => cell === "" || /^[=+\-@\t]/.test(cell))).toEqual([]);
});

it("has a dictionary of its columns", () => {
  expect(dictionary(site).map(({ name }) => name)).toEqual(header(site));
  expect(header(site)).toEqual(Object.keys(rows[0] ?? {}));
});

it("answers the first task as the record of both votes does", () => {
  const { yes: before, no, abstain, nonvoting } = resolution("es-11-1");
  const after = resolution("es-11-9");
  expect(tallyAnswer(site).rows.map(({ cells }) => cells)).toEqual([
    ["in favour", before, after.yes],
    ["against", no, after.no],
    ["abstained", abstain, after.abstain],
    ["did not vote", nonvoting, after.nonvoting],
  ]);
});

it("answers the second task so that groups add up to the record, and names the largest share", () => {
  const { rows: groups } = groupAnswer(site);
  const column = (at: number): number =>
    groups.reduce((sum, { cells }) => sum + Number(cells[at]), 0);
  const { yes, no, abstain, nonvoting } = resolution("es-11-9");
  expect([1, 2, 3, 4, 5].map(column)).toEqual([yes, no, abstain, nonvoting, rows.length]);
  const shares = groups.map(({ cells }) => Number(cells[1]) / Number(cells[5]));
  const largest = groups[shares.indexOf(Math.max(...shares))]?.cells;
  expect(largestAnswer(site)).toContain(`${String(largest?.[0])}, ${String(largest?.[1])} of`);
});

it("answers the third task as the register counts the moves", () => {
  const letters = ["y", "n", "a", "x"];
  for (const [from, { cells }] of movesAnswer(site).rows.entries())
    expect(cells.slice(1, 5)).toEqual(
      letters.map(
        (to) => site.claims.get(`moved-es-11-1-es-11-9-${letters[from] ?? ""}-${to}`)?.value,
      ),
    );
  const changed = rows.filter((row) => row["vote_2022-03-02"] !== row["vote_2025-12-03"]).length;
  expect(changedAnswer(site)).toContain(`${String(changed)} of ${String(rows.length)} members`);
});

function resolution(id: string) {
  const found = site.tables["un-votes/resolutions"].find((one) => one.id === id);
  if (found === undefined) throw new Error(`no resolution ${id}`);
  return found;
}
