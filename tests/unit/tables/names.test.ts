import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages, membersOf, namesText, release } from "../../../data/un-votes/names.ts";
import { otherNames } from "../../../data/un-votes/other-names.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const names = tables["un-votes/names"];
const namesOf = (iso3: string): readonly string[] =>
  names.filter((row) => row.iso3 === iso3).map(({ name }) => name);

describe("other names of members", () => {
  it.each([
    ["TUR", ["Turkey", "Türkei", "Туреччина"]],
    ["CIV", ["Ivory Coast", "Côte d’Ivoire", "Кот-дʼІвуар"]],
    ["COD", ["DRC", "DR Congo", "Zaire", "Kongo-Kinshasa"]],
    ["PRK", ["North Korea", "DPRK", "Corée du Nord"]],
    ["IND", ["Inde", "Індія", "भारत", "印度"]],
    ["UKR", ["Україна", "Украина", "Ucraina"]],
  ])("%s has those readers know", (iso3, expected) => {
    expect(namesOf(iso3)).toEqual(expect.arrayContaining(expected));
  });

  it("are there for every member, in every script that is not Latin", () => {
    for (const script of [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u]) {
      const named = new Set(names.filter(({ name }) => script.test(name)).map(({ iso3 }) => iso3));
      expect(named.size).toBe(193);
    }
  });

  it("hold the list kept by hand whole, each under its kind", () => {
    const kept = Object.entries(otherNames).flatMap(([iso3, { common = [], former = [] }]) => [
      ...common.map((name) => `${iso3} ${name} common`),
      ...former.map((name) => `${iso3} ${name} former`),
    ]);
    const rows = names
      .filter(({ kind }) => kind === "common" || kind === "former")
      .map(({ iso3, name, kind }) => `${iso3} ${name} ${kind}`);
    expect(rows.toSorted()).toEqual(kept.toSorted());
  });

  it("have languages of the generator only", () => {
    const kinds = new Set(names.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["common", "former", ...languages]));
  });

  it.runIf(process.versions["cldr"] === release)("are what their generator makes", () => {
    const members = membersOf(readFileSync("data/un-votes/members.csv"));
    expect(readFileSync("data/un-votes/names.csv", "utf8")).toBe(namesText(members));
  });
});
