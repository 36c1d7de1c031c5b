import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawTimelineStrip } from "../../../src/charts/timeline-strip.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { timeline } from "../../../src/model/events.ts";
import { readTables } from "../../../src/tables/read.ts";

const events = timeline(readTables("data")["events/events"]);

describe.each([360, 720, 1080])("the overview of the timeline at %i px", (width) => {
  const { document } = parseHTML("<html></html>");
  const picture = drawTimelineStrip(events, { document, width, say: createSay("en") });
  const number = (mark: Element, name: string): number => Number(mark.getAttribute(name));
  const dots = [...picture.querySelectorAll("circle")];

  it("has one mark an event: dots, and bars where only the year is known", () => {
    const marks = [...picture.querySelectorAll("[data-event]")];
    expect(marks.map((mark) => mark.getAttribute("data-event")).toSorted()).toEqual(
      events.map(({ id }) => id).toSorted(),
    );
    expect(picture.querySelectorAll("rect[data-event]")).toHaveLength(
      events.filter(({ precision }) => precision === "year").length,
    );
  });

  it("lays no dot on another", () => {
    const [radius = 0] = dots.map((dot) => number(dot, "r")).toSorted((a, b) => b - a);
    const touching = dots.flatMap((one, at) =>
      dots.slice(at + 1).filter((other) => {
        const [dx, dy] = ["cx", "cy"].map((name) => number(one, name) - number(other, name));
        return Math.hypot(dx ?? 0, dy ?? 0) < 2 * radius - 0.3;
      }),
    );
    expect(touching).toEqual([]);
  });

  it("says where each month begins, to the last", () => {
    const edges = (picture.getAttribute("data-edges") ?? "").split(" ").map(Number);
    const [first, count] = (picture.getAttribute("data-months") ?? "").split(" ");
    expect([first, Number(count)]).toEqual(["2014-01", 147]);
    expect(edges).toHaveLength(148);
    expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
  });
});
