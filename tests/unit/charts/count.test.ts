import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import chart from "../../../src/charts/count.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { createSay } from "../../../src/i18n/say.ts";
import type { Count } from "../../../src/model/counts.ts";
import { readTables } from "../../../src/tables/read.ts";
import { themes, type TokenName } from "../../../src/theme/tokens.ts";

const say = createSay("en");
const data = chart.data(readTables("data"));
const { counts } = data as { readonly counts: readonly Count[] };
const { document } = parseHTML("<html></html>");

function draw(width: number): SVGSVGElement {
  return chart.draw(data, { document, width, say });
}

/** The marks of a path: one for each whole or begun pitch of each of its rows. */
function marksOf(path: Element): readonly number[] {
  const pitch = Number(path.getAttribute("stroke-dasharray")?.split(" ")[1]);
  return [...(path.getAttribute("d") ?? "").matchAll(/h([\d.]+)/g)].map(([, length]) =>
    Math.ceil(Number(length) / pitch),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function field(svg: Element, id: string): Element {
  return svg.querySelector(`[data-mark="${id}"]`) as Element;
}

/** Rows of marks that a field draws: those of its repeated thousands, then the rest. */
function fieldRows(svg: Element, id: string): readonly number[] {
  const thousand = marksOf(svg.querySelector("defs path") as Element);
  const repeats = [...field(svg, id).querySelectorAll("use")].flatMap(() => thousand);
  return [...repeats, ...marksOf(field(svg, id).querySelector("path") as Element)];
}

describe.each(chart.widths.map((width) => [width]))("at %i px", (width) => {
  const svg = draw(width);

  test.each(counts)("draws exactly $value marks for $id", ({ id, value }) => {
    const rows = fieldRows(svg, id);
    const columns = rows[0] ?? 0;
    const rest = value % columns;
    expect(rows.slice(0, Math.floor(value / columns)).every((marks) => marks === columns)).toBe(
      true,
    );
    expect(rows.slice(Math.floor(value / columns))).toEqual(rest === 0 ? [] : [rest]);
    expect(sum(rows)).toBe(value);
  });

  test("has one scale: one block of a thousand, one mark, one pitch, whole pixels", () => {
    const [block, ...others] = [...svg.querySelectorAll("[stroke-dasharray]")];
    const scale = (path: Element | undefined): string =>
      ["stroke-width", "stroke-dasharray", "stroke-linecap"]
        .map((name) => path?.getAttribute(name))
        .join(" ");
    expect(others).toHaveLength(counts.length);
    for (const path of others) expect(scale(path)).toBe(scale(block));
    expect(scale(block)).toMatch(/^\d+ 0 \d+ round$/);
    expect(sum(marksOf(block as Element))).toBe(1000);
    expect(
      [...svg.querySelectorAll("use")].every((use) => use.getAttribute("href") === "#thousand"),
    ).toBe(true);
    expect(
      [...svg.querySelectorAll("[transform]")].every(
        ({ outerHTML }) => !outerHTML.includes("scale("),
      ),
    ).toBe(true);
  });

  test("has a tick beside each thousand, labelled with a number the field reaches", () => {
    for (const { id, value } of counts) {
      const ticks = field(svg, id).nextElementSibling as Element;
      expect(ticks.querySelector("path")?.getAttribute("d")?.match(/M/g)).toHaveLength(
        Math.floor(value / 1000),
      );
      const labels = [...ticks.querySelectorAll("text")].map(({ textContent }) =>
        Number(textContent.replace(",", "")),
      );
      expect(labels.every((label) => label % 1000 === 0 && label <= value)).toBe(true);
    }
  });

  test("says above each field what it counts, and fits", () => {
    const words = [...svg.querySelectorAll("text")]
      .map(({ textContent }) => textContent)
      .join(" ")
      .replaceAll("\u00a0", " ");
    for (const { value, asOf } of counts) {
      expect(words).toContain(say.number(value));
      expect(words).toContain(say.date(asOf));
    }
    expect(words).toContain("Not all of them were on the register.");
    for (const text of svg.querySelectorAll("text")) {
      const size = Number(text.closest("[font-size]")?.getAttribute("font-size"));
      expect(size).toBeGreaterThanOrEqual(14);
      expect(
        Number(text.getAttribute("x") ?? 0) + textWidth(text.textContent, size),
      ).toBeLessThanOrEqual(width);
    }
  });

  test("takes less than 6 kB", () => {
    expect(Buffer.byteLength(svg.outerHTML)).toBeLessThan(6000);
  });
});

test("a renderer draws that many marks, no more and no fewer", () => {
  const svg = draw(360);
  for (const text of svg.querySelectorAll("text, [stroke='var(--ring)']")) text.remove();
  const coloured = svg.outerHTML.replace(/var\(--([a-z-]+)\)/g, (whole, name: string) =>
    name in themes.light ? themes.light[name as TokenName] : whole,
  );
  const { pixels, width } = new Resvg(coloured, {
    background: "#fff",
    fitTo: { mode: "zoom", value: 3 },
  }).render();
  expect(spots(pixels, width)).toBe(sum(counts.map(({ value }) => value)));
});

/** The number of dark spots in a picture that do not touch. */
function spots(pixels: Buffer, width: number): number {
  const dark = Uint8Array.from({ length: pixels.length / 4 }, (_, at) =>
    Number((pixels[at * 4 + 1] ?? 255) < 160),
  );
  let found = 0;
  for (let start = 0; start < dark.length; start += 1) {
    if (dark[start] !== 1) continue;
    found += 1;
    dark[start] = 0;
    for (const open = [start]; open.length > 0;) {
      const at = open.pop() ?? 0;
      for (const next of [at - 1, at + 1, at - width, at + width]) {
        if (dark[next] === 1) {
          dark[next] = 0;
          open.push(next);
        }
      }
    }
  }
  return found;
}

describe("the words", () => {
  test("of the description are the numbers and days of the data", () => {
    const alt = say("charts.count.alt", chart.facts(data, {}, say));
    for (const { value, asOf } of counts) {
      expect(alt).toContain(say.number(value));
      expect(alt).toContain(say.date(asOf));
    }
    expect(alt.length).toBeLessThanOrEqual(400);
  });

  test("of the table name who counts what, with a source for each row", () => {
    const { columns, rows } = chart.table(data, {}, say);
    expect(columns.map(({ key }) => key)).toEqual(["what", "value", "asOf", "who", "definition"]);
    expect(rows.map(({ mark }) => mark)).toEqual(["register", "returned", "inquiry"]);
    expect(rows.map(({ cells }) => cells[1])).toEqual(counts.map(({ value }) => value));
    expect(rows.every(({ source }) => source?.startsWith("https://"))).toBe(true);
  });

  test("speak for the days of all three numbers", () => {
    expect(chart.asOf(data, {})).toEqual(["2026-02-24", "2026-03-10"]);
  });
});

test("data and travel survive a JSON round trip", () => {
  for (const value of [data, chart.travel(data, say)])
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});
