import { ascending } from "d3-array";
import type { Tables } from "../tables/tables.gen.ts";
import { groupIds } from "./published.ts";

type Row = Tables["returns/groups"][number];

/** Who brings children back, as the table names them: an id, and a part of the name. */
const names = [
  ["save-ukraine", "Save Ukraine"],
  ["bring-kids-back", "Bring Kids Back UA"],
  ["qatar", "Qatar"],
  ["ombudsman", "Ombudsman's Office"],
  ["first-lady", "US First Lady"],
  ["ministry", "Reintegration Ministry"],
  ["not-stated", "Not stated"],
] as const;

export type Mediator = (typeof names)[number][0];
export const mediators: readonly Mediator[] = names.map(([id]) => id);
export type Direction = "home" | "to-russia";

/** A group of children whose return was announced. Groups overlap and the list is incomplete: they are never added up. */
export interface ReturnGroup {
  /** The id of its claim. */
  readonly id: string;
  readonly date: string;
  readonly datePrecision: Row["date_precision"];
  readonly children: number;
  /** All who took part, as the table has them. */
  readonly mediator: string;
  /** Those of them that filters know; the one named first has its lane. */
  readonly mediators: readonly [Mediator, ...Mediator[]];
  readonly direction: Direction;
  readonly from: string;
  readonly to: string;
  readonly confidence: Row["confidence"];
  readonly publisher: string;
  readonly source: string;
  readonly note: string | null;
}

/** The groups in order of date. */
export function returnGroups(rows: readonly Row[]): readonly ReturnGroup[] {
  const ids = groupIds(rows);
  return rows
    .map((row, at) => returnGroup(ids[at] ?? "", row))
    .toSorted((a, b) => ascending(a.date, b.date));
}

function returnGroup(id: string, row: Row): ReturnGroup {
  return {
    id,
    date: row.date,
    datePrecision: row.date_precision,
    children: row.children,
    mediator: row.mediator,
    mediators: mediatorsOf(row.mediator),
    direction: row.from === "Ukraine" ? "to-russia" : "home",
    from: row.from,
    to: row.to,
    confidence: row.confidence,
    publisher: row.publisher,
    source: row.source_url,
    note: row.note,
  };
}

/** The mediators that a text names, in its order; throws on a text that names none that is known. */
export function mediatorsOf(text: string): readonly [Mediator, ...Mediator[]] {
  const [first, ...others] = names
    .filter(([, name]) => text.includes(name))
    .toSorted(([, a], [, b]) => text.indexOf(a) - text.indexOf(b))
    .map(([id]) => id);
  if (first === undefined)
    throw new Error(
      `data/returns/groups.csv mediator: "${text}" names none of ${names.map(([, name]) => name).join(", ")}`,
    );
  return [first, ...others];
}
