import { unless } from "../problem.ts";
import { invariant } from "./invariant.ts";

/** The United Nations has had 193 members since South Sudan joined in 2011; codes are distinct by the key of the table. */
const memberCount = 193;

export const members = invariant(["un-votes/members"], (tables, at) => {
  const rows = tables["un-votes/members"];
  return unless(
    rows.length === memberCount,
    at(rows, null, `has ${rows.length} rows; should be the ${memberCount} members`),
  );
});
