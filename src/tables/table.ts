import { readFileSync } from "node:fs";
import { readCell, type Value } from "./cell.ts";
import { type Line, parseCsv } from "./csv.ts";
import type { Field, Schema } from "./descriptor.ts";
import type { Problem } from "./problem.ts";

export type Row = Readonly<Record<string, Value>>;

/** A CSV file as its schema reads it. Rows with problems are in it as far as they can be read. */
export interface Table {
  readonly file: string;
  readonly schema: Schema;
  readonly rows: readonly Row[];
  readonly lines: ReadonlyMap<object, number>;
  readonly problems: readonly Problem[];
}

/** Reads a table and checks its form, its columns and each cell; `latest` is the last day a date may have. */
export function readTable(file: string, schema: Schema, latest: string): Table {
  const { lines: records, faults } = parseCsv(readFileSync(file));
  const formProblems = faults.map(({ line, message }) => ({
    file,
    line,
    column: null,
    message,
  }));
  const [head = { line: 1, cells: [] }, ...body] = records;
  const headProblems =
    faults.length > 0 && records.length === 0
      ? []
      : columnProblems(file, head.cells, schema.fields);
  if (records.length === 0 || headProblems.length > 0) {
    return {
      file,
      schema,
      rows: [],
      lines: new Map(),
      problems: [...formProblems, ...headProblems],
    };
  }
  const read = body.map((record) => readRow(file, record, schema.fields, latest));
  const rows = read.flatMap(({ row, line }) => (row === null ? [] : [[row, line] as const]));
  return {
    file,
    schema,
    rows: rows.map(([row]) => row),
    lines: new Map(rows),
    problems: [...formProblems, ...read.flatMap(({ problems }) => problems)],
  };
}

function columnProblems(
  file: string,
  head: readonly string[],
  fields: readonly Field[],
): readonly Problem[] {
  const names = fields.map(({ name }) => name);
  const at = (column: string | null, message: string): Problem => ({
    file,
    line: 1,
    column,
    message,
  });
  const problems = [
    ...names
      .filter((name) => !head.includes(name))
      .map((name) => at(name, "column is missing; the descriptor has it")),
    ...head
      .filter((name) => !names.includes(name))
      .map((name) => at(name, "column is not in the descriptor")),
    ...head
      .filter((name, index) => head.indexOf(name) !== index)
      .map((name) => at(name, "column stands twice")),
  ];
  const sameOrder = head.join() === names.join();
  return problems.length > 0 || sameOrder
    ? problems
    : [at(null, `columns stand in another order; should be ${names.join(", ")}`)];
}

interface ReadRow {
  readonly line: number;
  readonly row: Row | null;
  readonly problems: readonly Problem[];
}

function readRow(
  file: string,
  { line, cells }: Line,
  fields: readonly Field[],
  latest: string,
): ReadRow {
  if (cells.length !== fields.length) {
    const message =
      cells.join("") === ""
        ? "line is empty"
        : `has ${cells.length} cells; the header has ${fields.length}`;
    return {
      line,
      row: null,
      problems: [{ file, line, column: null, message }],
    };
  }
  const read = fields.map(
    (field, index) => [field.name, readCell(cells[index] ?? "", field, latest)] as const,
  );
  return {
    line,
    row: Object.freeze(
      Object.fromEntries(read.map(([name, cell]) => [name, "value" in cell ? cell.value : null])),
    ),
    problems: read.flatMap(([column, cell]) =>
      "fault" in cell ? [{ file, line, column, message: cell.fault }] : [],
    ),
  };
}
