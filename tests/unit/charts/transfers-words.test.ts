import { describe, expect, it } from "vitest";
import type { Chosen } from "../../../src/charts/chart.ts";
import chart from "../../../src/charts/transfers.ts";
import { bundleRoutes } from "../../../src/model/routes.ts";
import { bundles, data, drawn, fitting, routes, say, start, states } from "./transfers-picture.ts";

function words(key: string, chosen: Chosen = {}): string {
  return say(`charts.transfers.${key}`, chart.facts(data, { ...start, ...chosen }, say));
}

describe("the table", () => {
  const table = chart.table(data, start, say);
  const cells = (id: string) => table.rows.find((row) => row.id === id)?.cells;

  it("has all 172 movements, each with its line and its source", () => {
    expect(table.rows.map(({ id }) => id)).toEqual(routes.map(({ route_id }) => route_id));
    const known = new Set(bundles.map(({ id }) => id));
    for (const { mark, source, cells: row } of table.rows) {
      expect(known).toContain(mark);
      expect(source).toMatch(/^https?:/);
      expect(row).toHaveLength(table.columns.length);
    }
  });

  it("filters rows as it filters lines", () => {
    for (const { id, tokens } of table.rows) {
      const route = routes.find(({ route_id }) => route_id === id);
      expect(tokens).toEqual({
        kind: [route?.kind],
        to: [route?.destination_country.toLowerCase()],
      });
    }
  });

  it("says numbers with their qualifier, and that there is none", () => {
    expect(cells("T001")?.[5]).toBe("223");
    expect(cells("T005")?.[5]).toBe("about 225");
    expect(cells("T054")?.[5]).toBe("at least 300");
    expect(cells("T011")?.[5]).toBe("not documented");
    expect(cells("T100")?.[5]).toBe("about 1,500, only planned");
  });

  it("says dates as far as the source gives them, and what they are the date of", () => {
    expect(cells("T001")?.[3]).toBe("19 February 2022");
    expect(cells("T006")?.[3]).toBe("reported 23 February 2022");
    expect(cells("T018")?.[3]).toBe("July 2022, partly from context");
    expect(cells("T012")?.[3]).toBe("some time from February 2022 to March 2022");
    expect(cells("T083")?.[3]).toBe("some time in 2024");
    expect(cells("T141")?.[3]).toBe("5 September 2022 to 21 September 2022");
    expect(cells("T100")?.[3]).toBe("plan: June 2023 to September 2023");
    expect(cells("T109")?.[3]).toBe("2024 or later, partly from context");
    expect(cells("T069")?.[3]).toBe("date not known");
  });

  it("names the region beside the place, once", () => {
    expect(cells("T001")?.slice(1, 3)).toEqual(["Amvrosiivka, Donetsk Oblast", "Kursk Oblast"]);
    expect(cells("T042")?.slice(1, 3)).toEqual(["Kherson, Kherson Oblast", "Simferopol, Crimea"]);
    expect(cells("T144")?.[2]).toBe("Belarus (facility not named)");
  });
});

describe("the words", () => {
  it("say what the data says", () => {
    expect(words("title")).toBe("More than half of the movements found start in Donetsk Oblast");
    const alt = words("alt");
    expect(alt.length).toBeLessThanOrEqual(400);
    const facts = chart.facts(data, start, say);
    expect(facts).toMatchObject({
      routes: 172,
      announced: 6,
      numbered: 118,
      unnumbered: 54,
      bundles: 92,
      origins: 7,
      ru: 134,
      by: 21,
      kp: 2,
      ua: 15,
      russian: 78,
      occupation: 13,
    });
    for (const number of ["92", "172", "62", "134", "21", "15", "6", "118", "97"])
      expect(alt).toContain(number);
    expect(alt).toContain("Sakhalin Oblast, Kangwon Province in North Korea and Primorsky Krai");
  });

  it.each(states)("hold for kind $kind to $to", (chosen) => {
    const fits = fitting(chosen);
    const facts = chart.facts(data, { ...start, ...chosen }, say);
    expect(facts).toMatchObject({
      routes: fits.length,
      bundles: bundleRoutes(fits).length,
      numbered: fits.filter(({ children }) => children !== null).length,
    });
    for (const key of ["title", "subtitle", "alt", "read", "note"])
      expect(words(key, chosen).length).toBeGreaterThan(10);
    if (fits.length === 0)
      expect(words("alt", chosen)).toBe("No movement in the data fits what is chosen.");
  });

  it("speak for the day of the newest source", () => {
    expect(chart.asOf(data, start)).toBe("2026-02-24");
  });

  it("never print a sum of children", () => {
    const sum = routes.reduce((total, { children }) => total + (children ?? 0), 0);
    const everything = states
      .flatMap((chosen) =>
        ["title", "subtitle", "alt", "read", "note"].map((key) => words(key, chosen)),
      )
      .join(" ");
    expect(everything).not.toContain(say.number(sum));
    expect(drawn(1080).textContent).not.toContain(say.number(sum));
  });
});
