import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chart, chartIds } from "../../../src/charts/index.ts";
import { paints } from "../../../src/charts/paints.ts";
import type { Chosen, Paint } from "../../../src/charts/chart.ts";
import { plateSvg } from "../../../src/charts/plate.ts";
import { type BuiltPage, statePicture, stateRows } from "../../../src/charts/state-plate.ts";
import { type Figure, figure } from "../../../src/figures/figure.ts";
import { plateOf, textOf } from "../../../src/figures/files.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { typeset } from "../../../src/i18n/typeset.ts";

const site = loadSite("data", "en");
const home = "https://example.org/";

/** The first state, and one for each other option at most two of every choice. */
async function states(id: (typeof chartIds)[number]): Promise<readonly Chosen[]> {
  const { choices, data } = await chart(id);
  const others = Object.entries(choices(data(site.tables))).flatMap(([name, [, ...options]]) =>
    [options[0], options.at(-1)].flatMap((option) =>
      option === undefined ? [] : [{ [name]: option }],
    ),
  );
  return [{}, ...others];
}

/** What the page of a chart holds of its picture and its table. */
function pageOf({ drawings, shared, table }: Figure): BuiltPage {
  const tokens = (row: (typeof table.rows)[number]): string =>
    Object.entries(row.tokens)
      .map(([name, options]) => `data-is-${name}="${options.join(" ")}"`)
      .join(" ");
  const cells = (row: (typeof table.rows)[number]): string =>
    row.cells
      .map(
        (cell, at) =>
          `<td data-col="${table.columns[at]?.key ?? ""}">${escaped(typeset(String(cell ?? "")))}</td>`,
      )
      .join("");
  const text = `<body><svg class="shared-geometry"><defs>${shared.join("")}</defs></svg><chart-figure>${drawings
    .map(({ width, svg }) => `<div class="drawing at-${String(width)}">${svg}</div>`)
    .join("")}<table>${table.rows
    .map((row) => `<tr data-row="" data-mark="${row.mark}" ${tokens(row)}>${cells(row)}</tr>`)
    .join("")}</table></chart-figure></body>`;
  const { document } = parseHTML(`<!doctype html><html>${text}</html>`);
  const made = document.querySelector("chart-figure");
  if (made === null) throw new Error("no figure");
  return { document, figure: made };
}

describe.each(chartIds)("%s, exported from its page", { timeout: 60_000 }, async (id) => {
  const live = await figure(id, {}, id, site);
  const { paint } = (await paints[id]()) as { readonly paint: Paint<unknown> };
  const travel: unknown = JSON.parse(JSON.stringify(live.travel));
  const { labels } = live;

  it.each(await states(id))("is the picture of the build, %o", async (state) => {
    const still = await figure(id, state, id, site, "still");
    const plate = plateOf(still, home, site);
    const painter = { paint, travel, labels, chosen: { ...live.chosen, ...state } };
    const picture = statePicture(pageOf(live), plate.width, painter);
    const exported = { ...picture, svg: inSvg(picture.svg), shared: picture.shared.map(inSvg) };
    const [made, built] = [{ ...plate, ...exported }, plate].map((one) =>
      sorted(plateSvg(one, "light")),
    );
    expect(made?.replaceAll(number, "0")).toBe(built?.replaceAll(number, "0"));
    const wanted = numbersIn(built);
    const offs = numbersIn(made).map((one, at) => Math.abs(one - (wanted[at] ?? NaN)));
    expect(Math.max(...offs)).toBeLessThanOrEqual(0.02);
  });

  it("has the table of the build in its first state, and no row that is hidden in others", async () => {
    const { rows } = textOf(live, plateOf(live, home, site), home);
    const first = stateRows(pageOf(live), rows, { paint, travel, labels, chosen: live.chosen });
    const ids = new Set(first.map(({ id: row }) => row));
    expect(first).toEqual(rows.filter(({ id: row }) => ids.has(row)));
    for (const state of await states(id)) {
      const page = pageOf(live);
      const shown = stateRows(page, rows, {
        paint,
        travel,
        labels,
        chosen: { ...live.chosen, ...state },
      });
      expect(shown.length).toBe(page.figure.querySelectorAll("tr:not([hidden])").length);
      for (const row of shown) expect(row.cells).toHaveLength(live.table.columns.length);
    }
  });
});

/** The attributes of each element in one order: a state that is painted over another sets some later. */
function sorted(svg: string): string {
  return svg.replaceAll(/<(\w+)((?: [\w:-]+="[^"]*")+)/g, (_, name: string, all: string) =>
    [`<${name}`, ...(all.match(/[\w:-]+="[^"]*"/g) ?? []).toSorted()].join(" "),
  );
}

/** Painters start from numbers that the page has rounded: a hundredth of a pixel can come of it. */
const number = /\d+(?:\.\d+)?/g;

function numbersIn(text = ""): readonly number[] {
  return (text.match(number) ?? []).map(Number);
}

/** Names that SVG spells with capitals, which the parser of HTML that tests have takes off. */
const capitals = ["clipPath", "patternUnits", "patternTransform", "linearGradient", "viewBox"];

function inSvg(text: string): string {
  return capitals.reduce(
    (spelt, name) =>
      spelt.replaceAll(new RegExp(`(?<=[</ ])${name.toLowerCase()}(?=[ =>])`, "g"), name),
    text,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
