import { shortName, voteWord } from "../charts/vote-names.ts";
import type { Claim } from "../claims/claim.ts";
import { claimOf } from "../claims/index.ts";
import { type Rich, rich } from "../claims/rich.ts";
import type { SceneEntry } from "./story.ts";
import type { Site } from "./site.ts";

type Written = SceneEntry["data"]["tasks"][number];

/** A state to be guessed at, with its vote in words. */
export interface Candidate {
  readonly iso3: string;
  readonly name: string;
  readonly vote: string;
  readonly isRight: boolean;
}

/** What is predicted before a picture is shown, with its answer out of the register or the roll call. */
export type Task =
  | {
      readonly kind: "number";
      readonly ask: Rich;
      readonly answer: Claim;
      readonly right: number;
      readonly most: number;
    }
  | {
      readonly kind: "pick" | "map";
      readonly ask: Rich;
      readonly vote: string;
      readonly candidates: readonly Candidate[];
    };

/** A task with its answer; throws where claim, resolution or state is unknown. */
export function taskOf(task: Written, site: Site): Task {
  const ask = rich(task.ask, site.claims);
  if (task.kind !== "number")
    return {
      kind: task.kind,
      ask,
      vote: voteWord(task.vote, site.say),
      candidates: candidates(task, site),
    };
  const answer = claimOf(site.claims, task.answer);
  return {
    kind: "number",
    ask,
    answer,
    right: numberOf(answer),
    most: numberOf(claimOf(site.claims, task.most)),
  };
}

function numberOf({ id, value }: Claim): number {
  if (value === null) throw new Error(`task: the claim ${id} has no number; expected one that has`);
  return value;
}

function candidates(
  { resolution, vote, among }: Exclude<Written, { kind: "number" }>,
  { tables, say }: Site,
): readonly Candidate[] {
  const members = new Map(tables["un-votes/members"].map((member) => [member.iso3, member]));
  const roll = new Map(
    tables["un-votes/votes"]
      .filter(({ resolution_id }) => resolution_id === resolution)
      .map((row) => [row.iso3, row.vote]),
  );
  return (among.length === 0 ? [...members.keys()] : among).map((iso3) => {
    const member = members.get(iso3);
    const own = roll.get(iso3);
    if (member === undefined || own === undefined)
      throw new Error(`task: no vote of ${iso3} on ${resolution}; expected one of un-votes/votes`);
    return {
      iso3: iso3.toLowerCase(),
      name: shortName(iso3.toLowerCase(), member.name, say),
      vote: voteWord(own, say),
      isRight: own === vote,
    };
  });
}
