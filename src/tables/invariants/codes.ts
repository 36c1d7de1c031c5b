import { type Problem, unless } from "../problem.ts";
import { type At, invariant } from "./invariant.ts";

/** Codes in use in Russia for Crimea and Sevastopol. ISO 3166-2 has UA-43 and UA-40 alone. */
const russianForCrimea = new Set(["RU-CR", "RU-KRY", "RU-KRM", "RU-CRI", "RU-SEV"]);
const countries = new Set(["UA", "RU", "BY", "KP"]);

/** Region codes are units of the geometry; a bare country code stands where the region is not known. */
export const placeCodes = invariant(
  ["geometry/units", "transfers/places", "transfers/facilities", "transfers/regions"],
  (tables, at) => {
    const known = new Set([...countries, ...tables["geometry/units"].map(({ id }) => id)]);
    const rows = [
      ...tables["transfers/places"],
      ...tables["transfers/facilities"],
      ...tables["transfers/regions"],
    ];
    return rows.flatMap((row) =>
      row.region_code === null ? [] : codeProblems(row, "region_code", row.region_code, known, at),
    );
  },
);

export const routeCodes = invariant(["geometry/units", "transfers/routes"], (tables, at) => {
  const known = new Set([...countries, ...tables["geometry/units"].map(({ id }) => id)]);
  return tables["transfers/routes"].flatMap((row) => [
    ...codeProblems(row, "origin_region_code", row.origin_region_code, known, at),
    ...codeProblems(row, "destination_region_code", row.destination_region_code, known, at),
  ]);
});

/** Oblasts of origin are units of Ukraine, each with its name. */
export const originCodes = invariant(["geometry/units", "transfers/origins"], (tables, at) => {
  const known = new Set(
    tables["geometry/units"].filter(({ country }) => country === "UA").map(({ id }) => id),
  );
  return tables["transfers/origins"].flatMap((row) => [
    ...row.oblast_codes.flatMap((code) => codeProblems(row, "oblast_codes", code, known, at)),
    ...unless(
      row.oblast_codes.length === row.oblasts.length,
      at(row, "oblasts", `has ${row.oblasts.length} names for ${row.oblast_codes.length} codes`),
    ),
  ]);
});

function codeProblems(
  row: object,
  column: string,
  code: string,
  known: ReadonlySet<string>,
  at: At,
): readonly Problem[] {
  if (russianForCrimea.has(code))
    return [
      at(
        row,
        column,
        `"${code}" is a Russian code for Crimea or Sevastopol; should be UA-43 or UA-40`,
      ),
    ];
  return unless(
    known.has(code),
    at(row, column, `"${code}" is not an ISO 3166-2 code of geometry/units`),
  );
}
