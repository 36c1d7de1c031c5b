import { rollup } from "d3-array";
import type { Member, Resolution } from "./votes.ts";
import type { Tables } from "../tables/tables.gen.ts";

type Vote = Tables["un-votes/votes"][number]["vote"];

/** The two votes that the worksheet sets side by side, the earlier first. */
export const worksheetVotes = ["es-11-1", "es-11-9"] as const satisfies readonly Resolution["id"][];

/** A member with its group and its votes on both texts. */
export interface WorksheetRow {
  readonly iso3: string;
  readonly name: string;
  readonly group: Member["un_group"];
  readonly before: Vote;
  readonly after: Vote;
}

/** Every member, by name; throws where a vote is missing. */
export function worksheetRows(
  tables: Pick<Tables, "un-votes/members" | "un-votes/votes">,
): readonly WorksheetRow[] {
  const votes = new Map(
    tables["un-votes/votes"].map(({ resolution_id, iso3, vote }) => [
      `${resolution_id} ${iso3}`,
      vote,
    ]),
  );
  const voteOf = (resolution: string, iso3: string): Vote => {
    const vote = votes.get(`${resolution} ${iso3}`);
    if (vote === undefined) throw new Error(`un-votes/votes: no vote of ${iso3} on ${resolution}`);
    return vote;
  };
  const [before, after] = worksheetVotes;
  return tables["un-votes/members"]
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ iso3, name, un_group }) => ({
      iso3,
      name,
      group: un_group,
      before: voteOf(before, iso3),
      after: voteOf(after, iso3),
    }));
}

/** How many rows hold each pair of two properties. */
export function crossTable(
  rows: readonly WorksheetRow[],
  across: keyof WorksheetRow,
  down: keyof WorksheetRow,
): (row: string, column: string) => number {
  const counts = rollup(
    rows,
    (all) => all.length,
    (row) => row[down],
    (row) => row[across],
  );
  return (row, column) => counts.get(row)?.get(column) ?? 0;
}

/** The members whose vote on the second text is another than on the first. */
export function changedRows(rows: readonly WorksheetRow[]): readonly WorksheetRow[] {
  return rows.filter(({ before, after }) => before !== after);
}
