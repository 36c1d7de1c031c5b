import { describe, expect, it } from "vitest";
import chart from "../../../src/charts/vote-map.ts";
import { oneVote, tables } from "./one-vote.ts";
import { attributes, shown, texts } from "./picture.ts";

const { data, travel, start, resolutions, drawn } = oneVote("vote-map", chart);

describe.each(chart.widths)("the tally at %i pixels", (width) => {
  const segments = (svg: Element): readonly Element[] => [...svg.querySelectorAll("[data-count]")];
  const numbers = (svg: Element): readonly (string | null)[] =>
    texts(svg.querySelectorAll("[data-count] [data-number]"));

  it("shows the recorded tally of every resolution", () => {
    const shown = drawn(width);
    for (const { id, yes, abstain, no, nonvoting } of tables["un-votes/resolutions"]) {
      chart.paint(shown, travel, { ...start, resolution: id });
      expect(numbers(shown)).toEqual([yes, abstain, no, nonvoting].map(String));
    }
  });

  it("can be clicked vote by vote", () => {
    const options = chart.choices(data)["vote"] ?? [];
    const set = attributes(segments(drawn(width)), "data-set");
    expect(set).toEqual(["vote=yes", "vote=abstain", "vote=no", "vote=notvoting"]);
    expect(set.every((option) => options.includes(option?.split("=")[1] ?? ""))).toBe(true);
  });

  it("shares out the whole bar", () => {
    const svg = drawn(width, { resolution: "2026-02-24" });
    const bar = Number(svg.querySelector("[data-tally]")?.getAttribute("data-width"));
    const spans = shown(svg, "[data-known], [data-unknown]");
    const drawnWidth = attributes(spans, "width")
      .map(Number)
      .reduce((sum, part) => sum + part, 0);
    expect(drawnWidth).toBeCloseTo(bar - 3 * 2, 6);
  });

  it("keeps its labels apart and inside for every resolution", () => {
    for (const resolution of resolutions) {
      const labels = [...drawn(width, { resolution }).querySelectorAll("[data-room]")];
      const starts = labels.map((label) =>
        Number(/-?[\d.]+/.exec(label.getAttribute("transform") ?? "")?.[0]),
      );
      const ends = labels.map(
        (label, at) => (starts[at] ?? 0) + Number(label.getAttribute("data-room")),
      );
      expect(starts.every((from, at) => from >= (ends[at - 1] ?? 0) - 0.001)).toBe(true);
      expect(ends.every((end) => end <= width + 0.001)).toBe(true);
    }
  });

  it("tells apart the votes that no source gives by state, only where there are such", () => {
    const key = (svg: Element): Element | null => svg.querySelector("[data-unattested]");
    expect(key(drawn(width))?.getAttribute("display")).toBe("none");
    const partial = key(drawn(width, { resolution: "2026-02-24" }));
    expect([partial?.getAttribute("display"), partial?.textContent]).toEqual([
      null,
      "168not attested",
    ]);
  });
});
