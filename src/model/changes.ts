import { descending } from "d3-array";

/** The members that voted one way at first and another way later. */
export interface Change<M> {
  readonly from: string;
  readonly to: string;
  readonly members: readonly M[];
}

/**
 * Who changed between two roll calls (a letter a member, in the members' order), the largest groups first. A vote that
 * is not attested is no change.
 */
export function changesBetween<M>(
  members: readonly M[],
  before: string,
  after: string,
): readonly Change<M>[] {
  const changed = members.flatMap((member, index) => {
    const [from, to] = [before.charAt(index), after.charAt(index)];
    return from === to || `${from}${to}`.includes("U") ? [] : [{ member, from, to }];
  });
  const groups = Map.groupBy(changed, ({ from, to }) => `${from}${to}`);
  return [...groups.values()]
    .map((group) => ({
      from: group[0]?.from ?? "",
      to: group[0]?.to ?? "",
      members: group.map(({ member }) => member),
    }))
    .toSorted((a, b) => descending(a.members.length, b.members.length));
}
