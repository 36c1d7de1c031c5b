import { sum } from "d3-array";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Chosen } from "../../../src/charts/chart.ts";
import chart from "../../../src/charts/destinations.ts";
import { layoutOf, linesOf } from "../../../src/charts/destinations-layout.ts";
import { regionWords } from "../../../src/charts/destinations-words.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { destinations } from "../../../src/model/destinations.ts";
import { readTables } from "../../../src/tables/read.ts";
import { tableBody } from "./picture.ts";

const tables = readTables("data");
const say = createSay("en");
const all = destinations(tables);
const { document } = parseHTML("<html></html>");
const table = chart.table(all, {}, say);
const facts = chart.facts(all, {}, say);

function drawn(width: number, chosen: Chosen = { what: "all" }): SVGSVGElement {
  const svg = chart.draw(all, { document, width, say });
  chart.paint(svg, null, chosen);
  return svg;
}

function marks(svg: ParentNode, of: string): readonly string[] {
  return [
    ...svg.querySelectorAll(`[data-of="${of}"] [data-mark], [data-of="${of}"][data-mark]`),
  ].map((mark) => mark.getAttribute("data-mark") ?? "");
}

describe.each(chart.widths)("at %i pixels", (width) => {
  it("draws a dot for each route and a square for each facility, and none for a child", () => {
    const svg = drawn(width);
    expect(marks(svg, "routes").toSorted()).toEqual(
      tables["transfers/routes"].map(({ route_id }) => route_id).toSorted(),
    );
    expect(marks(svg, "facilities").toSorted()).toEqual(
      tables["transfers/facilities"].map(({ facility_id }) => facility_id).toSorted(),
    );
    expect(marks(svg, "counts")).toHaveLength(all.filter(({ counts }) => counts.length > 0).length);
  });

  it("writes the number of marks beside them", () => {
    for (const group of drawn(width).querySelectorAll("g[data-of]")) {
      const number = group.querySelector("text")?.textContent ?? "0";
      const count = group.hasAttribute("data-mark")
        ? all.find(({ id }) => group.getAttribute("data-mark") === `counts-${id}`)?.counts.length
        : group.querySelectorAll("[data-mark]").length;
      expect(Number(number)).toBe(count);
    }
  });

  it("draws every region once, and keeps its name clear of its numbers", () => {
    const layout = layoutOf(width);
    const regions = linesOf(all, layout.columns)
      .flat()
      .flatMap((line) => ("region" in line ? [line.region] : []));
    expect(regions).toEqual(all);
    for (const one of all) {
      const end = textWidth(regionWords(one, say, ".short"), layout.text);
      const numbers = 5 + textWidth(String(one.routes.length), layout.text);
      expect(end, one.id).toBeLessThan(layout.starts[0] - (one.routes.length > 0 ? numbers : 0));
    }
  });

  it("dims what is not chosen and paints the default state again as it was", () => {
    const svg = drawn(width);
    const before = svg.outerHTML;
    chart.paint(svg, null, { what: "facilities" });
    expect(svg.querySelectorAll('[data-of="routes"]:not([opacity])')).toHaveLength(0);
    expect(svg.querySelectorAll('[data-of="facilities"][opacity]')).toHaveLength(0);
    chart.paint(svg, null, { what: "all" });
    expect(svg.outerHTML).toBe(before);
  });

  it("has no text too small to read and no colour but tokens", () => {
    const svg = drawn(width);
    const least = width < 720 ? 14 : 12.5;
    expect(Number(svg.getAttribute("font-size"))).toBeGreaterThanOrEqual(least);
    for (const made of svg.querySelectorAll("[fill], [stroke]"))
      for (const name of ["fill", "stroke"])
        expect(made.getAttribute(name) ?? "none").toMatch(/^(none|var\(--[a-z0-9-]+\))$/);
  });
});

describe("the table", () => {
  it("has a row with its source for every record", () => {
    const rows = new Set(table.rows.map(({ id }) => id));
    expect(rows.size).toBe(table.rows.length);
    expect(table.rows).toHaveLength(172 + 88 + 76 + 26);
    for (const { id, source, cells } of table.rows) {
      expect(source, id).toMatch(/^https?:/);
      expect(cells).toHaveLength(table.columns.length);
    }
  });

  it("has the rows of every mark", () => {
    const told = new Set(table.rows.map(({ mark }) => mark));
    for (const mark of drawn(360).querySelectorAll("[data-mark]"))
      expect(told).toContain(mark.getAttribute("data-mark"));
  });

  it("keeps qualifiers, and says stays where camps count stays", () => {
    const cells = (id: string) => table.rows.find((row) => row.id === id)?.cells;
    expect(cells("G001")).toContain("at least 47");
    expect(cells("T001")).toContain("223 children");
    for (const { route_id, kind, children } of tables["transfers/routes"])
      if (kind === "camp" && children !== null)
        expect(String(cells(route_id)?.[3])).toMatch(/ camp stays?(, only planned)?$/);
  });

  it("hides the rows that are not chosen", () => {
    const body = tableBody(table, document);
    chart.paint(body, null, { what: "facilities" });
    expect(body.querySelectorAll("tr:not([hidden])")).toHaveLength(88);
  });
});

describe("the words", () => {
  it("counts records and regions as the data do", () => {
    expect(facts).toMatchObject({ routes: 172, facilities: 88, counts: 102, announced: 6 });
    const { ru, by, ua, kp, regions } = facts;
    expect(Number(ru) + Number(by) + Number(ua) + Number(kp)).toBe(regions);
    expect(facts["regions"]).toBe(
      new Set(
        [
          ...tables["transfers/routes"].map((row) => row.destination_region_code),
          ...tables["transfers/facilities"].map((row) => row.region_code),
        ].filter((code) => code.includes("-")),
      ).size,
    );
  });

  it("names no sum of children, neither of all nor of a region", () => {
    const said = [
      ...["title", "subtitle", "alt", "read", "note", "caption"].map((key) =>
        say(`charts.destinations.${key}`, facts),
      ),
      ...[...drawn(360).querySelectorAll("text")].map((text) => text.textContent),
      ...[...drawn(360).querySelectorAll("[data-label]")].map((mark) =>
        mark.getAttribute("data-label"),
      ),
    ].join("\n");
    const sums = all
      .map(({ routes }) => routes.filter(({ children }) => children !== null))
      .filter(({ length }) => length > 1)
      .map((routes) => sum(routes, ({ children }) => children ?? 0));
    for (const value of [...sums, sum(tables["transfers/routes"], ({ children }) => children ?? 0)])
      if (value > 20) expect(said).not.toMatch(new RegExp(`\\b${say.number(value)}\\b`));
  });

  it("says that a mark is a record, and what the number of records depends on", () => {
    const said = say("charts.destinations.caption");
    expect(said).toContain("not a number of children");
    expect(said).toContain("who looked");
  });
});
