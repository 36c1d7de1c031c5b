import { expect, it } from "vitest";
import type { Row, Table } from "../../../src/charts/chart.ts";
import { rowsIn, shortTable } from "../../../src/figures/transcript.ts";

const row = (id: string, vote: string): Row => ({
  id,
  mark: id,
  cells: [id],
  tokens: { vote: [vote] },
  source: null,
});
const table = (rows: readonly Row[]): Table => ({ caption: "States", columns: [], rows });

it("keeps the rows of the state, and all where nothing is chosen", () => {
  const states = table([row("a", "yes"), row("b", "no")]);
  expect(rowsIn(states, { vote: "no" }).map(({ id }) => id)).toEqual(["b"]);
  expect(rowsIn(states, { vote: "all" }).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(rowsIn(states, {}).length).toBe(2);
});

it("leaves a table of more than thirty rows to the page of its chart", () => {
  const many = table(Array.from({ length: 31 }, (_, at) => row(String(at), "yes")));
  expect(shortTable({ table: many, chosen: {} })).toBeNull();
  expect(shortTable({ table: many, chosen: { vote: "no" } })?.rows).toEqual([]);
});
