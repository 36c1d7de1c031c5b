import { describe, expect, it } from "vitest";
import chart from "../../../src/charts/events.ts";
import { tableBody } from "./picture.ts";
import {
  allStates,
  choices,
  data,
  document,
  events,
  fitting,
  say,
  start,
} from "./events-picture.ts";

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
