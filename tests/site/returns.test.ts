import { describe, expect, it } from "vitest";
import { publishedClaims } from "../../src/claims/published.ts";
import { createSay } from "../../src/i18n/say.ts";
import { readTables } from "../../src/tables/read.ts";
import { files, pages } from "./pages.ts";

const tables = readTables("data");
const claims = publishedClaims(tables, createSay("en"));
const built = new Map(pages().map((page) => [page.address, page]));
const page = built.get("/returns/")?.document;
const rows = [...(page?.querySelectorAll("filtered-table tbody tr") ?? [])];
const byClaim = new Map(
  rows.map((row) => [
    row.querySelector('a[href^="/sources/#"]')?.getAttribute("href")?.slice(10) ?? "",
    row,
  ]),
);

it("lists every row of data/returns once, with its number, its source and its claim", () => {
  expect(rows).toHaveLength(claims.length);
  expect([...byClaim.keys()].toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  for (const { id, value, source } of claims) {
    const row = byClaim.get(id);
    const numbers = [...(row?.querySelectorAll("[data-order]") ?? [])].map((cell) =>
      cell.getAttribute("data-order"),
    );
    expect(numbers, id).toContain(String(value));
    expect(row?.querySelector('a[href^="http"]')?.getAttribute("href"), id).toBe(source.href);
  }
});

it("offers every table of data/returns as a file", () => {
  const links = [...(page?.querySelectorAll('.downloads a[href$=".csv"]') ?? [])].map((link) =>
    link.getAttribute("href"),
  );
  const stored = files().filter((file) => /^\/data\/returns\/.*\.csv$/.test(file));
  expect([...new Set(links)].toSorted()).toEqual(stored);
});

it("explains every conflict under a permanent link, the two totals of one article first", () => {
  const anchors = [...(page?.querySelectorAll(".note > h3") ?? [])].map(({ id }) => id);
  expect(anchors).toHaveLength(17);
  expect(anchors[0]).toBe("two-totals");
  const contents = [...(page?.querySelectorAll("ol.contents a") ?? [])];
  expect(contents.map((link) => link.getAttribute("href"))).toEqual(anchors.map((id) => `#${id}`));
});

it.each(["returned", "totals", "return-groups", "count"])(
  "the page of the chart %s leads to the conflicts it shows",
  (id) => {
    const links = [
      ...(built.get(`/charts/${id}/`)?.document.querySelectorAll(".conflict-links a") ?? []),
    ].map((link) => link.getAttribute("href"));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/returns\/#[a-z-]+/);
  },
);

describe("no sum and no share", () => {
  const written = page?.querySelector("main")?.textContent.replaceAll(/\s+/g, " ") ?? "";

  it("of the children of groups is printed, for all or for one mediator", () => {
    const groups = tables["returns/groups"];
    const some = [...Map.groupBy(groups, ({ mediator }) => mediator).values()];
    const sums = [groups, ...some.filter(({ length }) => length > 3)]
      .map((own) => own.reduce((sum, { children }) => sum + children, 0))
      .filter((sum) => claims.every(({ value }) => value !== sum));
    expect(sums.length).toBeGreaterThan(0);
    for (const sum of sums) expect(written).not.toMatch(new RegExp(`\\b${sum}\\b`));
  });

  it("of returned over identified is printed: shares are those that a body gives of its own cases", () => {
    const shares = new Set(
      [...written.matchAll(/([\d.]+) ?(?:per cent|percent|%)/g)].map(([, share]) => share),
    );
    const quoted = tables["claims/claims"].flatMap(({ unit, value, definition }) => [
      definition,
      unit === "per cent" ? `${value ?? ""} per cent` : "",
    ]);
    expect(shares.size).toBeGreaterThan(0);
    for (const share of shares)
      expect(quoted.some((words) => words.includes(`${share ?? ""} per cent`))).toBe(true);
  });
});
