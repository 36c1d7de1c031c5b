import { invariant } from "./invariant.ts";

/** Every member has a shape or a dot on the world map. */
export const memberShapes = invariant(
  ["un-votes/members", "geometry/world", "geometry/dots"],
  (tables, at) => {
    const drawn = new Set([
      ...tables["geometry/world"].objects.countries.geometries.map(({ id }) => id),
      ...tables["geometry/dots"].map(({ iso3 }) => iso3),
    ]);
    const missing = tables["un-votes/members"].filter(({ iso3 }) => !drawn.has(iso3));
    return missing.map((row) =>
      at(row, "iso3", `"${row.iso3}" has neither a shape nor a dot on the world map`),
    );
  },
);

/** Every shape is a member or an area whose treatment is known, never both. */
export const worldShapes = invariant(
  ["un-votes/members", "geometry/world", "geometry/areas"],
  (tables, at) => {
    const members = new Set(tables["un-votes/members"].map(({ iso3 }) => iso3));
    const areas = new Set(tables["geometry/areas"].map(({ id }) => id));
    const world = tables["geometry/world"];
    const unknown = world.objects.countries.geometries.filter(
      ({ id }) => !members.has(id) && !areas.has(id),
    );
    return [
      ...unknown.map(({ id }) => at(world, null, `shape ${id} is neither a member nor in areas`)),
      ...tables["geometry/areas"]
        .filter(({ id }) => members.has(id))
        .map((row) => at(row, "id", `"${row.id}" is a member; areas are not`)),
      ...tables["geometry/areas"]
        .filter(
          (row) =>
            (row.treatment === "part_of_member") !==
            (row.part_of !== null && members.has(row.part_of)),
        )
        .map((row) =>
          at(
            row,
            "part_of",
            `"${row.part_of ?? ""}" with treatment ${row.treatment}; part_of_member names a member, and nothing else does`,
          ),
        ),
    ];
  },
);

/** Dots stand for members. */
export const dotMembers = invariant(["un-votes/members", "geometry/dots"], (tables, at) => {
  const members = new Set(tables["un-votes/members"].map(({ iso3 }) => iso3));
  return tables["geometry/dots"]
    .filter(({ iso3 }) => !members.has(iso3))
    .map((row) => at(row, "iso3", `"${row.iso3}" is not a member`));
});

/** The units of the table are those of the map. */
export const unitShapes = invariant(["geometry/units", "geometry/transfers"], (tables, at) => {
  const drawn = new Set(tables["geometry/transfers"].objects.units.geometries.map(({ id }) => id));
  return tables["geometry/units"]
    .filter(({ id }) => !drawn.has(id))
    .map((row) => at(row, "id", `"${row.id}" has no shape in geometry/transfers`));
});
