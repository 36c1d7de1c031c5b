import { descending } from "d3-array";
import { type Tally, voteCodes } from "./votes.ts";

type State = keyof Tally;

/** The members in one state of a first vote and in one of a second, by their places in the roll calls. */
export interface Flow {
  readonly from: State;
  readonly to: State;
  readonly members: readonly number[];
}

/** Two roll calls of the same members as flows between every two states, in the order they are told; some are empty. */
export function shift(first: string, second: string): readonly Flow[] {
  return voteCodes.flatMap((from) =>
    voteCodes.map((to) => ({ from, to, members: movedBetween(first, second, from, to) })),
  );
}

function movedBetween(first: string, second: string, from: State, to: State): readonly number[] {
  const places = Array.from({ length: first.length }, (_, index) => index);
  return places.filter((index) => first.charAt(index) === from && second.charAt(index) === to);
}

/** The order in which a sentence says what became of a state: support, then silence, then opposition. */
const toldOrder = ["Y", "A", "X", "N", "U"] as const;

/** The flows out of one state that hold anybody, as a sentence tells them. */
export function flowsFrom(flows: readonly Flow[], from: State): readonly Flow[] {
  return toldOrder.flatMap((to) =>
    flows.filter((flow) => flow.from === from && flow.to === to && flow.members.length > 0),
  );
}

/** The flows from one known state to another that hold anybody, the largest first: a vote not attested is no change. */
export function changed(flows: readonly Flow[]): readonly Flow[] {
  return flows
    .filter(
      ({ from, to, members }) => from !== to && from !== "U" && to !== "U" && members.length > 0,
    )
    .toSorted((a, b) => descending(a.members.length, b.members.length));
}

/** How many members some flows hold. */
export function total(flows: readonly Flow[]): number {
  return flows.reduce((sum, { members }) => sum + members.length, 0);
}

/** How many members are in the same state both times. */
export function stayed(flows: readonly Flow[]): number {
  return total(flows.filter(({ from, to }) => from === to));
}
