import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import chart from "../../../src/charts/events.ts";
import { dateAndTitle } from "../../../src/charts/events-measures.ts";
import { dateWords } from "../../../src/charts/events-words.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { typeset } from "../../../src/i18n/typeset.ts";
import { timeline } from "../../../src/model/events.ts";
import { readTables } from "../../../src/tables/read.ts";
import { attributes, collisions, type Edges, isShown, shown, tableBody } from "./picture.ts";

const say = createSay("en");
const tables = readTables("data");
const data = chart.data(tables);
const events = timeline(tables["events/events"]);
const choices = chart.choices(data);
const start = defaults(choices);
const { document } = parseHTML("<html></html>");
const pictures = new Map(
  chart.widths.map((width) => [width, chart.draw(data, { document, width, say })]),
);

const storyStates: readonly Chosen[] = [
  {},
  { period: "2014-2021" },
  { category: "law_russia" },
  { category: "court" },
  { category: "report" },
];
const allStates = (choices["category"] ?? []).flatMap((category) =>
  (choices["period"] ?? []).map((period) => ({ category, period })),
);

function painted(width: number, chosen: Chosen): SVGSVGElement {
  const svg = pictures.get(width);
  if (svg === undefined) throw new Error(`no picture of width ${width}`);
  chart.paint(svg, null, { ...start, ...chosen });
  return svg;
}

function fitting({ category = "all", period = "all" }: Chosen): typeof events {
  return events.filter(
    (event) =>
      (category === "all" || event.category === category) &&
      (period === "all" || event.period === period),
  );
}

function ids(marks: readonly Element[]): readonly (string | null)[] {
  return attributes(marks, "data-mark");
}

interface Box extends Edges {
  readonly size: number;
}

function inherited(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? "";
}

/** Where an element's origin is in the picture. */
function origin(element: Element): readonly [number, number] {
  const own = /translate\((\S+) (\S+)\)/.exec(element.getAttribute("transform") ?? "");
  const parent = element.parentElement;
  const [x, y] = parent === null ? [0, 0] : origin(parent);
  return [x + Number(own?.[1] ?? 0), y + Number(own?.[2] ?? 0)];
}

/** The boxes that the runs of a text take, by the width table. */
function boxes(text: Element): readonly Box[] {
  const [left, top] = origin(text);
  let x = Number(text.getAttribute("x"));
  let y = Number(text.getAttribute("y"));
  const runs = text.children.length === 0 ? [text] : [...text.children];
  return runs.filter(isShown).flatMap((run) => {
    x =
      (run.hasAttribute("x") ? Number(run.getAttribute("x")) : x) + Number(run.getAttribute("dx"));
    y += Number(run.getAttribute("dy"));
    const words = run.textContent;
    const size = Number(inherited(run, "font-size"));
    const width = textWidth(words, size) * (inherited(run, "font-weight") === "600" ? 1.05 : 1);
    const from = left + x - (inherited(run, "text-anchor") === "end" ? width : 0);
    x += width;
    const box = {
      words,
      size,
      left: from,
      right: from + width,
      top: top + y - size * 0.72,
      bottom: top + y + size * 0.2,
    };
    return words === "" ? [] : [box];
  });
}

/** Labels that a dot or another label's pole stands in. */
function struck(svg: SVGSVGElement): readonly string[] {
  const points = shown(svg, "[data-mark] circle").map(origin);
  const poles = shown(svg, "[data-flag] line").map((line) => {
    const [x, y] = origin(line);
    return { x, top: y, bottom: y + Number(line.getAttribute("y2")) };
  });
  return shown(svg, "[data-mark] text")
    .flatMap(boxes)
    .filter(
      ({ left, right, top, bottom }) =>
        points.some(([x, y]) => x > left && x < right && y > top && y < bottom) ||
        poles.some(
          (pole) => pole.x > left && pole.x < right && pole.top < bottom && pole.bottom > top,
        ),
    )
    .map(({ words }) => words);
}

describe.each(chart.widths.map((width) => ({ width })))("at $width px", ({ width }) => {
  it("has a mark for every event, in order of date, said with its date and title", () => {
    const marks = shown(painted(width, {}), "[data-mark]");
    expect(ids(marks)).toEqual(events.map(({ id }) => id));
    expect(marks).toHaveLength(138);
    marks.forEach((mark, index) => {
      const [date, title] = dateAndTitle(mark.getAttribute("data-label") ?? "");
      const event = events[index];
      expect([date, title]).toEqual(
        event === undefined ? [] : [dateWords(event, say), typeset(event.title)],
      );
    });
  });

  it("shows the events of every category and period, and says so when there are none", () => {
    for (const state of allStates) {
      const svg = painted(width, state);
      expect(ids(shown(svg, "[data-mark]"))).toEqual(fitting(state).map(({ id }) => id));
      expect(shown(svg, "[data-empty]")).toHaveLength(fitting(state).length === 0 ? 1 : 0);
    }
  });

  it("keeps words apart from one another, from dots and from poles in every state", () => {
    for (const state of allStates) {
      const svg = painted(width, state);
      expect(collisions(shown(svg, "text").flatMap(boxes)), JSON.stringify(state)).toEqual([]);
      expect(struck(svg), JSON.stringify(state)).toEqual([]);
    }
  });

  it("keeps words and marks inside the picture, and no text too small", () => {
    for (const state of allStates) {
      const svg = painted(width, state);
      const height = Number(svg.getAttribute("height"));
      expect(svg.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
      for (const box of shown(svg, "text").flatMap(boxes)) {
        expect(box.size).toBeGreaterThanOrEqual(width === 360 ? 14 : 12.5);
        expect(Math.min(box.left, box.top), box.words).toBeGreaterThanOrEqual(0);
        expect(box.right, box.words).toBeLessThanOrEqual(width + 2);
        expect(box.bottom, box.words).toBeLessThanOrEqual(height);
      }
      for (const mark of shown(svg, "[data-mark]")) {
        const [x, y] = origin(mark);
        expect(x).toBeGreaterThan(0);
        expect(
          x + Number(mark.querySelector("rect")?.getAttribute("width") ?? 0),
        ).toBeLessThanOrEqual(width - 8);
        expect(y).toBeLessThan(height);
      }
    }
  });

  it("names the most important events of the states the story tells", () => {
    for (const state of storyStates) {
      const svg = painted(width, state);
      const named = new Set(
        ids(shown(svg, "[data-mark]").filter((mark) => shown(mark, "text").length > 0)),
      );
      const major = fitting(state).filter(({ importance }) => importance === 3);
      const isInLanes = width > 360 && Object.keys(state).length === 0;
      expect(
        major.filter(({ id }) => !named.has(id)).length,
        JSON.stringify(state),
      ).toBeLessThanOrEqual(isInLanes ? 20 : 0);
      expect(named.size).toBeGreaterThanOrEqual(Math.min(8, fitting(state).length));
    }
  });

  it("draws months and years open, and days as dots", () => {
    for (const mark of painted(width, {}).querySelectorAll("[data-mark]")) {
      const [event] = events.filter(({ id }) => id === mark.getAttribute("data-mark"));
      expect(mark.getAttribute("fill") === "var(--page)").toBe(event?.precision !== "day");
    }
  });

  it("comes back to the same picture", () => {
    const seen = () => {
      const svg = painted(width, {});
      const marks = shown(svg, "[data-mark]").map(origin);
      return [svg.getAttribute("viewBox"), marks, shown(svg, "text").flatMap(boxes)];
    };
    const before = seen();
    painted(width, { category: "court", period: "2024-2026" });
    painted(width, { period: "2014-2021" });
    expect(seen()).toEqual(before);
  });
});

describe("the drawn timeline", () => {
  it("covers the whole month or year where the day is not known", () => {
    const width = (id: string) =>
      Number(painted(720, {}).querySelector(`[data-mark="${id}"] rect`)?.getAttribute("width"));
    const year = width("2024-un-list-second");
    const month = width("2024-02-qatar-eleven");
    expect(year / month).toBeCloseTo(366 / 29, 0);
    expect(width("2024-04-18-doha-families")).toBeGreaterThan(0);
  });

  it("says where the scale breaks, and does not where a period has one scale", () => {
    const said = (state: Chosen) =>
      shown(painted(720, state), "text").some(
        ({ textContent }) => textContent === say("charts.events.key.break"),
      );
    expect(said({})).toBe(true);
    expect(said({ category: "court" })).toBe(true);
    expect(said({ period: "2014-2021" })).toBe(false);
  });

  it("counts what each lane holds", () => {
    for (const period of ["all", "2022-2023", "2024-2026"]) {
      for (const lane of shown(painted(720, { period }), "[data-set]")) {
        const category = lane.getAttribute("data-set")?.split("=")[1] ?? "";
        expect(lane.lastElementChild?.textContent).toBe(
          String(fitting({ category, period }).length),
        );
      }
    }
  });
});

describe("table and words", () => {
  const table = chart.table(data, start, say);

  it("lists every event with all its sources, each cell filled", () => {
    expect(table.rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    table.rows.forEach(({ cells, source, moreSources = [] }, index) => {
      const event = events[index];
      expect(cells).toHaveLength(table.columns.length);
      expect(cells.every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
      expect(source).toBe(event?.source);
      expect(moreSources).toEqual([event?.second].filter((second) => second !== null));
    });
  });

  it("filters its rows as it filters its marks", () => {
    const body = tableBody(table, document);
    for (const state of allStates) {
      chart.paint(body, null, state);
      expect(body.querySelectorAll("tr:not([hidden])").length).toBe(fitting(state).length);
    }
  });

  it("describes each state with the numbers of the data", () => {
    for (const state of allStates) {
      const facts = chart.facts(data, state, say);
      const alt = say("charts.events.alt", facts);
      const own = fitting(state);
      expect(facts["count"]).toBe(own.length);
      expect(facts["major"]).toBe(own.filter(({ importance }) => importance === 3).length);
      expect(alt.length).toBeLessThanOrEqual(450);
      if (own.length > 0)
        expect(say("charts.events.subtitle", facts)).toMatch(new RegExp(`^${own.length} events? `));
    }
    expect(say("charts.events.alt", chart.facts(data, start, say)).length).toBeLessThanOrEqual(400);
  });

  it("speaks for the day of its newest event", () => {
    expect(chart.asOf(data, start)).toBe("2026-03-12");
  });

  it("has words for every option, and data that survive JSON", () => {
    for (const [name, options] of Object.entries(choices)) {
      for (const option of options)
        expect(say.has(`charts.events.${name}.${option}`), option).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
