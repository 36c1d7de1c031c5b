import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readTables } from "../../src/tables/read.ts";
import { pages } from "./pages.ts";

const tables = readTables("data");
const page = pages().find(({ address }) => address === "/transfers/")?.document;

/** The rows of a published file, by the value of their first column. */
function published(name: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rows = parse(readFileSync(`dist/data/transfers/${name}.csv`, "utf8"), {
    columns: true,
  }) as unknown as readonly Record<string, string>[];
  return new Map(rows.map((row) => [Object.values(row)[0] ?? "", row]));
}

describe("/transfers/", () => {
  it.each(tables["transfers/routes"])("lists movement $route_id with its source", (route) => {
    const card = page?.querySelector(`#${route.route_id.toLowerCase()}`);
    expect(card?.querySelector('[data-part="record"]')?.textContent).toBe(route.route_id);
    const source = card?.querySelector('[data-part="source"]');
    expect(source?.getAttribute("href")).toBe(route.source_url);
    expect(source?.getAttribute("rel")).toBe("nofollow noreferrer");
    expect(card?.closest("[data-route]")?.hasAttribute("hidden")).toBe(false);
    expect(page?.querySelectorAll(`[data-way="${route.route_id.toLowerCase()}"]`)).toHaveLength(3);
    expect(published("routes").get(route.route_id)?.["source_url"]).toBe(route.source_url);
  });

  it.each([
    ["facilities", tables["transfers/facilities"].map((row) => [row.facility_id, row.source_url])],
    ["regions", tables["transfers/regions"].map((row) => [row.row_id, row.source_url])],
    ["origins", tables["transfers/origins"].map((row) => [row.row_id, row.source_url])],
  ] as const)("prints every row of %s with its source, and offers the file", (name, rows) => {
    const section = page?.querySelector(`#${name}`);
    const file = published(name);
    for (const [id = "", source = ""] of rows) {
      const row = section?.querySelector(`tr[data-mark="${id.toLowerCase()}"]`);
      expect(row?.querySelector("th")?.textContent.trim()).toBe(id);
      expect(row?.querySelector(`a[rel="nofollow noreferrer"]`)?.getAttribute("href")).toBe(source);
      expect(file.get(id)?.["source_url"]).toBe(source);
    }
    expect(section?.querySelectorAll("tbody tr")).toHaveLength(rows.length);
    expect(section?.querySelector(`a[href="/data/transfers/${name}.csv"]`)).not.toBeNull();
  });

  it("prints every place", () => {
    const printed = [...(page?.querySelectorAll("#places tbody tr") ?? [])].map((row) =>
      row.querySelector("th")?.textContent.trim(),
    );
    expect(printed).toEqual(tables["transfers/places"].map(({ place_id }) => place_id));
  });

  it("links overlaps to movements that are on the page", () => {
    const links = [...(page?.querySelectorAll('.route-card a[href^="#"]') ?? [])];
    expect(links.length).toBeGreaterThan(tables["transfers/routes"].length);
    const lost = links.filter((link) => !page?.querySelector(link.getAttribute("href") ?? ""));
    expect(lost).toEqual([]);
  });

  it("never prints a sum of children", () => {
    const sums = new Set(
      [
        tables["transfers/routes"],
        ...Map.groupBy(tables["transfers/routes"], (one) => one.destination_region_code).values(),
        ...Map.groupBy(tables["transfers/routes"], (one) => one.origin_region_code).values(),
        ...Map.groupBy(tables["transfers/routes"], (one) => one.kind).values(),
      ]
        .filter((group) => group.filter(({ children }) => children !== null).length > 4)
        .map((group) => group.reduce((sum, { children }) => sum + (children ?? 0), 0)),
    );
    const text = ["header", "route-explorer form", ".explorer-map", "h2", ".data-section > p"]
      .flatMap((part) => [...(page?.querySelectorAll(`main ${part}`) ?? [])])
      .map(({ textContent }) => textContent)
      .join(" ")
      .replaceAll(",", "");
    const numbers = new Set([...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
    expect([...sums].filter((sum) => numbers.has(sum))).toEqual([]);
  });
});
