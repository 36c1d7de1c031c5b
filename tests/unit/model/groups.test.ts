import { expect, test } from "vitest";
import { mediators, mediatorsOf, returnGroups } from "../../../src/model/groups.ts";
import { publishedClaims } from "../../../src/claims/published.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { identifiedIds, returnedIds } from "../../../src/model/published.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const rows = tables["returns/groups"];
const groups = returnGroups(rows);

test("keep every row in date order, under the id of its claim", () => {
  const claims = publishedClaims(tables, createSay("en")).map(({ id }) => id);
  expect(groups).toHaveLength(rows.length);
  expect(groups.map(({ id }) => id).toSorted()).toEqual(
    claims.filter((id) => id.startsWith("group-on-")).toSorted(),
  );
  expect(groups.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
});

test("the ids of totals and figures are those of their claims", () => {
  const claims = publishedClaims(tables, createSay("en")).map(({ id }) => id);
  expect([
    ...returnedIds(tables["returns/returned"]),
    ...identifiedIds(tables["returns/identified"]),
  ]).toEqual(claims.filter((id) => /^(?:returned|identified)-on-/.test(id)));
});

test("only what left Ukraine went to Russia, and all of it did", () => {
  const reverse = groups.filter(({ direction }) => direction === "to-russia");
  expect(reverse.map(({ date, children }) => [date, children])).toEqual([
    ["2025-02-14", 2],
    ["2025-10-10", 1],
    ["2026-02-12", 1],
  ]);
  for (const { to } of reverse) expect(to).toMatch(/^Russia/);
  for (const { to, direction } of groups)
    if (direction === "home") expect(to).toMatch(/^(?:Government-controlled )?Ukraine/);
});

test("mediators stand in the order in which they are named", () => {
  expect(mediatorsOf("US First Lady Melania Trump (Ombudsman's Office, Save Ukraine)")).toEqual([
    "first-lady",
    "ombudsman",
    "save-ukraine",
  ]);
  expect(new Set(groups.flatMap((one) => one.mediators))).toEqual(new Set(mediators));
});

test("a mediator that is not known is named with those that are", () => {
  expect(() => mediatorsOf("the Vatican")).toThrow(
    /^data\/returns\/groups\.csv mediator: "the Vatican" names none of Save Ukraine, /,
  );
});
