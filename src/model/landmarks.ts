import { lineOf, type Total } from "./returns.ts";

/** The totals a reader has to be told about, by what they mean. */
export interface Landmarks {
  /** A total still described as both, and the statement that split the count in two. */
  readonly mixed: Total;
  readonly split: Total;
  readonly firstRegister: Total;
  readonly lastRegister: Total;
  /** The last total of the register series seen, which is no exact one. */
  readonly registerSeen: Total;
  readonly firstCombined: Total;
  readonly latest: Total;
  /** Two officials' rounded totals of the same week. */
  readonly rounded: readonly [Total, Total];
  readonly speaker: Total;
  /** The background line printed beside the speaker's total, and the totals before and after the series passed it. */
  readonly background: Total;
  readonly below: Total;
  readonly above: Total;
  /** A total of probably changed digits, and what others said that day. */
  readonly slip: Total;
  readonly said: Total;
}

/** Finds what has to be pointed out; throws when a total it stands on is no longer in the table. */
export function landmarks(totals: readonly Total[]): Landmarks {
  const byId = (id: string) => found(id, totals, (total) => total.id === id);
  return {
    mixed: byId("2023-01-06-register-1"),
    split: byId("2023-09-14-register-1"),
    rounded: [byId("2024-06-20-combined-1"), byId("2024-06-23-combined-1")],
    speaker: byId("2025-12-01-combined-1"),
    ...ends(totals),
    ...passing(totals, byId("2025-12-04-media_boilerplate-1")),
    ...slipOf(totals, "2025-09-23"),
  };
}

function ends(
  totals: readonly Total[],
): Pick<Landmarks, "firstRegister" | "lastRegister" | "registerSeen" | "firstCombined" | "latest"> {
  const register = lineOf(totals, "register");
  const combined = lineOf(totals, "combined");
  return {
    firstRegister: found("exact total of the register series", register),
    lastRegister: found("exact total of the register series", register.toReversed()),
    registerSeen: found(
      "total of the register series",
      totals.toReversed(),
      ({ series }) => series === "register",
    ),
    firstCombined: found("exact total of the combined series", combined),
    latest: found("exact total of the combined series", combined.toReversed()),
  };
}

function passing(
  totals: readonly Total[],
  background: Total,
): Pick<Landmarks, "background" | "below" | "above"> {
  const combined = lineOf(totals, "combined");
  const { value: passed } = background;
  return {
    background,
    below: found(
      `combined total under ${passed}`,
      combined.toReversed(),
      ({ value }) => value < passed,
    ),
    above: found(`combined total of at least ${passed}`, combined, ({ value }) => value >= passed),
  };
}

function slipOf(totals: readonly Total[], day: string): Pick<Landmarks, "slip" | "said"> {
  const combined = totals.filter(({ series, date }) => series === "combined" && date === day);
  return {
    slip: found(
      `low total of ${day} in the combined series`,
      combined,
      ({ confidence }) => confidence === "low",
    ),
    said: found(`combined total of ${day}`, lineOf(combined, "combined")),
  };
}

function found(
  what: string,
  totals: readonly Total[],
  isMeant: (total: Total) => boolean = () => true,
): Total {
  const total = totals.find(isMeant);
  if (total === undefined)
    throw new Error(
      `data/returns/returned.csv: no row ${what}; the chart "returned" points it out`,
    );
  return total;
}
