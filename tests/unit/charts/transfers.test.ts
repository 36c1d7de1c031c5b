import { describe, expect, it } from "vitest";
import { announced, unnumbered, widthOf } from "../../../src/charts/transfers-line.ts";
import { colouredOrigins } from "../../../src/charts/transfers.paint.ts";
import chart from "../../../src/charts/transfers.ts";
import { bundleRoutes } from "../../../src/model/routes.ts";
import { shown } from "./picture.ts";
import {
  bundles,
  choices,
  data,
  document,
  drawn,
  fitting,
  routes,
  say,
  start,
  states,
  tables,
  travel,
} from "./transfers-picture.ts";

const shared = chart.shared?.(data, document) ?? [];

function marks(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll("[data-mark]")];
}

function ids(elements: readonly Element[]): readonly string[] {
  return elements.map((element) => element.getAttribute("data-mark") ?? "");
}

function line(
  svg: ParentNode,
  id: string,
): { readonly width: number; readonly dashes: string | null; readonly label: string } {
  const mark = svg.querySelector(`[data-mark="${id}"]`);
  const path = mark?.querySelector("[data-line]");
  return {
    width: Number(path?.getAttribute("stroke-width")),
    dashes: path?.getAttribute("stroke-dasharray") ?? null,
    label: mark?.getAttribute("data-label") ?? "",
  };
}

describe.each(chart.widths)("at %i pixels", (width) => {
  it("draws one mark a bundle, those with the most movements first", () => {
    expect(ids(marks(drawn(width)))).toEqual(bundles.map(({ id }) => id));
    expect(marks(drawn(width))).toHaveLength(92);
  });

  it("labels every mark with what a reader needs first", () => {
    const svg = drawn(width);
    for (const { id } of bundles)
      expect(line(svg, id).label).toMatch(/^(Within )?[A-Z].*(movement|announced).*; .*(number).*/);
    expect(line(svg, "ua-14.ru-ros").label).toBe(
      "Donetsk Oblast to Rostov Oblast: 4 documented movements; largest number documented for one of them: 267 children",
    );
    expect(line(svg, "ua-65.ru-kb").label).toContain("at least 1,000 camp stays");
    expect(line(svg, "ua-14.ru-kda").label).toContain(
      "6 documented movements and 1 only announced",
    );
    expect(line(svg, "ua-65.ua-65").label).toContain(
      "Within Kherson Oblast: 1 documented movement; no number",
    );
  });

  it("takes a line's width from the largest single number and from nothing else", () => {
    const svg = drawn(width);
    for (const { id, largest } of bundles.filter((bundle) => bundle.largest !== null)) {
      expect(line(svg, id).width).toBe(widthOf(largest?.value ?? 0));
    }
  });

  it("dashes a line if and only if it has no documented number, and dots it if it was only announced", () => {
    const svg = drawn(width);
    for (const { id, largest, reported } of bundles) {
      const expected =
        largest !== null ? null : reported === 0 ? announced.dashes : unnumbered.dashes;
      expect(line(svg, id).dashes).toBe(expected);
    }
    expect(line(svg, "ua-14.ru-sve").dashes).toBe(announced.dashes);
  });

  it.each(states)("shows the bundles of kind $kind to $to", (chosen) => {
    const svg = drawn(width, chosen);
    const expected = bundleRoutes(fitting(chosen));
    expect(new Set(ids(shown(svg, "[data-mark]")))).toEqual(new Set(expected.map(({ id }) => id)));
    for (const { id, largest } of expected) {
      expect(line(svg, id).dashes === null).toBe(largest !== null);
      if (largest !== null) expect(line(svg, id).width).toBe(widthOf(largest.value));
    }
  });

  it("shows the end of a line only with the line", () => {
    const svg = drawn(width, { kind: "medical", to: "by" });
    expect(shown(svg, "circle[data-is-to]")).toHaveLength(2);
    expect(shown(svg, "circle[data-is-to='kp']")).toHaveLength(0);
  });

  it("dims the lines from elsewhere when an origin is chosen, and hides none", () => {
    const svg = drawn(width, { from: "ua-65" });
    for (const { id, origin } of bundles) {
      const mark = svg.querySelector(`[data-mark="${id}"]`);
      expect(mark?.hasAttribute("opacity"), id).toBe(origin !== "UA-65");
    }
    expect(shown(svg, "[data-mark]")).toHaveLength(bundles.length);
    const rest = bundles.filter(({ origin }) => !colouredOrigins.some((code) => code === origin));
    const other = drawn(width, { from: "other" });
    expect(other.querySelectorAll("[data-mark]:not([opacity])")).toHaveLength(rest.length);
  });

  it("chooses every origin by its key, gaps and all", () => {
    const keys = [...drawn(width).querySelectorAll("[data-set]")];
    expect(keys.map((key) => key.getAttribute("data-set"))).toEqual(
      choices["from"]?.slice(1).map((option) => `from=${option}`),
    );
    for (const key of keys)
      expect(Number(key.querySelector("rect")?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
  });

  it("paints the default state again as it was", () => {
    const svg = drawn(width);
    const before = svg.outerHTML;
    chart.paint(svg, travel, { kind: "medical", to: "by", from: "other" });
    expect(svg.outerHTML).not.toBe(before);
    chart.paint(svg, travel, start);
    expect(svg.outerHTML).toBe(before);
  });

  it("has no text too small to read", () => {
    const least = width < 720 ? 14 : 12.5;
    for (const text of drawn(width).querySelectorAll("text")) {
      const size = text.closest("[font-size]")?.getAttribute("font-size");
      expect(Number(size)).toBeGreaterThanOrEqual(least);
    }
  });

  it("uses only shared geometry that exists and colours that are tokens", () => {
    const svg = drawn(width);
    const known = new Set(shared.map(({ id }) => id));
    for (const use of svg.querySelectorAll("use"))
      expect(known).toContain(use.getAttribute("href")?.slice(1));
    const colours = [...svg.querySelectorAll("[fill], [stroke]")].flatMap((made) => [
      made.getAttribute("fill"),
      made.getAttribute("stroke"),
    ]);
    for (const colour of colours) expect(colour ?? "none").toMatch(/^(none|var\(--[a-z0-9-]+\))$/);
    expect(svg.querySelector("[style], style, title")).toBeNull();
  });
});

describe("the data", () => {
  it("survives a JSON round trip, and so does what travels", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(JSON.parse(JSON.stringify(travel))).toEqual(travel);
  });

  it("shows no town for a point that only stands for a region", () => {
    const anchors = new Set(
      tables["transfers/places"]
        .filter(({ precision }) => precision !== "town")
        .map(({ place }) => place),
    );
    for (const { name } of data.towns) expect(anchors.has(name), name).toBe(false);
    const dots = drawn(1080).querySelectorAll("circle:not([data-is-to])");
    const rings = 7;
    const samples = 2;
    expect(dots).toHaveLength(data.towns.length + rings + samples);
  });

  it("draws Ukraine's 27 units, Crimea and Sevastopol among them", () => {
    const units = shared
      .filter(({ id }) => id.startsWith("shared-ukraine-ua-"))
      .map(({ id }) => id);
    expect(units).toHaveLength(27);
    expect(units).toEqual(expect.arrayContaining(["shared-ukraine-ua-43", "shared-ukraine-ua-40"]));
  });

  it("orders the kinds by number of movements", () => {
    expect(choices).toEqual({
      kind: [
        "all",
        "camp",
        "adoption_fostering",
        "deportation",
        "military_training",
        "forcible_transfer_occupied",
        "medical",
      ],
      to: ["all", "ru", "by", "kp", "ua"],
      from: ["all", "ua-14", "ua-09", "ua-65", "ua-23", "other"],
    });
  });

  it("has words for every option, every region, and who says so", () => {
    for (const [name, options] of Object.entries(choices))
      for (const option of options)
        expect(
          chart.optionLabel?.(data, name, option, say) ?? say(`charts.transfers.${name}.${option}`),
        ).toMatch(/^[A-Z]/);
    for (const { source_side } of routes)
      expect(say.has(`charts.transfers.who.${source_side}`)).toBe(true);
  });

  it("calls regions what the places table calls them", () => {
    const anchors = tables["transfers/places"].filter(
      ({ precision, region_code }) => precision === "region_anchor" && region_code !== "BY",
    );
    for (const { place, region_code } of anchors)
      expect(place).toContain(say(`region.${region_code}`));
  });
});
