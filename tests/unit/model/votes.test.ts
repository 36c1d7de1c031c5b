import { describe, expect, it } from "vitest";
import {
  countVotes,
  membersVoting,
  officialTally,
  resolutionOrder,
  rollCalls,
  shortSymbol,
  tallyByGroup,
} from "../../../src/model/votes.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const resolutions = tables["un-votes/resolutions"];
const members = tables["un-votes/members"];
const rolls = rollCalls(tables["un-votes/votes"], members);
const rollOf = (id: string): string => rolls.get(id) ?? "";

describe("resolutions", () => {
  const ids = resolutionOrder(resolutions).map(({ id }) => id);

  it("begin with the one on children and go on from the newest to the oldest", () => {
    expect(ids.slice(0, 4)).toEqual(["es-11-9", "2026-02-24", "80-223", "80-111"]);
    expect(ids.at(-1)).toBe("68-262");
    expect(ids).toHaveLength(27);
  });

  it("of one day put the later text first", () => {
    expect(ids.indexOf("es-11-8")).toBe(ids.indexOf("es-11-7") - 1);
  });

  it("have a short symbol where their document number is known", () => {
    const symbols = new Map(
      resolutions.map((resolution) => [resolution.id, shortSymbol(resolution)]),
    );
    expect([symbols.get("es-11-9"), symbols.get("68-262"), symbols.get("2026-02-24")]).toEqual([
      "ES-11/9",
      "68/262",
      null,
    ]);
  });
});

describe("roll calls", () => {
  it("have one letter for each of the 193 members", () => {
    expect(rolls.size).toBe(27);
    for (const roll of rolls.values()) expect(roll).toMatch(/^[YNAXU]{193}$/);
  });

  it("keep every vote of the table", () => {
    const index = new Map(members.map(({ iso3 }, at) => [iso3, at]));
    const wrong = tables["un-votes/votes"].filter(
      ({ resolution_id, iso3, vote }) =>
        rollOf(resolution_id).charAt(index.get(iso3) ?? -1) !== vote,
    );
    expect(wrong).toEqual([]);
  });

  it("add up to the recorded tally wherever they are complete", () => {
    const complete = resolutions.filter(({ roll_call }) => roll_call === "complete");
    expect(complete).toHaveLength(26);
    for (const resolution of complete)
      expect(countVotes(rollOf(resolution.id))).toEqual(officialTally(resolution));
  });

  it("of 24 February 2026 have 25 attested votes beside a complete tally", () => {
    expect(countVotes(rollOf("2026-02-24"))).toEqual({
      Y: 2,
      N: 12,
      A: 11,
      X: 0,
      U: 168,
    });
    const official = resolutions.filter(({ id }) => id === "2026-02-24").map(officialTally);
    expect(official).toEqual([{ Y: 107, N: 12, A: 51, X: 23, U: 0 }]);
  });

  it("of ES-11/9 divide the UN groups as published", () => {
    const groups = tallyByGroup(members, rollOf("es-11-9"));
    expect(Object.fromEntries(groups)).toEqual({
      African: { Y: 8, N: 6, A: 23, X: 17, U: 0 },
      "Asia-Pacific": { Y: 18, N: 2, A: 29, X: 5, U: 0 },
      "Eastern European": { Y: 18, N: 2, A: 1, X: 2, U: 0 },
      GRULAC: { Y: 19, N: 2, A: 4, X: 8, U: 0 },
      WEOG: { Y: 28, N: 0, A: 0, X: 1, U: 0 },
    });
  });

  it("of ES-11/9 name North Korea, not DR Congo, and Niger, not Nigeria, among those against", () => {
    const against = membersVoting(members, rollOf("es-11-9"), "N").map(({ iso3 }) => iso3);
    expect(against.join(" ")).toBe("BLR BFA BDI CUB PRK ERI IRN MLI NIC NER RUS SDN");
  });

  it("fail where a member has no vote", () => {
    const short = tables["un-votes/votes"].filter(({ iso3 }) => iso3 !== "IND");
    expect(() => rollCalls(short, members)).toThrow(
      "no vote of IND on 68-262; expected one row a member",
    );
  });
});
