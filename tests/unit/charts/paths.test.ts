import { describe, expect, it } from "vitest";
import { coarserPath } from "../../../src/charts/coarser.ts";
import { areaPath, linePath } from "../../../src/charts/paths.ts";

const ring = (scale: number) => [
  [0.12, 0.12],
  [scale * 0.51, 0.13],
  [scale, 0.12],
  [scale, scale],
  [0.12, scale],
  [0.12, 0.12],
];

it("keeps large areas to half units, without points on straight lines", () => {
  expect(areaPath({ type: "MultiPolygon", coordinates: [[ring(100.3)]] })).toBe(
    "M0 0l100.5 0 0 100.5-100.5 0z",
  );
});

it("keeps small areas to tenths", () => {
  expect(areaPath({ type: "MultiPolygon", coordinates: [[ring(1.3)]] })).toBe(
    "M.1 .1l1.2 0 0 1.2-1.2 0z",
  );
});

it("leaves out what has no area or no length", () => {
  const dot = [0.01, 0.02];
  expect(areaPath({ type: "MultiPolygon", coordinates: [[[dot, dot, dot, dot]]] })).toBe("");
  expect(linePath({ type: "MultiLineString", coordinates: [[dot, dot]] })).toBe("");
});

describe("a coarser path", () => {
  it("loses small corners and keeps to whole units", () => {
    expect(coarserPath("M0 0l50.2 .4 49.8-.4 0 100-100 0z")).toBe("M0 0l100 0 0 100-100 0z");
  });

  it("loses small islands, but never its largest ring", () => {
    expect(coarserPath("M0 0l9 0 0 9-9 0zM20 20l2 0 0 2-2 0z")).toBe("M0 0l9 0 0 9-9 0z");
    expect(coarserPath("M20 20l2 0 0 2-2 0z")).toBe("M20 20l2 0 0 2-2 0z");
  });
});
