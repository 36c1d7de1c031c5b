import { describe, expect, it } from "vitest";
import {
  agreement,
  agreementWithGroup,
  comparable,
  ranked,
  votesOfMembers,
  type Voter,
} from "../../../src/model/agreement.ts";
import { rollCalls } from "../../../src/model/votes.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const members = tables["un-votes/members"];
const compared = comparable(tables["un-votes/resolutions"]);
const rolls = rollCalls(tables["un-votes/votes"], members);
const votes = votesOfMembers(compared.map(({ id }) => rolls.get(id) ?? ""));
const voters: readonly Voter[] = members.map(({ iso3, un_group }, at) => ({
  iso3,
  un_group,
  votes: votes[at] ?? "",
}));

function voter(iso3: string): Voter {
  const found = voters.find((one) => one.iso3 === iso3);
  if (found === undefined) throw new Error(`no voter ${iso3}`);
  return found;
}

describe("agreement", () => {
  it("counts the same vote one, an abstention beside a vote a half, opposite votes nothing", () => {
    expect(agreement("YNAYAYN", "YNAANNY")).toEqual({
      index: (3 + 2 / 2) / 7,
      same: 3,
      near: 2,
      opposite: 2,
      both: 7,
      left: 0,
    });
  });

  it("leaves out votes where either did not vote or is not attested", () => {
    expect(agreement("YXUYXU", "YYYXXU")).toEqual({
      index: 1,
      same: 1,
      near: 0,
      opposite: 0,
      both: 1,
      left: 5,
    });
  });

  it("has no index where two share no vote", () => {
    expect(agreement("XXU", "YNA").index).toBeNull();
    expect(agreement("", "").index).toBeNull();
  });
});

describe("over the 193 members", () => {
  it("leaves out the text on Chornobyl and no other", () => {
    expect(compared).toHaveLength(26);
    expect(compared.map(({ id }) => id)).not.toContain("80-111");
    expect(compared.map(({ id }) => id)).toContain("es-11-8");
  });

  it("gives each member one letter a vote, as the table has it", () => {
    const at = new Map(compared.map(({ id }, index) => [id, index]));
    const wrong = tables["un-votes/votes"].filter(({ resolution_id, iso3, vote }) => {
      const index = at.get(resolution_id);
      return index !== undefined && voter(iso3).votes.charAt(index) !== vote;
    });
    expect(voters.map((one) => one.votes.length)).toEqual(Array(193).fill(26));
    expect(wrong).toEqual([]);
  });

  it("is the same both ways, from 0 to 1, and adds up", () => {
    for (const [at, one] of voters.entries()) {
      for (const other of voters.slice(at + 1)) {
        const { index, same, near, opposite, both, left } = agreement(one.votes, other.votes);
        expect(agreement(other.votes, one.votes).index).toBe(index);
        expect([same + near + opposite, both + left]).toEqual([both, 26]);
        if (index !== null) expect(index >= 0 && index <= 1).toBe(true);
      }
    }
  });

  it("is 1 with oneself for all who ever took part", () => {
    const odd = voters.filter((one) => agreement(one.votes, one.votes).index !== 1);
    expect(odd.filter((one) => /[YNA]/.test(one.votes))).toEqual([]);
  });

  it("sets Russia against Ukraine in all but the text that Ukraine abstained on", () => {
    const { index, ...counts } = agreement(voter("RUS").votes, voter("UKR").votes);
    expect(counts).toEqual({ same: 0, near: 1, opposite: 25, both: 26, left: 0 });
    expect(index).toBe(0.5 / 26);
  });
});

describe("ranked", () => {
  const byUkraine = ranked(voter("UKR"), voters);

  it("begins with the most similar, and among equals with whom more votes are shared", () => {
    const keys = byUkraine.map(({ agreement: { index, both } }) => [index, both] as const);
    expect(keys).toEqual(keys.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]));
    expect(byUkraine[0]?.agreement.index).toBeGreaterThan(0.9);
  });

  it("ends with those always against, and leaves out the member itself", () => {
    expect(byUkraine.slice(-2).map(({ voter: { iso3 } }) => iso3)).toEqual(["RUS", "VEN"]);
    expect(byUkraine.some(({ voter: { iso3 } }) => iso3 === "UKR")).toBe(false);
  });

  it("leaves out whom no vote is shared with", () => {
    const rankedIds = new Set(byUkraine.map(({ voter: { iso3 } }) => iso3));
    const missing = voters.filter(({ iso3 }) => iso3 !== "UKR" && !rankedIds.has(iso3));
    expect(missing.filter((one) => agreement(voter("UKR").votes, one.votes).both > 0)).toEqual([]);
  });
});

describe("ranked by a fewest number of shared votes", () => {
  it("leaves out those of whom little is known", () => {
    const half = ranked(voter("UKR"), voters, 13);
    const left = voters.filter((one) => agreement(voter("UKR").votes, one.votes).both < 13);
    expect(half).toHaveLength(192 - left.length);
    expect(left.map(({ iso3 }) => iso3)).toContain("AZE");
    expect(half.at(-1)?.voter.iso3).toBe("RUS");
  });
});

describe("agreement with the UN group", () => {
  it("is the mean of the agreements with its other members", () => {
    const group = ["YYNA", "YYNA", "NNYA", "XXXX"].map((own, at) => ({
      iso3: String(at),
      un_group: "one",
      votes: own,
    }));
    const stranger = { iso3: "z", un_group: "other", votes: "NNYN" };
    const [member] = group;
    expect(member && agreementWithGroup(member, [...group, stranger])).toEqual({
      index: (1 + 1 / 4) / 2,
      members: 2,
    });
  });

  it("has no index where no vote is shared", () => {
    const alone = { iso3: "a", un_group: "one", votes: "YN" };
    expect(agreementWithGroup(alone, [alone])).toEqual({ index: null, members: 0 });
  });

  it("is there for all who ever took part", () => {
    const without = voters.filter((one) => agreementWithGroup(one, voters).index === null);
    expect(without.filter((one) => /[YNA]/.test(one.votes))).toEqual([]);
  });
});
