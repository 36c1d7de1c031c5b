import type { Problem } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Evidence = Tables["un-votes/evidence"][number];

/** A report agrees with the record unless it is marked as contradicted or as a claim. Where the record has no vote there is nothing to agree with. */
export const evidenceAgrees = invariant(["un-votes/votes", "un-votes/evidence"], (tables, at) => {
  const record = new Map(tables["un-votes/votes"].map((row) => [voteKey(row), row.vote]));
  return tables["un-votes/evidence"].flatMap((row) =>
    agreementProblems(row, record.get(voteKey(row)), at),
  );
});

/** Every vote of a partial roll call rests on a report that is better than low. */
export const partialVotesBacked = invariant(
  ["un-votes/resolutions", "un-votes/votes", "un-votes/evidence"],
  (tables, at) => {
    const partial = new Set(
      tables["un-votes/resolutions"]
        .filter(({ roll_call }) => roll_call === "partial")
        .map(({ id }) => id),
    );
    const good = tables["un-votes/evidence"].filter(
      ({ confidence }) => confidence === "high" || confidence === "medium",
    );
    const backed = new Set(good.map((row) => `${voteKey(row)} ${row.vote}`));
    return tables["un-votes/votes"]
      .filter(
        (row) =>
          partial.has(row.resolution_id) &&
          row.vote !== "U" &&
          !backed.has(`${voteKey(row)} ${row.vote}`),
      )
      .map((row) =>
        at(
          row,
          "vote",
          `"${row.vote}" of ${row.iso3} has no row in evidence of high or medium confidence; should be U or have one`,
        ),
      );
  },
);

function agreementProblems(
  row: Evidence,
  recorded: string | undefined,
  at: At,
): readonly Problem[] {
  const excused = row.confidence === "contradicted" || row.confidence === "claim";
  if (recorded === row.vote) {
    return excused
      ? [at(row, "confidence", `"${row.confidence}" for a vote that agrees with the record`)]
      : [];
  }
  if (excused || recorded === "U") return [];
  return [
    at(
      row,
      "vote",
      `"${row.vote}" for ${row.iso3}; the record has ${recorded ?? "no vote"}, so confidence should be contradicted or claim`,
    ),
  ];
}

function voteKey({
  resolution_id,
  iso3,
}: {
  readonly resolution_id: string;
  readonly iso3: string;
}): string {
  return `${resolution_id} ${iso3}`;
}
