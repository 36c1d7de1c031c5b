import { invariant } from "./invariant.ts";

const transports: ReadonlySet<string> = new Set([
  "bus",
  "rail",
  "plane",
  "boat",
  "ferry",
  "ambulance",
  "military vehicle",
]);
const activities: ReadonlySet<string> = new Set([
  "re_education",
  "military_training",
  "medical",
  "fostering",
  "holding",
  "recreation_programme",
  "patriotic_programme",
  "school_lessons",
  "career_orientation",
]);

/** The items of lists come from a closed set of words, which the schema of a list cannot hold. */
export const transportWords = invariant(["transfers/routes"], (tables, at) =>
  tables["transfers/routes"].flatMap((row) =>
    unknown(row.transport, transports).map((item) => at(row, "transport", oneOf(item, transports))),
  ),
);

export const activityWords = invariant(["transfers/facilities"], (tables, at) =>
  tables["transfers/facilities"].flatMap((row) =>
    unknown(row.activities, activities).map((item) =>
      at(row, "activities", oneOf(item, activities)),
    ),
  ),
);

function unknown(items: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return items.filter((item) => !known.has(item));
}

function oneOf(item: string, known: ReadonlySet<string>): string {
  return `"${item}" is not one of ${[...known].join(", ")}`;
}
