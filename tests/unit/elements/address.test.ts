import { describe, expect, it } from "vitest";
import { askedBy, queryWith } from "../../../src/elements/address.ts";

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
