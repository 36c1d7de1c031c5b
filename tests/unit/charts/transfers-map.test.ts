import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { overlap } from "../../../src/charts/boxes.ts";
import { drawTransfersMap, shapeId } from "../../../src/charts/transfers-map.ts";
import { lookBoxes } from "../../../src/charts/transfers-map-boxes.ts";
import { transfersMap } from "../../../src/charts/transfers-map-data.ts";
import { mapFrame, mapWidths } from "../../../src/charts/transfers-map-frame.ts";
import { boxAt, levels, mapNames } from "../../../src/charts/transfers-map-names.ts";
import { mapShapes } from "../../../src/charts/transfers-map-shapes.ts";
import { place } from "../../../src/charts/view.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { isTown } from "../../../src/model/ways.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const say = createSay("en");
const data = transfersMap(tables);
const shapes = mapShapes(tables);
const { document } = parseHTML("<html></html>");

describe.each(mapWidths)("at %i pixels", (width) => {
  const svg = drawTransfersMap(data, shapes, { document, width, say });
  const frame = mapFrame(data, width);
  const names = mapNames(data, frame, say);

  it("draws a line for every movement, dashed where no number is documented", () => {
    for (const { id, route } of data.ways) {
      const line = svg.querySelector(`[data-way="${id}"] [data-line]`);
      const isPlain = route.children !== null && route.status === "reported";
      expect(line?.hasAttribute("stroke-dasharray")).toBe(!isPlain);
    }
    expect(svg.querySelectorAll("[data-way]")).toHaveLength(tables["transfers/routes"].length);
  });

  it("leads traced movements through their places, and rings the towns among them", () => {
    const traced = data.ways.filter(({ stops }) => stops.length > 2);
    expect(traced.length).toBeGreaterThan(10);
    for (const { id, stops } of traced) {
      const way = svg.querySelector(`[data-way="${id}"]`);
      expect(way?.querySelector("[data-line]")?.getAttribute("d")?.match(/Q/g)).toHaveLength(
        stops.length - 1,
      );
      const towns = stops.slice(1, -1).filter(isTown);
      expect(way?.querySelectorAll("circle")).toHaveLength(towns.length);
    }
  });

  it("draws points for towns only, and shades what stands for a region", () => {
    const dots = [...svg.querySelectorAll("[data-place] > circle")].map((dot) =>
      dot.parentElement?.getAttribute("data-place"),
    );
    const anchors = tables["transfers/places"].filter((one) => !isTown(one));
    expect(dots.filter((id) => anchors.some(({ place_id }) => place_id === id))).toEqual([]);
    for (const code of data.shaded) {
      const shade = svg.querySelector(`[data-shade][data-place="${code.toLowerCase()}"]`);
      expect(Number(shade?.getAttribute("fill-opacity"))).toBeGreaterThan(0);
    }
  });

  it("keeps all that it shows inside the frame, North Korea and Sakhalin too", () => {
    for (const { spot } of data.places) {
      const [x, y] = place(frame.view, spot);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
    const first = names.filter(({ level }) => level === 0).map(({ text }) => text);
    expect(first).toEqual(expect.arrayContaining(["Ukraine", "Russia", "North Korea", "Sakhalin"]));
  });

  it("keeps names apart at every magnification, and has room for all in the end", () => {
    for (const [level, scale] of levels.entries()) {
      const shown = names.filter((name) => name.level <= level).map((name) => boxAt(name, scale));
      const touching = shown.filter((box, at) =>
        shown.slice(at + 1).some((other) => overlap(box, other)),
      );
      expect(touching).toEqual([]);
    }
    expect(names.length).toBeGreaterThan(data.places.length * 0.9);
  });

  it("is scaled by what pictures can keep: two decimals", () => {
    const scales = [frame.view.scale, ...shapes.map(({ fineness }) => 1 / fineness)];
    expect(
      scales.filter((scale) => Math.abs(scale * 100 - Math.round(scale * 100)) > 1e-9),
    ).toEqual([]);
  });

  it("can look at Ukraine, at Crimea inside it, and at every region of destination in Russia", () => {
    const boxes = lookBoxes(data, shapes, width);
    const [left = 0, top = 0, wide = 0, high = 0] = boxes["ukraine"] ?? [];
    const [x = 0, y = 0, w = 0, h = 0] = boxes["crimea"] ?? [];
    expect([x >= left, y >= top, x + w <= left + wide, y + h <= top + high]).toEqual(
      Array(4).fill(true),
    );
    const regions = tables["transfers/routes"]
      .map((route) => route.destination_region_code)
      .filter((code) => code.startsWith("RU-"));
    expect(regions.filter((code) => boxes[code.toLowerCase()] === undefined)).toEqual([]);
  });
});

it("draws Crimea and Sevastopol in the tone of Ukraine, above all other land", () => {
  const svg = drawTransfersMap(data, shapes, { document, width: 720, say });
  const land = [...(svg.querySelector("[data-zoom] > g")?.children ?? [])];
  const tones = (ids: readonly string[]) =>
    shapes
      .filter(({ id }) => ids.includes(id))
      .map((shape) =>
        land.find((one) => one.getAttribute("href") === `#${shapeId(shape)}`)?.getAttribute("fill"),
      );
  expect(tones(["UA-43", "UA-40", "UA-14"])).toEqual(Array(3).fill("var(--ukraine)"));
  expect(land.slice(-27).map((one) => one.getAttribute("fill"))).toEqual(
    Array(27).fill("var(--ukraine)"),
  );
});

it("calls every outline by an id of its own", () => {
  expect(new Set(shapes.map(shapeId)).size).toBe(shapes.length);
});
