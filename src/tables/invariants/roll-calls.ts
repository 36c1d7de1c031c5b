import { type Problem, unless } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Resolution = Tables["un-votes/resolutions"][number];
type Votes = Tables["un-votes/votes"];

/** A roll call has one row for each member, and its rows add up to the recorded tally. */
export const rollCalls = invariant(
  ["un-votes/resolutions", "un-votes/votes", "un-votes/members"],
  (tables, at) => {
    const members = tables["un-votes/members"];
    const rolls = Map.groupBy(tables["un-votes/votes"], ({ resolution_id }) => resolution_id);
    return tables["un-votes/resolutions"].flatMap((resolution) => {
      const roll = rolls.get(resolution.id) ?? [];
      return [
        ...tallyProblems(resolution, members.length, at),
        ...rowProblems(resolution, roll, members.length, at),
        ...(roll.length === members.length ? countProblems(resolution, roll, at) : []),
      ];
    });
  },
);

function tallyProblems(resolution: Resolution, members: number, at: At): readonly Problem[] {
  const parts = official(resolution);
  const sum = parts.reduce((total, part) => total + part, 0);
  const share = resolution.yes / (resolution.yes + resolution.no);
  const needed = resolution.majority_rule === "two-thirds" ? share >= 2 / 3 : share > 1 / 2;
  return [
    ...unless(
      resolution.members === members,
      at(resolution, "members", `${resolution.members} is not the ${members} rows of members`),
    ),
    ...unless(
      sum === resolution.members,
      at(
        resolution,
        "nonvoting",
        `${parts.join("+")} is ${sum}; should be the ${resolution.members} members`,
      ),
    ),
    ...unless(
      needed,
      at(
        resolution,
        "majority_rule",
        `${resolution.yes} to ${resolution.no} is not a ${resolution.majority_rule} majority`,
      ),
    ),
  ];
}

function rowProblems(
  resolution: Resolution,
  roll: Votes,
  members: number,
  at: At,
): readonly Problem[] {
  if (roll.length === members) return [];
  return [
    at(
      resolution,
      "id",
      `"${resolution.id}" has ${roll.length} rows in votes; should be ${members}, one for each member`,
    ),
  ];
}

function countProblems(resolution: Resolution, roll: Votes, at: At): readonly Problem[] {
  const counted = (["Y", "N", "A", "X"] as const).map(
    (vote) => roll.filter((row) => row.vote === vote).length,
  );
  const tally = official(resolution);
  const complete = resolution.roll_call === "complete";
  const fits = counted.every((count, index) =>
    complete ? count === tally[index] : count <= (tally[index] ?? 0),
  );
  if (fits) return [];
  const right = complete
    ? `should be the recorded ${tally.join("-")}`
    : `should not exceed the recorded ${tally.join("-")}`;
  return [
    at(
      resolution,
      "roll_call",
      `votes of "${resolution.id}" add up to ${counted.join("-")} (yes-no-abstain-not voting); ${right}`,
    ),
  ];
}

function official({ yes, no, abstain, nonvoting }: Resolution): readonly number[] {
  return [yes, no, abstain, nonvoting];
}
