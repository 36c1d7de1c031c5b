import { expect, it } from "vitest";
import { changesBetween } from "../../../src/model/changes.ts";
import { rollCalls } from "../../../src/model/votes.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const members = tables["un-votes/members"];
const rolls = rollCalls(tables["un-votes/votes"], members);
const changes = (before: string, after: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    changesBetween(members, rolls.get(before) ?? "", rolls.get(after) ?? "").map((change) => [
      change.from + change.to,
      change.members.map(({ iso3 }) => iso3),
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
  const groups = changesBetween(members, rolls.get("es-11-1") ?? "", rolls.get("es-11-9") ?? "");
  const sizes = groups.map((group) => group.members.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(groups.some(({ from, to }) => from === to)).toBe(false);
});

it("takes no vote for changed that is not attested", () => {
  const known = [...changes("es-11-9", "2026-02-24").keys()];
  expect(known.filter((key) => key.includes("U"))).toEqual([]);
  expect(changesBetween(["a", "b", "c"], "YNU", "UAU")).toEqual([
    { from: "N", to: "A", members: ["b"] },
  ]);
});
