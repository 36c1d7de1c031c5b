import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/charts/labels.ts";
import chart from "../../../src/charts/totals.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { subjects } from "../../../src/model/rivals.ts";
import { readTables } from "../../../src/tables/read.ts";
import { attributes, shown, tableBody } from "./picture.ts";

const say = createSay("en");
const tables = readTables("data");
const data = chart.data(tables);
const { document } = parseHTML("<html></html>");
const table = chart.table(data, {}, say);

function draw(width: number, subject: string): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, chart.travel(data, say), { subject });
  return svg;
}

function wordsOf(root: Element): string {
  return shown(root, "text")
    .map(({ textContent }) => textContent)
    .join(" ")
    .replaceAll("\u00a0", " ");
}

const cases = chart.widths.flatMap((width) => subjects.map((subject) => [width, subject] as const));

describe.each(cases)("at %i px, figures on children %s", (width, subject) => {
  const svg = draw(width, subject);
  const marks = shown(svg, "[data-mark]");

  test("each mark is a claim with a row in the table, and its number stands at it with its qualifier", () => {
    for (const mark of marks) {
      const row = table.rows.find((one) => one.mark === mark.getAttribute("data-mark"));
      const number = String(row?.cells[0]);
      expect(row?.claim).toBe(row?.id);
      expect(row?.source).toMatch(/^https?:/);
      expect(mark.getAttribute("data-label")).toContain(`${number} children, `);
      expect(wordsOf(mark)).toContain(number);
    }
    const ids = new Set(attributes(marks, "data-mark"));
    const rows = table.rows.filter(({ tokens }) => tokens["subject"]?.includes(subject));
    expect(ids).toEqual(new Set(rows.map(({ mark }) => mark)));
  });

  test("no two counts share a scale: each has its own, from nought", () => {
    const panels = shown(svg, "[data-count]");
    const onScale = panels.flatMap((panel) => attributes(shown(panel, "[data-mark]"), "data-mark"));
    expect(new Set(onScale).size).toBe(onScale.length);
    expect(new Set(attributes(panels, "data-count")).size).toBe(panels.length);
    for (const panel of panels) {
      const ticks = shown(panel, ":scope > g:not([data-mark]) > text").map(
        (one) => one.textContent,
      );
      expect(ticks[0]).toBe("0");
    }
  });

  test("limits, rounded numbers and ranges are drawn as what they are", () => {
    for (const mark of marks) {
      const label = mark.getAttribute("data-label") ?? "";
      const point = mark.querySelector("circle");
      if (/^[\d,]+ to /.test(label)) expect(point).toBeNull();
      else
        expect(point?.getAttribute("fill") === "var(--page)").toBe(
          /^(?:about|at least|fewer than) /.test(label),
        );
    }
  });

  test("no words run out of the picture or are too small", () => {
    for (const text of shown(svg, "text")) {
      const size = Number(text.getAttribute("font-size") ?? 14);
      const left = Number(text.getAttribute("x"));
      const shift = Number(
        /\((\d+)/.exec(text.closest("[transform]")?.getAttribute("transform") ?? "")?.[1] ?? 0,
      );
      const anchored = text.getAttribute("text-anchor") === "middle" ? 0.5 : 1;
      expect(size).toBeGreaterThanOrEqual(14);
      expect(
        left + shift + textWidth(text.textContent, size) * anchored,
        text.textContent,
      ).toBeLessThanOrEqual(width + 1);
      expect(Number(text.getAttribute("y"))).toBeLessThan(Number(svg.getAttribute("height")));
    }
  });
});

describe("the two figures of one article", () => {
  const words = wordsOf(draw(720, "returned"));

  test("come first, side by side and on no scale", () => {
    const marks = shown(draw(720, "returned"), "[data-mark]").slice(0, 2);
    expect(attributes(marks, "data-mark")).toEqual([
      "returned-on-2025-12-04",
      "returned-on-2025-12-01",
    ]);
    for (const mark of marks) expect(mark.closest("[data-count]")).toBeNull();
  });

  test("are explained with the days between which the lower one was passed", () => {
    for (const phrase of ["Most likely", "3 April 2025 (1,256)", "25 May 2025 (1,324)"])
      expect(words).toContain(phrase);
  });
});

test("painting the other subject and back gives the same picture, and filters the table", () => {
  const svg = draw(360, "returned");
  const before = svg.outerHTML;
  const body = tableBody(table, document);
  svg.append(body);
  chart.paint(svg, null, { subject: "taken" });
  expect(body.querySelectorAll("tr:not([hidden])")).toHaveLength(
    table.rows.filter(({ tokens }) => tokens["subject"]?.includes("taken")).length,
  );
  body.remove();
  expect(svg.outerHTML).not.toBe(before);
  chart.paint(svg, null, { subject: "returned" });
  expect(svg.getAttribute("height")).toBe(draw(360, "returned").getAttribute("height"));
});

test.each(subjects)(
  "says nothing of a sum or a share, and little enough, of children %s",
  (subject) => {
    const facts = chart.facts(data, { subject }, say);
    for (const key of ["title", "subtitle", "alt", "read", "note"]) {
      const text = say(`charts.totals.${key}`, facts);
      expect(text).not.toMatch(/per cent|percent|%|altogether/);
    }
    expect(say("charts.totals.alt", facts).length).toBeLessThanOrEqual(480);
  },
);
