import { describe, expect, it } from "vitest";
import { type Box, isInside, overlap, textBox } from "../../../src/charts/boxes.ts";
import { keyBottom, keyEntries } from "../../../src/charts/transfers-key.ts";
import { landNames } from "../../../src/charts/transfers-land.ts";
import { layoutOf } from "../../../src/charts/transfers-layout.ts";
import { leavingNames } from "../../../src/charts/transfers-leaving.ts";
import { panelNames } from "../../../src/charts/transfers-panel-names.ts";
import { countryNames, namings, regionNames } from "../../../src/charts/transfers-regions.ts";
import { ringNames } from "../../../src/charts/transfers-rings.ts";
import { keyParts } from "../../../src/charts/transfers-samples.ts";
import { spotOf } from "../../../src/charts/transfers-spots.ts";
import chart from "../../../src/charts/transfers.ts";
import { place } from "../../../src/charts/view.ts";
import { isAbroad } from "../../../src/model/routes.ts";
import { bundles, data, document, say } from "./transfers-picture.ts";

const layouts = chart.widths.map(
  (width) => [width, layoutOf(data, { document, width, say })] as const,
);

function expectApart(names: readonly { readonly text: string; readonly box: Box }[]): void {
  for (const [index, { text, box }] of names.entries()) {
    for (const other of names.slice(index + 1))
      expect(overlap(box, other.box), `${text} and ${other.text}`).toBe(false);
  }
}

describe.each(layouts)("the layout at %i pixels", (_width, layout) => {
  const { window, view, panel, panelView } = layout;
  const point = ([x, y]: readonly [number, number]): Box => ({
    x: x - 4,
    y: y - 4,
    width: 8,
    height: 8,
  });

  it("has every destination and origin inside the large map", () => {
    for (const { origin, destination, country: to } of bundles.filter(isAbroad)) {
      expect(
        isInside(point(place(view, spotOf(data.spots, destination))), window),
        `${destination} ${to}`,
      ).toBe(true);
      expect(isInside(point(place(view, spotOf(data.spots, origin))), window), origin).toBe(true);
    }
  });

  it("covers no end of a line with the map of Ukraine", () => {
    for (const { destination } of bundles.filter(isAbroad)) {
      expect(overlap(point(place(view, spotOf(data.spots, destination))), panel)).toBe(false);
    }
  });

  it("has every line inside Ukraine, with Crimea, on the map of Ukraine", () => {
    const inside = bundles.filter((bundle) => !isAbroad(bundle));
    expect(inside.flatMap(({ routes: members }) => members)).toHaveLength(15);
    expect(inside.filter(({ destination }) => destination === "UA-43")).toHaveLength(4);
    for (const { origin, destination } of inside) {
      expect(isInside(point(place(panelView, spotOf(data.home, origin))), panel)).toBe(true);
      expect(isInside(point(place(panelView, spotOf(data.home, destination))), panel)).toBe(true);
    }
  });

  it.each(namings(data).map(([kinds, names]) => [kinds.join(", "), names] as const))(
    "keeps all names apart (%s)",
    (_kinds, names) => {
      const boxes = [
        ...regionNames(names, layout, say),
        ...countryNames(names, layout, say),
        ...landNames(data, layout, say),
        ...ringNames(data, layout, say),
      ];
      expectApart(boxes);
      for (const { box } of boxes) expect(isInside(box, window)).toBe(true);
    },
  );

  it("keeps all names on the map of Ukraine apart", () => {
    const boxes = [...panelNames(data, layout, say), ...leavingNames(layout, say)];
    expectApart(boxes);
    for (const { box } of boxes) expect(isInside(box, panel)).toBe(true);
  });

  it("names the farthest regions, the four countries, every oblast of origin, and Crimea", () => {
    const names = regionNames(data, layout, say).map(({ text }) => text);
    expect(names).toEqual(
      expect.arrayContaining(["Sakhalin", "Primorye", "Murmansk", "St Petersburg"]),
    );
    const countries = countryNames(data, layout, say).map(({ text }) => text);
    expect(countries.toSorted()).toEqual(["Belarus", "North Korea"]);
    expect(landNames(data, layout, say).map(({ text }) => text)).toEqual(["Ukraine", "Russia"]);
    const home = panelNames(data, layout, say).map(({ text }) => text);
    expect(home).toEqual(
      expect.arrayContaining([
        "Donetsk",
        "Luhansk",
        "Kherson",
        "Zaporizhzhia",
        "Kharkiv",
        "Mykolaiv",
        "Crimea",
      ]),
    );
  });

  it("labels the rings in whole thousands of kilometres", () => {
    const names = ringNames(data, layout, say).map(({ text }) => text);
    expect(names).toEqual(
      expect.arrayContaining(["1,000 km", "2,000 km", "3,000 km", "4,000 km", "5,000 km"]),
    );
  });

  it("keeps the key clear of both maps and inside the picture", () => {
    const bottom = keyBottom(layout.key, layout.text, say);
    expect(bottom).toBeLessThanOrEqual(layout.height);
    for (const { text, x, y, sample } of keyEntries(layout.key, layout.text, keyParts(say))) {
      const box = textBox(text, sample === null ? x : x + 32, y, "start", layout.text);
      expect(overlap(box, panel), text).toBe(false);
      expect(overlap(box, window), text).toBe(false);
      expect(box.x + box.width).toBeLessThanOrEqual(window.width);
    }
  });
});
