import { describe, expect, it } from "vitest";
import chart from "../../../src/charts/events.ts";
import { boxes, data, document, fitting, ids, say, start, storyStates } from "./events-picture.ts";
import { collisions, shown } from "./picture.ts";

describe("on a slide", () => {
  const frame = { document, width: 410, height: 490, say };
  const svg = chart.draw(data, frame);

  it.each(storyStates)(
    "keeps titles whole and the most important events, inside its frame: %o",
    (state) => {
      chart.paint(svg, null, { ...start, ...state });
      const named = ids(shown(svg, "[data-mark]"));
      const all = fitting(state);
      const left = all.filter(({ id }) => !named.includes(id));
      const kept = all.filter(({ id }) => named.includes(id));
      expect(kept.length).toBeGreaterThan(4);
      for (const { importance } of left)
        expect(importance).toBeLessThanOrEqual(Math.min(...kept.map((event) => event.importance)));
      for (const mark of shown(svg, "[data-mark]")) {
        const words = [...mark.querySelectorAll("tspan")].map(({ textContent }) => textContent);
        const label = words.filter((part) => part !== "").join(" ");
        expect(label).toBe(mark.getAttribute("data-label")?.replace(": ", " "));
      }
      const texts = shown(svg, "text").flatMap(boxes);
      expect(collisions(texts)).toEqual([]);
      expect(texts.filter(({ right }) => right > frame.width)).toEqual([]);
      const height = Number(svg.getAttribute("height"));
      expect(height).toBeLessThanOrEqual(frame.height);
      expect(texts.filter(({ bottom }) => bottom > height)).toEqual([]);
      expect(shown(svg, "[data-rest]").map(({ textContent }) => textContent)).toEqual(
        left.length === 0
          ? []
          : [`${kept.length} of ${all.length} events. The timeline has them all.`],
      );
    },
  );
});
