import type { Say } from "../i18n/say.ts";
import type { TableRows } from "./index.ts";
import { groupNames, identifiedNames, returnedNames } from "../model/published.ts";
import type { Published } from "./published.ts";

/** The published totals of children brought back. */
export function returned(tables: TableRows, say: Say): readonly Published[] {
  return tables["returns/returned"].map((row) => ({
    ...dated(returnedNames(row), row, row.cumulative_returned),
    max: null,
    precision: row.precision,
    unit: say("claim.unit.children", { value: row.cumulative_returned }),
    who: row.reporter,
    statement: say("claim.published.returned", { counts: row.definition }),
    definition: row.definition,
  }));
}

/** The published figures on how many children were taken. */
export function identified(tables: TableRows, say: Say): readonly Published[] {
  return tables["returns/identified"].map((row) => ({
    ...dated(identifiedNames(row), row, row.value),
    max: row.value_high,
    precision: row.precision,
    unit: say("claim.unit.children", { value: row.value }),
    who: row.reporter,
    statement: say(`claim.published.${row.measure}`, { counts: row.definition }),
    definition: row.definition,
  }));
}

/** The groups of children whose return was announced; the table names no speaker but the publisher. */
export function groups(tables: TableRows, say: Say): readonly Published[] {
  return tables["returns/groups"].map((row) => ({
    ...dated(groupNames(row), row, row.children),
    max: null,
    precision: "exact",
    unit: say("claim.unit.children", { value: row.children }),
    who: row.publisher,
    statement: say("claim.published.group", {
      from: row.from,
      to: row.to,
      mediator: row.mediator,
    }),
    definition: say("claim.published.group.definition"),
  }));
}

type DatedRow = Published["row"] & {
  readonly date: string;
  readonly date_precision: Published["datePrecision"];
};

function dated(
  names: readonly string[],
  row: DatedRow,
  value: number,
): Pick<Published, "names" | "value" | "date" | "datePrecision" | "row"> {
  const { date, date_precision: datePrecision } = row;
  return { names, value, date, datePrecision, row };
}
