import { describe, expect, it } from "vitest";
import { claimOf, createClaims } from "../../../src/claims/index.ts";
import { plain, rich } from "../../../src/claims/rich.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";

const claims = createClaims(readTables("data"), createSay("en"));
const printed = (id: string): string => claimOf(claims, id).text;

describe("quoted claims", () => {
  it("print their qualifier with the number", () => {
    expect(
      [
        "identified-register",
        "estimate-yale-35000",
        "returned-seed-low",
        "estimate-lubinets",
        "coi-80pct",
      ].map(printed),
    ).toEqual(["19,546", "at least 35,000", "fewer than 1,300", "up to 150,000", "80 per cent"]);
  });

  it("spell out whole numbers below ten", () => {
    expect(printed("north-korea-2")).toBe("two");
  });

  it("all name who says it, what it counts and where to read it", () => {
    for (const { who, definition, source } of claims.values()) {
      expect([who, definition, source.href, source.publisher].every((text) => text !== "")).toBe(
        true,
      );
    }
  });
});

describe("computed claims", () => {
  it("give the tally of 3 December 2025 with those who did not vote", () => {
    expect(
      ["yes", "no", "abstain", "notvoting", "voting", "two-thirds"].map((name) =>
        printed(`${name}-es-11-9`),
      ),
    ).toEqual(["91", "12", "57", "33", "103", "69"]);
  });

  it("give its shares of those voting and of all members", () => {
    expect(["share-voting-es-11-9", "share-members-es-11-9"].map(printed)).toEqual([
      "88 per cent",
      "47 per cent",
    ]);
  });

  it("follow the 141 of March 2022 to December 2025", () => {
    expect(
      ["y", "a", "x", "n"].map((to) => claimOf(claims, `moved-es-11-1-es-11-9-y-${to}`).value),
    ).toEqual([90, 30, 20, 1]);
  });

  it("count the rows that the facts count", () => {
    const counts = [
      "routes",
      "routes-reported",
      "routes-announced",
      "routes-numbered",
      "routes-unnumbered",
      "routes-russian-regions",
      "facilities",
      "events",
    ];
    expect(counts.map((id) => claimOf(claims, id).value)).toEqual([
      172, 166, 6, 118, 54, 53, 88, 138,
    ]);
  });

  it("leave the partial vote out of the moves between votes", () => {
    expect(
      [...claims.keys()].filter((id) => id.startsWith("moved-") && id.includes("2026-02-24")),
    ).toEqual([]);
  });
});

describe("texts with claims", () => {
  it("are filled in", () => {
    expect(plain(rich("[[yes-es-11-9]] of [[members]].", claims))).toBe("91 of 193.");
  });

  it("name a claim that does not exist", () => {
    expect(() => rich("[[yes-es-12]]", claims)).toThrow(
      "unknown claim: yes-es-12; expected a row of data/claims/claims.csv",
    );
  });
});
