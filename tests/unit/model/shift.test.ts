import { expect, it } from "vitest";
import { changed, flowsFrom, shift, stayed, total } from "../../../src/model/shift.ts";
import { rollCalls } from "../../../src/model/votes.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const members = tables["un-votes/members"];
const rolls = rollCalls(tables["un-votes/votes"], members);
const between = (first: string, second: string): ReturnType<typeof shift> =>
  shift(rolls.get(first) ?? "", rolls.get(second) ?? "");
const names = (first: string, second: string, pair: string): readonly string[] =>
  between(first, second)
    .filter(({ from, to }) => from + to === pair)
    .flatMap((flow) => flow.members.map((index) => members[index]?.name ?? ""));

it("says what became of the 141 in favour in March 2022", () => {
  const flows = flowsFrom(between("es-11-1", "es-11-9"), "Y");
  expect(total(flows)).toBe(141);
  expect(flows.map(({ to, members }) => [to, members.length])).toEqual([
    ["Y", 90],
    ["A", 30],
    ["X", 20],
    ["N", 1],
  ]);
});

it("names the one that went against and the one that came the other way", () => {
  expect(names("es-11-1", "es-11-9", "YN")).toEqual(["Niger"]);
  expect(names("es-11-1", "es-11-9", "AY")).toEqual(["South Africa"]);
  expect([...names("es-11-1", "es-11-9", "NY"), ...names("es-11-1", "es-11-9", "XY")]).toEqual([]);
});

it("follows the 18 against in February 2025", () => {
  const flows = flowsFrom(between("es-11-7", "es-11-9"), "N");
  expect(total(flows)).toBe(18);
  expect(flows.map(({ to, members }) => [to, members.length])).toEqual([
    ["Y", 5],
    ["A", 2],
    ["X", 1],
    ["N", 10],
  ]);
  expect(names("es-11-7", "es-11-9", "NY").toSorted()).toEqual([
    "Hungary",
    "Israel",
    "Marshall Islands",
    "Palau",
    "United States of America",
  ]);
});

it("finds 50 states in favour of all nine texts of the emergency session", () => {
  const texts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => rolls.get(`es-11-${number}`) ?? "");
  const all = (vote: string): readonly string[] =>
    members
      .filter((_, index) => texts.every((roll) => roll.charAt(index) === vote))
      .map(({ iso3 }) => iso3);
  expect(all("Y")).toHaveLength(50);
  expect(all("N").toSorted()).toEqual(["BLR", "PRK", "RUS"]);
});

it("holds every member once, whatever two votes are compared", () => {
  const wrong = [...rolls.keys()].flatMap((first) =>
    [...rolls.keys()].filter((second) => {
      const indexes = between(first, second).flatMap((flow) => flow.members);
      return indexes.length !== 193 || new Set(indexes).size !== 193;
    }),
  );
  expect(wrong).toEqual([]);
});

it("moves nobody between a vote and itself", () => {
  expect([...rolls.keys()].map((id) => stayed(between(id, id)))).toEqual(Array(27).fill(193));
});

const changes = (before: string, after: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    changed(between(before, after)).map((flow) => [
      flow.from + flow.to,
      flow.members.map((place) => members[place]?.iso3 ?? ""),
    ]),
  );

it("names who moved from the vote of March 2022 to that on the children", () => {
  const moved = changes("es-11-1", "es-11-9");
  expect(moved.get("YA")).toHaveLength(30);
  expect(moved.get("YX")).toHaveLength(20);
  expect(moved.get("YN")).toEqual(["NER"]);
  expect(moved.get("AY")).toEqual(["ZAF"]);
});

it("names who came back in favour since February 2025", () => {
  expect(changes("es-11-7", "es-11-9").get("NY")).toEqual(["HUN", "ISR", "MHL", "PLW", "USA"]);
});

it("tells the largest groups first and leaves out those that stayed", () => {
  const groups = changed(between("es-11-1", "es-11-9"));
  const sizes = groups.map((group) => group.members.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(groups.some(({ from, to }) => from === to)).toBe(false);
});

it("takes no vote for changed that is not attested", () => {
  const known = [...changes("es-11-9", "2026-02-24").keys()];
  expect(known.filter((key) => key.includes("U"))).toEqual([]);
  expect(changed(shift("YNU", "UAU"))).toEqual([{ from: "N", to: "A", members: [1] }]);
});
