import { describe, expect, it } from "vitest";
import { loadSite } from "../../../src/figures/load.ts";
import { routeCards } from "../../../src/figures/route-cards.ts";
import { transfersPage } from "../../../src/figures/transfers-page.ts";
import {
  facilitiesTable,
  originsTable,
  placesTable,
  regionsTable,
} from "../../../src/figures/transfers-tables.ts";
import { waysOf } from "../../../src/model/ways.ts";

const site = loadSite("data", "en");
const { tables, say } = site;
const page = transfersPage(site);

function lines(id: string): Readonly<Record<string, string>> {
  const card = page.cards.find((one) => one.id === id);
  return Object.fromEntries((card?.lines ?? []).map(({ term, text }) => [term, text]));
}

describe("cards", () => {
  it("say in words how many, how sure and how exactly dated", () => {
    expect(lines("t048")).toMatchObject({
      "How many": "about 300; the source rounds or says “about”",
      Through: expect.stringMatching(/^Oleshky, Kherson Oblast/) as unknown,
    });
    expect(lines("t011")["How many"]).toBe("no number documented");
    expect(lines("t001")["When"]).toBe(
      "19 February 2022 (the day is known; the source dates the movement itself)",
    );
  });

  it("never lose a qualifier, and call stays in camps stays", () => {
    for (const { record, many } of page.cards) {
      const route = tables["transfers/routes"].find(({ route_id }) => route_id === record);
      if (route === undefined || route.children === null) {
        expect(many).toBe("no number documented");
        continue;
      }
      const start = { exact: /^\d/, approx: /^about \d/, at_least: /^at least \d/, unknown: /^$/ };
      expect(many).toMatch(start[route.children_qualifier]);
      expect(many).toMatch(route.kind === "camp" ? /stays?\b/ : /child(ren)?\b/);
      expect(many.includes("only planned")).toBe(route.status === "announced");
    }
  });

  it("name the movements that may count the same children", () => {
    expect(page.cards.find(({ id }) => id === "t020")?.overlaps).toContain("T022");
  });
});

it("every option of a filter has a movement, and every movement an option of each filter", () => {
  for (const { name, groups } of page.filters) {
    const options = groups.flatMap((one) => one.options.map(({ value }) => value));
    expect(new Set(options).size).toBe(options.length);
    const used = page.cards.map(({ tokens }) => tokens[name] ?? []);
    expect(options.filter((option) => !used.some((own) => own.includes(option)))).toEqual([]);
    expect(used.filter((own) => !own.some((one) => options.includes(one)))).toEqual([]);
  }
});

it("no number of the page is a sum of children", () => {
  const numbers = tables["transfers/routes"].flatMap(({ children }) => children ?? []);
  const sum = numbers.reduce((all, one) => all + one, 0);
  const said = JSON.stringify([page.facts, page.filters, page.looks]);
  expect(said).not.toContain(String(sum));
  expect(said).not.toContain(say.number(sum));
});

describe("tables", () => {
  it("hold every row with its source", () => {
    const all = [
      [facilitiesTable(site), tables["transfers/facilities"]],
      [regionsTable(site), tables["transfers/regions"]],
      [originsTable(site), tables["transfers/origins"]],
    ] as const;
    for (const [table, rows] of all)
      expect(table.rows.map(({ source }) => source)).toEqual(
        rows.map(({ source_url }) => source_url),
      );
    expect(placesTable(site).rows).toHaveLength(tables["transfers/places"].length);
  });

  it("tell what investigators found from what a facility’s own side says", () => {
    const artek = facilitiesTable(site).rows.find(({ id }) => id === "f001");
    expect(artek?.cells.slice(4, 6)).toEqual(["re-education", ""]);
  });
});

it("reads the same when read twice", () => {
  const ways = waysOf(tables["transfers/routes"], tables["transfers/places"]);
  expect(routeCards(ways, say)).toEqual(page.cards);
});
