import { describe, expect, it } from "vitest";
import { majority } from "../../../src/model/majority.ts";
import { officialTally } from "../../../src/model/votes.ts";
import { readTables } from "../../../src/tables/read.ts";

const resolutions = readTables("data")["un-votes/resolutions"];

describe("a majority", () => {
  it("is counted among those voting for and against", () => {
    const tally = { Y: 91, N: 12, A: 57, X: 33, U: 0 };
    expect(majority(tally, "two-thirds")).toEqual({
      voting: 103,
      needed: 69,
      ofVoting: 91 / 103,
      ofMembers: 91 / 193,
    });
  });

  it("is two thirds or more, or more than half", () => {
    const needed = (Y: number, N: number): readonly number[] =>
      (["two-thirds", "simple"] as const).map(
        (rule) => majority({ Y, N, A: 0, X: 0, U: 0 }, rule).needed,
      );
    expect([needed(60, 30), needed(60, 31), needed(60, 32)]).toEqual([
      [60, 46],
      [61, 46],
      [62, 47],
    ]);
  });

  it("was reached by every text, under either rule", () => {
    for (const rule of ["two-thirds", "simple"] as const) {
      const missed = resolutions.filter(({ yes, ...resolution }) => {
        return yes < majority(officialTally({ yes, ...resolution }), rule).needed;
      });
      expect(missed).toEqual([]);
    }
  });
});
