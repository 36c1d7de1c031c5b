import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { place } from "../../../src/charts/return-groups-places.ts";
import chart from "../../../src/charts/return-groups.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";
import { attributes, shown, tableBody } from "./picture.ts";

const say = createSay("en");
const tables = readTables("data");
const rows = tables["returns/groups"];
const data = chart.data(tables);
const choices = chart.choices(data);
const table = chart.table(data, {}, say);
const { document } = parseHTML("<html></html>");

function draw(width: number, chosen: Readonly<Record<string, string>> = {}): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, chart.travel(data, say), { mediator: "all", direction: "all", ...chosen });
  return svg;
}

describe.each(chart.widths.map((width) => [width]))("at %i px", (width) => {
  const svg = draw(width);
  const marks = shown(svg, "[data-mark]");

  test("every group is a mark that says how many, when and with whose help", () => {
    expect(marks).toHaveLength(rows.length);
    const labels = attributes(marks, "data-label").join("\n");
    for (const { children, mediator } of rows)
      expect(labels).toMatch(
        new RegExp(
          `^${children} child(?:ren)? .*${mediator.replaceAll("'", "’").replace(/[()]/g, "\\$&")}$`,
          "m",
        ),
      );
  });

  test("a disc's area is as its number of children", () => {
    for (const mark of marks) {
      const disc = mark.querySelector("circle");
      const children = Number(/^\d+/.exec(mark.getAttribute("data-label") ?? "")?.[0]);
      if (disc !== null)
        expect(Number(disc.getAttribute("r")) ** 2 / children).toBeCloseTo(2.6 ** 2, -0.3);
    }
  });

  test("groups that went to Russia have a sign and words of their own", () => {
    const reverse = marks.filter((mark) => mark.getAttribute("data-is-direction") === "to-russia");
    expect(reverse).toHaveLength(3);
    for (const mark of reverse) {
      expect(mark.querySelector("circle")).toBeNull();
      expect(mark.querySelector("path")).not.toBeNull();
      expect(mark.textContent).toContain("to Russia");
      expect(mark.getAttribute("data-label")).toContain("from Ukraine to Russia");
    }
    const others = marks.filter((mark) => !reverse.includes(mark));
    for (const mark of others) expect(mark.textContent).not.toContain("to Russia");
  });

  test("a mediator shows the groups in which it took part, whoever is named first", () => {
    const own = shown(draw(width, { mediator: "save-ukraine" }), "[data-mark]");
    expect(own).toHaveLength(
      rows.filter(({ mediator }) => mediator.includes("Save Ukraine")).length,
    );
  });
});

test("no choice of mediator is without words or groups", () => {
  for (const mediator of choices["mediator"] ?? []) {
    expect(say.has(`charts.return-groups.mediator.${mediator}`)).toBe(true);
    expect(shown(draw(720, { mediator }), "[data-mark]").length).toBeGreaterThan(0);
  }
});

test("a list closes its gaps, and says so when nothing fits", () => {
  const whole = Number(draw(360).getAttribute("height"));
  const some = draw(360, { mediator: "first-lady" });
  expect(Number(some.getAttribute("height"))).toBeLessThan(whole / 2);
  expect(shown(some, "[data-empty]")).toHaveLength(0);
  const none = draw(360, { mediator: "not-stated", direction: "to-russia" });
  expect(shown(none, "[data-mark]")).toHaveLength(0);
  expect(shown(none, "[data-empty]")).toHaveLength(1);
});

test("discs of one time step aside and never lie over one another", () => {
  const discs = [9, 14, 6, 6, 12].map((radius, at) => ({ x: at * 3, radius }));
  const places = place(discs);
  discs.forEach((one, at) =>
    discs.slice(at + 1).forEach((other, next) => {
      const dy = (places[at] ?? 0) - (places[at + 1 + next] ?? 0);
      expect(Math.hypot(one.x - other.x, dy)).toBeGreaterThanOrEqual(one.radius + other.radius);
    }),
  );
});

test("the table has every group with claim and source, and is filtered with the picture", () => {
  expect(table.rows.map(({ source }) => source).toSorted()).toEqual(
    rows.map(({ source_url }) => source_url).toSorted(),
  );
  for (const { id, claim } of table.rows) expect(claim).toBe(id);
  const body = tableBody(table, document);
  chart.paint(body, null, { mediator: "all", direction: "to-russia" });
  expect(body.querySelectorAll("tr:not([hidden])")).toHaveLength(3);
});

test("adds no children up", () => {
  const total = rows.reduce((sum, { children }) => sum + children, 0);
  const facts = chart.facts(data, {}, say);
  const texts = ["title", "subtitle", "alt", "read", "note"].map((key) =>
    say(`charts.return-groups.${key}`, facts),
  );
  const picture = chart.widths.map((width) => draw(width).textContent);
  for (const text of [...texts, ...picture]) expect(text).not.toContain(String(total));
  expect(texts[2]?.length).toBeLessThanOrEqual(420);
});
