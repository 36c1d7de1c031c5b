import { describe, expect, it } from "vitest";
import { askedBy, picksIn, queryWith } from "../../../src/elements/address.ts";

const offered = new Map([
  ["kind", ["all", "camp"]],
  ["to", ["all", "ru"]],
]);

describe("the address of a state", () => {
  it("is read where it fits, and what does not fit is named", () => {
    const asked = askedBy(new URLSearchParams("kind=camp&to=mars&utm=1"), offered);
    expect(asked).toEqual({ chosen: { kind: "camp" }, bad: ["to=mars"] });
  });

  it("takes any nonsense without throwing", () => {
    const hostile = [
      "%",
      "kind=%E0%A4%A",
      "kind=<script>",
      `kind=${"x".repeat(9999)}`,
      "kind=__proto__",
      "__proto__=1",
    ];
    for (const text of hostile)
      expect(askedBy(new URLSearchParams(text), offered).chosen).toEqual({});
  });

  it("is written without defaults and keeps what belongs to others", () => {
    const query = new URLSearchParams("theme=dark&kind=camp");
    expect(queryWith(query, { kind: "all", to: "ru" }, { kind: "all", to: "all" })).toBe(
      "?theme=dark&to=ru",
    );
  });
});

describe("the marks an address picks", () => {
  const members = "ind bra zaf ukr usa chn rus".split(" ");
  const picked = (value: string) => picksIn(value, (id) => members.includes(id));

  it("are read in their order, once each, whatever their case", () => {
    expect(picked("IND,bra, ind,,zaf")).toEqual({ picks: ["ind", "bra", "zaf"], bad: [] });
    expect(picked("")).toEqual({ picks: [], bad: [] });
  });

  it("are those that exist; the others are named, and cut short", () => {
    expect(picked("ind,xyz,<b>")).toEqual({ picks: ["ind"], bad: ["xyz", "<b>"] });
    expect(picked("x".repeat(999)).bad).toEqual(["x".repeat(40)]);
    expect(picked("a,b,c,d,e,f,g,h").bad).toHaveLength(6);
  });

  it("are six at most", () => {
    expect(picked(members.join(","))).toEqual({ picks: members.slice(0, 6), bad: ["rus"] });
  });

  it("are written with plain commas", () => {
    expect(queryWith(new URLSearchParams("theme=dark"), { country: "ind,bra" }, {})).toBe(
      "?theme=dark&country=ind,bra",
    );
  });
});
