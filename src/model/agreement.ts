/** How far two members agree over a list of votes; `both + left` is the length of the list. */
export interface Agreement {
  /** From 0 (always opposite) to 1 (always the same); null where they share no vote. */
  readonly index: number | null;
  readonly same: number;
  /** One of the two abstained. */
  readonly near: number;
  /** One in favour, one against. */
  readonly opposite: number;
  /** Votes in which both took part: in favour, against or abstaining. */
  readonly both: number;
  /** Votes left out, since either did not vote or is not attested. */
  readonly left: number;
}

/** A member with its votes, a letter for each of the votes compared. */
export interface Voter {
  readonly iso3: string;
  readonly un_group: string;
  readonly votes: string;
}

export interface Ranked<V> {
  readonly voter: V;
  readonly agreement: Agreement & { readonly index: number };
}

/** Left out of any measure of support: the text on Chornobyl drew votes for reasons unrelated to the war. */
const unrelated: readonly string[] = ["80-111"];

/** The resolutions that agreement is measured on: all but 80/111. ES-11/8 stays, as the Assembly amended it. */
export function comparable<R extends { readonly id: string }>(
  resolutions: readonly R[],
): readonly R[] {
  return resolutions.filter(({ id }) => !unrelated.includes(id));
}

/** Roll calls (a letter a member) turned into members' votes (a letter a roll call). */
export function votesOfMembers(rolls: readonly string[]): readonly string[] {
  return Array.from(rolls[0] ?? "", (_, member) =>
    rolls.map((roll) => roll.charAt(member)).join(""),
  );
}

/**
 * Lijphart's index of agreement of two members' votes, a letter a vote (A. Lijphart, "The Analysis of Bloc Voting in
 * the General Assembly", American Political Science Review 57, 1963): the same vote counts 1, one abstaining counts
 * a half, opposite votes 0, divided by the votes in which both took part.
 */
export function agreement(one: string, other: string): Agreement {
  const pairs = Array.from(one, (vote, at) => [vote, other.charAt(at)] as const);
  const shared = pairs.filter((votes) => votes.every(tookPart));
  const both = shared.length;
  const same = shared.filter(([a, b]) => a === b).length;
  const opposite = shared.filter(([a, b]) => a !== b && a !== "A" && b !== "A").length;
  const near = both - same - opposite;
  const index = both === 0 ? null : (same + near / 2) / both;
  return { index, same, near, opposite, both, left: pairs.length - both };
}

/** Whether a vote is in favour, against or an abstention. */
function tookPart(vote: string): boolean {
  return vote === "Y" || vote === "N" || vote === "A";
}

/**
 * The others by their agreement with a member, the most similar first; those that share fewer than `fewest` votes with
 * it are left out: who shares one vote agrees fully or not at all.
 */
export function ranked<V extends Voter>(
  member: Voter,
  all: readonly V[],
  fewest = 1,
): readonly Ranked<V>[] {
  return all
    .filter(({ iso3 }) => iso3 !== member.iso3)
    .flatMap((voter) => {
      const { index, ...counts } = agreement(member.votes, voter.votes);
      return index === null || counts.both < fewest
        ? []
        : [{ voter, agreement: { index, ...counts } }];
    })
    .toSorted(
      (a, b) => b.agreement.index - a.agreement.index || b.agreement.both - a.agreement.both,
    );
}

/** The mean of a member's agreement with each other member of its UN group that shares a vote with it, and how many do. */
export function agreementWithGroup(
  member: Voter,
  others: readonly Voter[],
): { readonly index: number | null; readonly members: number } {
  const group = ranked(
    member,
    others.filter(({ un_group }) => un_group === member.un_group),
  );
  const sum = group.reduce((total, { agreement: { index } }) => total + index, 0);
  return { index: group.length === 0 ? null : sum / group.length, members: group.length };
}
