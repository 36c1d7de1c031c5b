import { type Problem, unless } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Returned = Tables["returns/returned"][number];

/** Wordings of the wide count (Russia and occupied territory) and of the narrow one (Russia alone). */
const wide = /counted together/i;
const narrow = /narrow series|exclusively|only|directly from russian territory/i;

/** The register counts returns from Russia, the combined series those from occupied territory too: no row of one in the other. */
export const returnedSeries = invariant(["returns/returned"], (tables, at) => {
  const first = new Map<string, Returned>();
  for (const row of tables["returns/returned"])
    if (!first.has(row.definition)) first.set(row.definition, row);
  return tables["returns/returned"].flatMap((row) => [
    ...mixProblems(row, at),
    ...familyProblems(row, first.get(row.definition) ?? row, at),
  ]);
});

/** A series of figures on children taken has one measure. */
export const identifiedSeries = invariant(["returns/identified"], (tables, at) => {
  const measures = new Map(
    tables["returns/identified"].toReversed().map(({ series, measure }) => [series, measure]),
  );
  return tables["returns/identified"]
    .filter(({ series, measure }) => measures.get(series) !== measure)
    .map((row) =>
      at(
        row,
        "series",
        `"${row.series}" has the measure ${measures.get(row.series)} elsewhere; here it has ${row.measure}`,
      ),
    );
});

function mixProblems(row: Returned, at: At): readonly Problem[] {
  if (wide.test(row.definition) && row.series !== "combined") {
    return [
      at(
        row,
        "series",
        `"${row.series}" for a count of Russia and occupied territory together; should be combined`,
      ),
    ];
  }
  if (narrow.test(row.definition) && row.series !== "register") {
    return [
      at(
        row,
        "series",
        `"${row.series}" for a count of returns from Russia alone; should be register`,
      ),
    ];
  }
  return [];
}

/** One definition belongs to one series. */
function familyProblems(row: Returned, first: Returned, at: At): readonly Problem[] {
  return unless(
    first.series === row.series,
    at(row, "definition", `belongs to the series ${first.series} elsewhere; here to ${row.series}`),
  );
}
