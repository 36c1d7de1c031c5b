import { unless } from "../problem.ts";
import { invariant } from "./invariant.ts";

/** The totals of each member over ES-11/1 to ES-11/9, counted elsewhere, equal the roll calls. */
export const es11Totals = invariant(["un-votes/votes", "un-votes/totals-es11"], (tables, at) => {
  const session = tables["un-votes/votes"].filter(({ resolution_id }) =>
    resolution_id.startsWith("es-11-"),
  );
  const byMember = Map.groupBy(session, ({ iso3 }) => iso3);
  return tables["un-votes/totals-es11"].flatMap((row) => {
    const votes = byMember.get(row.iso3) ?? [];
    const count = (vote: string): number => votes.filter((found) => found.vote === vote).length;
    const counted = [count("Y"), count("N"), count("A"), count("X")].join("-");
    const total = [row.yes, row.no, row.abstain, row.nonvoting].join("-");
    return unless(
      counted === total,
      at(row, "iso3", `"${row.iso3}" has the totals ${total}; the roll calls add up to ${counted}`),
    );
  });
});

/** The totals cover every member. */
export const es11Members = invariant(["un-votes/members", "un-votes/totals-es11"], (tables, at) => {
  const covered = new Set(tables["un-votes/totals-es11"].map(({ iso3 }) => iso3));
  const missing = tables["un-votes/members"].filter(({ iso3 }) => !covered.has(iso3));
  return missing.map((row) => at(row, "iso3", `"${row.iso3}" has no row in totals-es11`));
});
