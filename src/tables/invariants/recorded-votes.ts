import { unless } from "../problem.ts";
import { invariant } from "./invariant.ts";

/** A vote without a source is not attested, and only a partial roll call has such votes. */
export const unattestedVotes = invariant(
  ["un-votes/resolutions", "un-votes/votes"],
  (tables, at) => {
    const partial = new Set(
      tables["un-votes/resolutions"]
        .filter(({ roll_call }) => roll_call === "partial")
        .map(({ id }) => id),
    );
    return tables["un-votes/votes"].flatMap((row) => {
      if (row.vote !== "U")
        return row.source_id === null
          ? [at(row, "source_id", `is empty; a vote of ${row.vote} needs a source`)]
          : [];
      if (!partial.has(row.resolution_id))
        return [at(row, "vote", `"U" in a complete roll call; only a partial one may have it`)];
      return unless(
        row.source_id === null,
        at(row, "source_id", `"${row.source_id}" for a vote that is not attested; should be empty`),
      );
    });
  },
);

/** Every state was a member on the day of every vote. */
export const admissions = invariant(["un-votes/resolutions", "un-votes/members"], (tables, at) => {
  const first = tables["un-votes/resolutions"].map(({ date }) => date).toSorted()[0] ?? "";
  const late = tables["un-votes/members"].filter(({ admitted }) => admitted > first);
  return late.map((row) =>
    at(row, "admitted", `"${row.admitted}" is after the first vote, ${first}`),
  );
});
