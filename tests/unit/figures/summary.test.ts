import { describe, expect, it } from "vitest";
import { countries, newestFirst } from "../../../src/figures/members.ts";
import { opening, summary } from "../../../src/figures/summary.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { countVotes } from "../../../src/model/votes.ts";
import { readTables } from "../../../src/tables/read.ts";

const say = createSay("en");
const tables = readTables("data");
const resolutions = newestFirst(tables["un-votes/resolutions"]);
const partial = { date: "2026-02-24", attested: 25, members: 193 };
const all = countries(tables, say).map((country) => ({
  country,
  name: country.name,
  text: summary(country, resolutions, partial, say),
}));
const of = (iso3: string): string => all.find(({ country }) => country.iso3 === iso3)?.text ?? "";

it("the 193 sentences are the ones that were read", async () => {
  const lines = all.map(({ text }) => text);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../golden/countries.txt");
});

describe("a sentence", () => {
  it.each(all)("of $name is whole and in order", ({ country, text }) => {
    expect(text.startsWith(`${opening(country.inText, say)} `)).toBe(true);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/[{}[\]]|undefined|NaN|null| {2}|\.\.|,,| ,|\b(?:0|1) /);
    expect(text).not.toMatch(/\bthe the\b|\ba[bs]tains?\b|\bin none\b|\bvote in all\b/i);
  });

  it.each(all)("of $name counts every vote once", ({ country, text }) => {
    const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const number = (word = "0"): number =>
      words.includes(word) ? words.indexOf(word) + 1 : Number(word);
    const counted = (pattern: RegExp): number => {
      const found = pattern.exec(text)?.[1];
      return found === "all" || found === "any" ? 27 - countVotes(country.votes).U : number(found);
    };
    const { U: unattested, ...cast } = countVotes(country.votes);
    expect({
      Y: counted(/voted in favour in (\w+)/),
      N: counted(/voted against in (\w+)/),
      A: counted(/abstained in (\w+)/),
      X: counted(/did not vote in (\w+)/),
    }).toEqual(cast);
    expect(text.includes("is not attested")).toBe(unattested > 0);
  });

  it.each(all)("of $name says never of what it never did, alone", ({ country, text }) => {
    const { Y: yes, N: no, A: abstained, X: silent, U: unattested } = countVotes(country.votes);
    const isUniform = [yes, no, abstained, silent].includes(27 - unattested);
    expect(/never voted (?:in favour|against)/.test(text)).toBe(
      !isUniform && (yes === 0 || no === 0),
    );
    expect(/never voted in favour/.test(text)).toBe(!isUniform && yes === 0);
    expect(/never voted against|never voted in favour or against/.test(text)).toBe(
      !isUniform && no === 0,
    );
  });

  it("has the article that a name takes, and none that it does not", () => {
    expect(
      ["nld", "gmb", "usa", "ukr", "slb", "civ"].map((iso3) => of(iso3).split(" ").slice(0, 3)),
    ).toEqual([
      ["The", "Netherlands", "voted"],
      ["The", "Gambia", "abstained"],
      ["The", "United", "States"],
      ["Ukraine", "voted", "in"],
      ["Solomon", "Islands", "voted"],
      ["Côte", "d’Ivoire", "abstained"],
    ]);
  });

  it("says all, any, one and the years it speaks of", () => {
    expect(of("rus")).toBe("Russia voted against in all 27 votes on Ukraine from 2014 to 2026.");
    expect(of("tkm")).toMatch(
      /^Turkmenistan did not vote in any of the 26 votes on Ukraine from 2014 to 2025\. How it voted on 24 February 2026 is not attested/,
    );
    expect(of("ukr")).toMatch(/abstained in one and never voted against/);
  });
});
