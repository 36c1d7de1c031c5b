import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { defaults } from "../../../src/charts/chart.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import chart from "../../../src/charts/returned.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";
import { attributes, collisions, type Edges, shown, touch } from "./picture.ts";

const say = createSay("en");
const tables = readTables("data");
const rows = tables["returns/returned"];
const data = chart.data(tables);
const choices = chart.choices(data);
const { document } = parseHTML("<html></html>");

function draw(width: number, series = "all"): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, chart.travel(data, say), { ...defaults(choices), series });
  return svg;
}

function wordsOf(svg: Element): string {
  return shown(svg, "text")
    .map(({ textContent }) => textContent)
    .join(" ")
    .replaceAll("\u00a0", " ");
}

/** Every element's attributes, whatever their order. */
function stateOf(svg: Element): readonly (readonly string[])[] {
  return [...svg.querySelectorAll("*")].map((element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
  );
}

function edgesOf(text: Element): Edges {
  const words = text.textContent;
  const size = Number(text.closest("[font-size]")?.getAttribute("font-size"));
  const width = textWidth(words, size);
  const anchor = text.closest("[text-anchor]")?.getAttribute("text-anchor");
  const left =
    Number(text.getAttribute("x")) -
    (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const baseline = Number(text.getAttribute("y"));
  return {
    words,
    left,
    right: left + width,
    top: baseline - size * 0.72,
    bottom: baseline + size * 0.22,
  };
}

const exact = rows.filter(
  ({ series, precision, confidence }) =>
    ["register", "combined"].includes(series) && precision === "exact" && confidence !== "low",
);

describe.each(chart.widths.map((width) => [width]))("at %i px", (width) => {
  const svg = draw(width);
  const marks = [...svg.querySelectorAll("[data-mark]")];

  test("every exact total of both series is a mark and says what, when and who", () => {
    const labels = attributes(marks, "data-label");
    for (const { cumulative_returned, date, date_precision, reporter } of exact) {
      const day = say.date(date, date_precision === "month" ? "month" : "day");
      expect(labels).toContain(
        `${say.number(cumulative_returned)} children returned, ${day}, ${reporter}`,
      );
    }
  });

  test("only four totals more are marks, hollow and named as what they are", () => {
    const hollow = marks.filter((mark) => mark.getAttribute("fill") === "var(--page)");
    expect(marks).toHaveLength(exact.length + hollow.length);
    expect(attributes(hollow, "data-label").map((label) => label?.split(" children")[0])).toEqual([
      "about 600",
      "about 800",
      "fewer than 390",
      "fewer than 1,300",
    ]);
  });

  test("marks stand in date order, each belonging to a row of the table", () => {
    const ids = attributes(marks, "data-mark").map((id) => id ?? "");
    expect(ids.map((id) => id.slice(0, 10))).toEqual(ids.map((id) => id.slice(0, 10)).toSorted());
    const inTable = chart.table(data, {}, say).rows.map(({ mark }) => mark);
    for (const id of ids) expect(inTable).toContain(id);
  });

  test("a line is one path through the exact totals of one series: the series are never joined", () => {
    const steps = [...svg.querySelectorAll("[data-line] path")].filter(
      (path) => path.closest("[stroke-dasharray]") === null,
    );
    expect(steps).toHaveLength(2);
    for (const path of steps) {
      const series = path.closest("[data-line]")?.getAttribute("data-line");
      const own = marks.filter(
        (mark) =>
          mark.getAttribute("data-is-series") === series &&
          mark.getAttribute("fill") !== "var(--page)",
      );
      const tenths = (y: string | null | undefined): string => Number(y).toFixed(1);
      const levels = [...(path.getAttribute("d") ?? "").matchAll(/[ML][\d.]+,([\d.]+)/g)].map(
        ([, y]) => tenths(y),
      );
      expect(path.getAttribute("d")?.match(/M/g)).toHaveLength(1);
      expect(new Set(levels)).toEqual(new Set(attributes(own, "cy").map(tenths)));
    }
  });

  test("the line of the register ends in 2024 and the line of both begins at the end of 2023", () => {
    const words = wordsOf(svg);
    expect(words).toContain("388 on 1 July 2024");
    expect(words).toMatch(/no longer published/);
    expect(words).toContain("522 on 19 December 2023");
  });

  test("the change of definition has a mark of its own, with words", () => {
    const split = svg.querySelector("[data-split]");
    const at = svg.querySelector('[data-mark="2023-09-14-register-1"]');
    expect(split?.getAttribute("data-split")).toBe("2023-09-14");
    expect(split?.getAttribute("d")?.startsWith(`M${at?.getAttribute("cx")} `)).toBe(true);
    expect(wordsOf(svg)).toContain("14 September 2023: one count becomes two");
  });

  test("conflicting totals stand in it with who says them and when", () => {
    const words = wordsOf(svg).replaceAll(/\s+/g, " ");
    for (const phrase of [
      "about 600, about 800",
      "1,859 First Lady O. Zelenska, 1 December 2025",
      "“fewer than 1,300” 4 December 2025: background line in the article, no source",
      "between 3 April 2025 (1,256) and 25 May 2025 (1,324)",
      "2 March 2026, Ombudsman D. Lubinets: from Russia and from occupied territory",
    ]) {
      expect(words).toContain(phrase);
    }
    expect(words).toContain("2,016");
    expect(words).not.toContain("1,652");
  });

  test("no words overlap, run out of the picture, cover a mark or are too small", () => {
    const texts = shown(svg, "text").map(edgesOf);
    expect(collisions(texts)).toEqual([]);
    for (const { words, left, right, bottom } of texts) {
      expect(left, words).toBeGreaterThanOrEqual(0);
      expect(right, words).toBeLessThanOrEqual(width);
      expect(bottom, words).toBeLessThanOrEqual(Number(svg.getAttribute("height")));
    }
    for (const mark of marks) {
      const [x, y, r] = ["cx", "cy", "r"].map((name) => Number(mark.getAttribute(name)));
      const spot = {
        words: mark.getAttribute("data-label") ?? "",
        left: (x ?? 0) - (r ?? 0),
        right: (x ?? 0) + (r ?? 0),
        top: (y ?? 0) - (r ?? 0),
        bottom: (y ?? 0) + (r ?? 0),
      };
      for (const text of texts)
        expect(touch(spot, text), `${spot.words}, ${text.words}`).toBe(false);
    }
    for (const text of svg.querySelectorAll("text")) {
      expect(Number(text.closest("[font-size]")?.getAttribute("font-size"))).toBeGreaterThanOrEqual(
        width < 720 ? 14 : 12.5,
      );
    }
  });

  test("carries no style of Plot's and no label it did not take from the words", () => {
    expect(svg.querySelectorAll("style, [style], [aria-label], title")).toHaveLength(0);
    expect(svg.outerHTML).not.toContain("currentColor");
  });
});

describe("the series choice", () => {
  test("offers every series of the table, each with words", () => {
    expect(choices["series"]?.toSorted()).toEqual(
      ["all", ...new Set(rows.map(({ series }) => series))].toSorted(),
    );
    for (const option of choices["series"] ?? [])
      expect(say.has(`charts.returned.series.${option}`)).toBe(true);
  });

  test.each(["register", "combined"])(
    "shows the marks of %s alone and keeps the other line as faint context",
    (series) => {
      const svg = draw(720, series);
      const marks = shown(svg, "[data-mark]");
      expect(new Set(attributes(marks, "data-is-series"))).toEqual(new Set([series]));
      const faint = [...svg.querySelectorAll('[data-line][stroke="var(--rule)"]')];
      expect(new Set(attributes(faint, "data-line"))).toEqual(
        new Set([series === "register" ? "combined" : "register"]),
      );
    },
  );

  test("says so when the series is in the table only", () => {
    expect(wordsOf(draw(360, "save_ukraine"))).toContain("These totals are in the table");
    expect(wordsOf(draw(360, "combined"))).not.toContain("These totals are in the table");
  });

  test("leaves no gap between the notes below the plot", () => {
    const svg = draw(360, "register");
    const notes = shown(svg, "[data-below]");
    const tops = notes.map(
      (note) =>
        Number(note.querySelector("circle")?.getAttribute("cy")) +
        Number(note.getAttribute("transform")?.match(/-?[\d.]+(?=\))/)?.[0]),
    );
    expect(tops).toHaveLength(2);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBe(Number(notes[0]?.getAttribute("data-below")));
  });

  test("painting another series and back gives the same picture", () => {
    const svg = draw(360);
    const before = stateOf(svg);
    for (const series of ["register", "save_ukraine"]) {
      chart.paint(svg, null, { series });
      expect(stateOf(svg)).not.toEqual(before);
    }
    chart.paint(svg, null, { series: "all" });
    expect(stateOf(svg)).toEqual(before);
  });
});

describe("the table", () => {
  const table = chart.table(data, {}, say);

  test("has all 88 totals, with qualifier, source and series", () => {
    expect(table.rows).toHaveLength(88);
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(88);
    expect(table.rows.map(({ source }) => source)).toEqual(
      rows.map(({ source_url }) => source_url),
    );
    expect(table.rows.map(({ tokens }) => tokens["series"])).toEqual(
      rows.map(({ series }) => [series]),
    );
    const totals = table.rows.map(({ cells }) => cells[1]);
    expect(totals).toEqual(
      rows.map(({ precision, cumulative_returned }) =>
        precision === "exact"
          ? cumulative_returned
          : say(`charts.returned.total.${precision}`, {
              value: say.number(cumulative_returned),
            }),
      ),
    );
    for (const one of ["fewer than 1,300", "about 800", "at least 1,850", 1652])
      expect(totals).toContain(one);
  });

  test("prints a date only as far as it is known", () => {
    expect(table.rows.find(({ id }) => id === "2023-07-15-register-1")?.cells[0]).toBe("July 2023");
  });
});

test("the description has the numbers and days of the data", () => {
  const alt = say("charts.returned.alt", chart.facts(data, {}, say));
  const line = (series: string): readonly (typeof rows)[number][] =>
    exact.filter((row) => row.series === series);
  for (const ends of [line("register"), line("combined")]) {
    for (const row of [ends[0], ends.at(-1)]) {
      expect(alt).toContain(
        `${say.number(row?.cumulative_returned ?? 0)} on ${say.date(row?.date ?? "")}`,
      );
    }
  }
  expect(alt.length).toBeLessThanOrEqual(400);
});

test("the chart speaks for the day of its newest total, which is the one the title claims", () => {
  const claim = tables["claims/claims"].find(({ id }) => id === "returned-latest");
  expect(chart.asOf(data, {})).toBe(claim?.as_of);
  expect(chart.facts(data, {}, say)["latest"]).toBe(say.number(claim?.value ?? 0));
});

test("data and travel survive a JSON round trip", () => {
  for (const value of [data, chart.travel(data, say)])
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});

test("a slide is as high as its frame and names both totals of the article at their points", () => {
  const svg = chart.draw(data, { document, width: 440, height: 490, say });
  chart.paint(svg, chart.travel(data, say), defaults(choices));
  expect(svg.getAttribute("height")).toBe("490");
  const texts = shown(svg, "[data-note] text");
  const heads = ["speaker", "background"].map((id) =>
    svg.querySelector(`[data-note=${id}]`)?.textContent.replaceAll("\u00a0", " "),
  );
  expect(heads).toEqual(["1,859", "“fewer than 1,300”"]);
  expect(collisions(texts.map(edgesOf))).toEqual([]);
});
