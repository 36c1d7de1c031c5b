import type { Value } from "./cell.ts";
import type { ForeignKey } from "./descriptor.ts";
import { type Problem, quote } from "./problem.ts";
import type { Row, Table } from "./table.ts";

/** Rows that stand twice, and keys and unique values that do. */
export function duplicateProblems(table: Table): readonly Problem[] {
  const { fields, primaryKey = [] } = table.schema;
  const copies = repeats(
    table,
    fields.map(({ name }) => name),
  );
  const at = problemMaker(table);
  const keys =
    primaryKey.length === 0
      ? []
      : repeats(table, primaryKey).filter(([row]) => !copies.some(([copy]) => copy === row));
  const unique = fields
    .filter(({ constraints }) => constraints?.unique === true)
    .map(({ name }) => name);
  return [
    ...copies.map(([row, line]) => at(row, null, `is the same row as line ${line}`)),
    ...keys.map(([row, line]) =>
      at(
        row,
        primaryKey.join("+"),
        `${quote(key(row, primaryKey))} is the key of line ${line} too`,
      ),
    ),
    ...unique.flatMap((name) =>
      repeats(table, [name]).map(([row, line]) =>
        at(row, name, `${quote(key(row, [name]))} stands in line ${line} too`),
      ),
    ),
  ];
}

/** References to rows of another table of the same package that do not exist. */
export function referenceProblems(
  table: Table,
  others: ReadonlyMap<string, Table>,
): readonly Problem[] {
  return (table.schema.foreignKeys ?? []).flatMap((foreign) =>
    danglingProblems(table, foreign, others),
  );
}

function danglingProblems(
  table: Table,
  { fields, reference }: ForeignKey,
  others: ReadonlyMap<string, Table>,
): readonly Problem[] {
  const other = others.get(reference.resource);
  if (other === undefined || other.rows.length === 0) return [];
  const known = new Set(other.rows.map((row) => key(row, reference.fields)));
  const at = problemMaker(table);
  const where = `${reference.fields.join("+")} of ${reference.resource}`;
  return table.rows
    .filter((row) => fields.every((name) => row[name] !== null) && !known.has(key(row, fields)))
    .map((row) => at(row, fields.join("+"), `${quote(key(row, fields))} is not a ${where}`));
}

/** Rows whose values in some columns stand in an earlier line, with that line. */
function repeats(table: Table, names: readonly string[]): readonly (readonly [Row, number])[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    if (names.every((name) => isEmpty(row[name]))) return [];
    const value = JSON.stringify(names.map((name) => row[name]));
    const line = first.get(value);
    if (line === undefined) first.set(value, table.lines.get(row) ?? 0);
    return line === undefined ? [] : [[row, line] as const];
  });
}

function key(row: Row, names: readonly string[]): string {
  return names.map((name) => String(row[name] ?? "")).join(", ");
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value === null;
}

function problemMaker({
  file,
  lines,
}: Table): (row: Row, column: string | null, message: string) => Problem {
  return (row, column, message) => ({
    file,
    line: lines.get(row) ?? null,
    column,
    message,
  });
}
