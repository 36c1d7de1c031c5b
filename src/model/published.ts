import type { Tables } from "../tables/tables.gen.ts";
import { distinctNames, slug } from "./names.ts";

/** Names for the id of a dated figure, the plainest first: its day, then with each of some more parts. */
export function datedNames(
  prefix: string,
  date: string,
  parts: readonly (string | number)[],
): readonly string[] {
  return [slug(prefix, date), ...parts.map((part) => slug(prefix, date, part))];
}

/** The names that the id of a published total may have. */
export function returnedNames(row: Tables["returns/returned"][number]): readonly string[] {
  return datedNames("returned-on", row.date, [row.series, row.cumulative_returned]);
}

/** The names that the id of a figure on children taken may have. */
export function identifiedNames(row: Tables["returns/identified"][number]): readonly string[] {
  return datedNames("identified-on", row.date, [row.series, row.value]);
}

/** The names that the id of a group may have. */
export function groupNames(row: Tables["returns/groups"][number]): readonly string[] {
  return datedNames("group-on", row.date, [row.children]);
}

/** The ids of the published totals in the register, in the order of their table. */
export function returnedIds(rows: Tables["returns/returned"]): readonly string[] {
  return distinctNames(rows.map(returnedNames));
}

/** The ids of the figures on children taken in the register, in the order of their table. */
export function identifiedIds(rows: Tables["returns/identified"]): readonly string[] {
  return distinctNames(rows.map(identifiedNames));
}

/** The ids of the groups in the register, in the order of their table. */
export function groupIds(rows: Tables["returns/groups"]): readonly string[] {
  return distinctNames(rows.map(groupNames));
}
