import { describe, expect, it } from "vitest";
import type { Chosen } from "../../../src/charts/chart.ts";
import { dateAndTitle } from "../../../src/charts/events-measures.ts";
import { dateWords } from "../../../src/charts/events-words.ts";
import chart from "../../../src/charts/events.ts";
import { typeset } from "../../../src/i18n/typeset.ts";
import {
  allStates,
  boxes,
  data,
  document,
  events,
  fitting,
  ids,
  origin,
  say,
  start,
  storyStates,
} from "./events-picture.ts";
import { collisions, type Edges, shown, touch } from "./picture.ts";

const pictures = new Map(
  chart.widths.map((width) => [width, chart.draw(data, { document, width, say })]),
);

function painted(width: number, chosen: Chosen): SVGSVGElement {
  const svg = pictures.get(width);
  if (svg === undefined) throw new Error(`no picture of width ${width}`);
  chart.paint(svg, null, { ...start, ...chosen });
  return svg;
}

/** The room that dots, bars and tails take. */
function bodies(mark: Element): readonly Edges[] {
  const [left, top] = origin(mark);
  const words = mark.getAttribute("data-mark") ?? "";
  return [...mark.querySelectorAll("circle, rect")].map((shape) => {
    const number = (name: string) => Number(shape.getAttribute(name));
    const r = number("r");
    return {
      words,
      left: left - r,
      right: left + Math.max(r, number("width")),
      top: top + (r > 0 ? -r : number("y")),
      bottom: top + (r > 0 ? r : number("y") + number("height")),
    };
  });
}

/** The room of the two strokes where a scale breaks. */
function breaks(svg: SVGSVGElement): readonly Edges[] {
  return shown(svg, "path").flatMap((path) => {
    const [left, top] = origin(path);
    return [...(path.getAttribute("d") ?? "").matchAll(/M(\S+) (\S+)l5 -10/g)].map(([, x, y]) => ({
      words: "//",
      left: left + Number(x),
      right: left + Number(x) + 5,
      top: top + Number(y) - 10,
      bottom: top + Number(y),
    }));
  });
}

/** The words of each label, less those that a break mark, another event's mark or another label's pole stands in. */
function struck(svg: SVGSVGElement): readonly string[] {
  const marks = shown(svg, "[data-mark]");
  const poles = shown(svg, "[data-flag] line").map((line) => {
    const [x, y] = origin(line);
    const [from, to] = ["y1", "y2"].map((name) => y + Number(line.getAttribute(name)));
    const ends = [from ?? 0, to ?? 0];
    return { words: "|", left: x, right: x, top: Math.min(...ends), bottom: Math.max(...ends) };
  });
  const fixed = [...poles, ...breaks(svg), ...marks.flatMap(bodies)];
  return marks.flatMap((mark) => {
    const others = fixed.filter(({ words }) => words !== mark.getAttribute("data-mark"));
    return shown(mark, "text")
      .flatMap(boxes)
      .flatMap((label) =>
        others
          .filter((other) => touch(label, other))
          .map(({ words }) => `${label.words} | ${words}`),
      );
  });
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

  it("keeps words apart from one another, and labels from marks, poles and breaks in every state", () => {
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

  it("names every event where there are few, and says so where it does not name them all", () => {
    for (const state of allStates) {
      const svg = painted(width, state);
      const marks = shown(svg, "[data-mark]");
      const named = marks.filter((mark) => shown(mark, "text").length > 0).length;
      const all = fitting(state).length;
      if (all <= 20) expect(named, JSON.stringify(state)).toBe(all);
      else expect(named, JSON.stringify(state)).toBeGreaterThan(25 > all ? all / 2 : 20);
      const rest = shown(svg, "[data-rest]").map(({ textContent }) => textContent);
      expect(rest).toEqual(
        named === all
          ? []
          : [say("charts.events.rest", { named: String(named), count: String(all) })],
      );
    }
  });

  it("says date and title of what it names", () => {
    for (const state of storyStates) {
      for (const mark of shown(painted(width, state), "[data-mark]")) {
        const [date, title] = dateAndTitle(mark.getAttribute("data-label") ?? "");
        const [day, ...lines] = shown(mark, "tspan").map(({ textContent }) => textContent);
        const words = lines.filter((line) => line !== "").join(" ");
        if (day !== undefined && day !== "")
          expect(date.startsWith(day.split(" ")[0] ?? "-")).toBe(true);
        if (words.endsWith("…")) expect(title.startsWith(words.slice(0, -1))).toBe(true);
        else if (day !== undefined) expect(words).toBe(title);
      }
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

  it("keeps bars clear of other marks", () => {
    for (const state of allStates) {
      const marks = shown(painted(720, state), "[data-mark]");
      const all = marks.flatMap(bodies);
      const bars = marks.filter((mark) => mark.querySelector("circle") === null).flatMap(bodies);
      const touched = bars.flatMap((bar) =>
        all
          .filter((body) => body.words !== bar.words && touch(bar, body))
          .map(({ words }) => `${bar.words} | ${words}`),
      );
      expect(touched, JSON.stringify(state)).toEqual([]);
    }
  });

  it("says where the scale breaks, and does not where a period has one scale", () => {
    const said = (state: Chosen) =>
      shown(painted(720, state), "text").some(
        ({ textContent }) => textContent === say("charts.events.key.break"),
      );
    expect(said({})).toBe(true);
    expect(breaks(painted(720, {})).length).toBeGreaterThan(20);
    expect(said({ category: "court" })).toBe(true);
    expect(said({ period: "2014-2021" })).toBe(false);
  });

  it("counts what each lane holds", () => {
    for (const period of ["all", "2022-2023", "2024-2026"]) {
      for (const lane of shown(painted(720, { period }), "[data-set]")) {
        const category = lane.getAttribute("data-set")?.split("=")[1] ?? "";
        expect(lane.querySelector("tspan:last-child")?.textContent).toBe(
          String(fitting({ category, period }).length),
        );
      }
    }
  });

  it("lets the whole place of a lane's name be hit", () => {
    for (const lane of shown(painted(720, {}), "[data-set]")) {
      const [area] = lane.querySelectorAll("rect");
      expect(Number(area?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
      expect(Number(area?.getAttribute("width"))).toBeGreaterThanOrEqual(120);
    }
  });
});
