import { describe, expect, it } from "vitest";
import { agreement, comparable } from "../../../src/model/agreement.ts";
import { attributes } from "./picture.ts";
import {
  data,
  drawn,
  everyone,
  ids,
  narrow,
  painted,
  record,
  rows,
  titles,
  wide,
} from "./vote-matrix-picture.ts";

describe("the order by agreement", () => {
  const compared = comparable(data.resolutions);
  const votesOf = (iso3: string): string =>
    compared.map(({ id }) => record.get(`${iso3} ${id}`)).join("");
  const indexes = (svg: Element): readonly string[] =>
    rows(svg).map((row) => row.querySelector("[data-index]")?.textContent ?? "");

  it("compares with Ukraine where nothing is picked, and says so", () => {
    const svg = drawn(wide, { ...everyone, sort: "similarity" });
    expect(ids(svg)[0]).toBe("ukr");
    expect(ids(svg).slice(1, 3)).toEqual(["alb", "geo"]);
    expect(titles(svg)[0]).toBe("Compared with");
    expect(titles(svg)[1]).toBe("Agreement 1.00 to 0.98");
    expect(indexes(svg).slice(0, 4)).toEqual(["", "1.00", "1.00", "0.98"]);
  });

  it("goes from the most to the least similar", () => {
    for (const country of ["", "ind", "usa,rus"]) {
      const svg = drawn(wide, { ...everyone, sort: "similarity", country });
      const numbers = indexes(svg).slice(country === "usa,rus" ? 2 : 1);
      const known = numbers.filter((text) => text !== "–").map(Number);
      expect(known).toEqual(known.toSorted((a, b) => b - a));
      expect(numbers.slice(known.length).every((text) => text === "–")).toBe(true);
    }
  });

  it("puts apart, without a number, whom little is known of", () => {
    const svg = drawn(wide, { ...everyone, sort: "similarity" });
    expect(titles(svg).slice(-2)).toEqual(["Few votes in common", "No vote in common"]);
    expect(ids(svg).at(-1)).toBe("tkm");
    const apart = rows(svg).filter((row) => row.querySelector("[data-index]")?.textContent === "–");
    const few = data.members.filter(
      ({ iso3 }) => agreement(votesOf("ukr"), votesOf(iso3)).both < compared.length / 2,
    );
    expect(attributes(apart, "data-mark").toSorted()).toEqual(
      few.map(({ iso3 }) => iso3).toSorted(),
    );
  });

  it("compares with the first picked, on top with the others picked", () => {
    const svg = drawn(narrow, { sort: "similarity", country: "ind,bra,zaf" });
    expect(ids(svg).slice(0, 3)).toEqual(["ind", "bra", "zaf"]);
    expect(titles(svg)[0]).toBe("Compared");
    const of = (iso3: string): string =>
      (agreement(votesOf("ind"), votesOf(iso3)).index ?? 0).toFixed(2);
    expect(indexes(svg).slice(0, 3)).toEqual(["", of("bra"), of("zaf")]);
    expect(indexes(svg).slice(1, 3)).toEqual(["0.81", "0.90"]);
  });

  it("is said where a row is read out", () => {
    const svg = drawn(wide, { sort: "similarity" });
    expect(svg.querySelector("[data-mark=rus]")?.getAttribute("data-label")).toBe(
      "Russian Federation: against 27. Agreement with Ukraine: 0.02; votes compared: 26",
    );
  });
});

describe("picked members", () => {
  it("stand on top, once, whatever their group", () => {
    const svg = drawn(wide, { country: "ind,bra,zaf" });
    expect(ids(svg).slice(0, 3)).toEqual(["ind", "bra", "zaf"]);
    expect(new Set(ids(svg)).size).toBe(26);
    expect(titles(svg)).toEqual(["Compared", "Eastern European"]);
    painted(svg, { country: "ukr" });
    expect(ids(svg)).toHaveLength(23);
  });

  it("that nobody knows are left out", () => {
    expect(ids(drawn(wide, { country: "xxx,ind," }))[0]).toBe("ind");
    expect(ids(drawn(wide, { country: "xxx" }))).toHaveLength(23);
  });
});
