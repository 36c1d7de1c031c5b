import type { Column, Row, Table } from "../charts/chart.ts";
import type { Option } from "./figure.ts";
import type { Site } from "./site.ts";

/** A filter of a list: the name of the token it tests, and the options there are. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** A table with the filters that readers have for it. */
export interface List {
  readonly table: Table;
  readonly filters: readonly Filter[];
}

/** A filter whose options have words of their own. */
export function filter<O extends string>(
  name: string,
  label: string,
  options: readonly O[],
  words: (option: O) => string,
): Filter {
  return { name, label, options: options.map((value) => ({ value, label: words(value) })) };
}

/** A row that is a claim. */
export function claimRow(
  id: string,
  source: string,
): Pick<Row, "id" | "mark" | "claim" | "source"> {
  return { id, mark: id, claim: id, source };
}

/** The columns of a list on returns, named by key and kind in their order. */
export function listColumns(
  kinds: Readonly<Record<string, Column["kind"]>>,
  { say }: Site,
): readonly Column[] {
  return Object.entries(kinds).map(([key, kind]) => ({
    key,
    label: say(`returns.column.${key}`),
    kind,
  }));
}
