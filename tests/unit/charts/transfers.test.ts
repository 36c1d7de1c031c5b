import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Box, isInside, overlap, textBox } from "../../../src/charts/boxes.ts";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import chart from "../../../src/charts/transfers.ts";
import { transfersData } from "../../../src/charts/transfers-data.ts";
import { keyBottom, keyEntries } from "../../../src/charts/transfers-key.ts";
import { keyParts } from "../../../src/charts/transfers-samples.ts";
import { landNames } from "../../../src/charts/transfers-land.ts";
import { layoutOf } from "../../../src/charts/transfers-layout.ts";
import { leavingNames } from "../../../src/charts/transfers-leaving.ts";
import { announced, unnumbered, widthOf } from "../../../src/charts/transfers-line.ts";
import { colouredOrigins } from "../../../src/charts/transfers.paint.ts";
import { panelNames } from "../../../src/charts/transfers-panel-names.ts";
import { countryNames, namings, regionNames } from "../../../src/charts/transfers-regions.ts";
import { ringNames } from "../../../src/charts/transfers-rings.ts";
import { spotOf } from "../../../src/charts/transfers-spots.ts";
import { place } from "../../../src/charts/view.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { bundleRoutes, country, isAbroad, type Route } from "../../../src/model/routes.ts";
import { readTables } from "../../../src/tables/read.ts";
import { shown } from "./picture.ts";

const tables = readTables("data");
const say = createSay("en");
const data = transfersData(tables);
const { routes, bundles } = data;
const travel = chart.travel(data, say);
const choices = chart.choices(data);
const start = defaults(choices);
const { document } = parseHTML("<html></html>");
const shared = chart.shared?.(data, document) ?? [];
const widths = chart.widths;
const layouts = widths.map((width) => [width, layoutOf(data, { document, width, say })] as const);

const states: readonly Chosen[] = (choices["kind"] ?? []).flatMap((kind) =>
  (choices["to"] ?? []).map((to) => ({ kind, to })),
);

function drawn(width: number, chosen: Chosen = {}): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, travel, { ...start, ...chosen });
  return svg;
}

function marks(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll("[data-mark]")];
}

function ids(elements: readonly Element[]): readonly string[] {
  return elements.map((element) => element.getAttribute("data-mark") ?? "");
}

function fitting({ kind = "all", to = "all" }: Chosen): readonly Route[] {
  return routes.filter(
    (route) => (kind === "all" || route.kind === kind) && (to === "all" || country(route) === to),
  );
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

function words(key: string, chosen: Chosen = {}): string {
  return say(`charts.transfers.${key}`, chart.facts(data, { ...start, ...chosen }, say));
}

describe.each(widths)("at %i pixels", (width) => {
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

function expectApart(names: readonly { readonly text: string; readonly box: Box }[]): void {
  for (const [index, { text, box }] of names.entries()) {
    for (const other of names.slice(index + 1))
      expect(overlap(box, other.box), `${text} and ${other.text}`).toBe(false);
  }
}

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

describe("the table", () => {
  const table = chart.table(data, start, say);
  const cells = (id: string) => table.rows.find((row) => row.id === id)?.cells;

  it("has all 172 movements, each with its line and its source", () => {
    expect(table.rows.map(({ id }) => id)).toEqual(routes.map(({ route_id }) => route_id));
    const known = new Set(bundles.map(({ id }) => id));
    for (const { mark, source, cells: row } of table.rows) {
      expect(known).toContain(mark);
      expect(source).toMatch(/^https?:/);
      expect(row).toHaveLength(table.columns.length);
    }
  });

  it("filters rows as it filters lines", () => {
    for (const { id, tokens } of table.rows) {
      const route = routes.find(({ route_id }) => route_id === id);
      expect(tokens).toEqual({
        kind: [route?.kind],
        to: [route?.destination_country.toLowerCase()],
      });
    }
  });

  it("says numbers with their qualifier, and that there is none", () => {
    expect(cells("T001")?.[5]).toBe("223");
    expect(cells("T005")?.[5]).toBe("about 225");
    expect(cells("T054")?.[5]).toBe("at least 300");
    expect(cells("T011")?.[5]).toBe("not documented");
    expect(cells("T100")?.[5]).toBe("about 1,500, only planned");
  });

  it("says dates as far as the source gives them, and what they are the date of", () => {
    expect(cells("T001")?.[3]).toBe("19 February 2022");
    expect(cells("T006")?.[3]).toBe("reported 23 February 2022");
    expect(cells("T018")?.[3]).toBe("July 2022, partly from context");
    expect(cells("T012")?.[3]).toBe("some time from February 2022 to March 2022");
    expect(cells("T083")?.[3]).toBe("some time in 2024");
    expect(cells("T141")?.[3]).toBe("5 September 2022 to 21 September 2022");
    expect(cells("T100")?.[3]).toBe("plan: June 2023 to September 2023");
    expect(cells("T109")?.[3]).toBe("2024 or later, partly from context");
    expect(cells("T069")?.[3]).toBe("date not known");
  });

  it("names the region beside the place, once", () => {
    expect(cells("T001")?.slice(1, 3)).toEqual(["Amvrosiivka, Donetsk Oblast", "Kursk Oblast"]);
    expect(cells("T042")?.slice(1, 3)).toEqual(["Kherson, Kherson Oblast", "Simferopol, Crimea"]);
    expect(cells("T144")?.[2]).toBe("Belarus (facility not named)");
  });
});

describe("the words", () => {
  it("say what the data says", () => {
    expect(words("title")).toBe("More than half of the movements found start in Donetsk Oblast");
    const alt = words("alt");
    expect(alt.length).toBeLessThanOrEqual(400);
    const facts = chart.facts(data, start, say);
    expect(facts).toMatchObject({
      routes: 172,
      announced: 6,
      numbered: 118,
      unnumbered: 54,
      bundles: 92,
      origins: 7,
      ru: 134,
      by: 21,
      kp: 2,
      ua: 15,
      russian: 78,
      occupation: 13,
    });
    for (const number of ["92", "172", "62", "134", "21", "15", "6", "118", "97"])
      expect(alt).toContain(number);
    expect(alt).toContain("Sakhalin Oblast, Kangwon Province in North Korea and Primorsky Krai");
  });

  it.each(states)("hold for kind $kind to $to", (chosen) => {
    const fits = fitting(chosen);
    const facts = chart.facts(data, { ...start, ...chosen }, say);
    expect(facts).toMatchObject({
      routes: fits.length,
      bundles: bundleRoutes(fits).length,
      numbered: fits.filter(({ children }) => children !== null).length,
    });
    for (const key of ["title", "subtitle", "alt", "read", "note"])
      expect(words(key, chosen).length).toBeGreaterThan(10);
    if (fits.length === 0)
      expect(words("alt", chosen)).toBe("No movement in the data fits what is chosen.");
  });

  it("speak for the day of the newest source", () => {
    expect(chart.asOf(data, start)).toBe("2026-02-24");
  });

  it("never print a sum of children", () => {
    const sum = routes.reduce((total, { children }) => total + (children ?? 0), 0);
    const everything = states
      .flatMap((chosen) =>
        ["title", "subtitle", "alt", "read", "note"].map((key) => words(key, chosen)),
      )
      .join(" ");
    expect(everything).not.toContain(say.number(sum));
    expect(drawn(1080).textContent).not.toContain(say.number(sum));
  });
});
