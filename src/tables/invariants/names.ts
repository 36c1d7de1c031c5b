import { invariant } from "./invariant.ts";

/** A name, in whatever case, leads to one member. */
export const ownNames = invariant(["un-votes/members", "un-votes/names"], (tables, at) => {
  const owners = new Map(
    tables["un-votes/members"].map(({ name, iso3 }) => [name.toLowerCase(), iso3]),
  );
  return tables["un-votes/names"].flatMap((row) => {
    const owner = owners.get(row.name.toLowerCase()) ?? row.iso3;
    owners.set(row.name.toLowerCase(), owner);
    return owner === row.iso3
      ? []
      : [at(row, "name", `"${row.name}" of ${row.iso3} is a name of ${owner} too`)];
  });
});

/** What is not a member is not listed under the name of one. */
export const memberNames = invariant(["un-votes/names", "geometry/areas"], (tables, at) => {
  const areas = new Set(tables["geometry/areas"].map(({ name }) => name.toLowerCase()));
  return tables["un-votes/names"]
    .filter(({ name }) => areas.has(name.toLowerCase()))
    .map((row) =>
      at(row, "name", `"${row.name}" is an area of geometry/areas; names are those of members`),
    );
});
