import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { numberIn } from "../../../src/charts/attributes.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { layoutOf } from "../../../src/charts/vote-matrix-layout.ts";
import chart from "../../../src/charts/vote-matrix.ts";
import { attributes, isShown, shown } from "./picture.ts";
import {
  choices,
  data,
  document,
  drawn,
  everyone,
  ids,
  narrow,
  painted,
  record,
  rows,
  say,
  tables,
  titles,
  travel,
  wide,
} from "./vote-matrix-picture.ts";

function names(svg: Element): readonly (string | null)[] {
  return rows(svg).map((row) => row.querySelector("text")?.textContent ?? null);
}

function topOf(element: Element): number {
  return Number(/translate\(\S+ (-?[\d.]+)\)/.exec(element.getAttribute("transform") ?? "")?.[1]);
}

const piece = /([Mm])(-?[\d.]+) (-?[\d.]+)h([\d.]+)v/g;

/** The rectangles of a path. */
function boxes(path: string): readonly { x: number; y: number; width: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(piece)].map(([, move, across, down, width]) => {
    x = Number(across) + (move === "m" ? x : 0);
    y = Number(down) + (move === "m" ? y : 0);
    return { x, y, width: Number(width) };
  });
}

/** The votes that the shapes of the cells show, by member and text. */
function cells(svg: Element): ReadonlyMap<string, string> {
  const byTop = new Map(rows(svg).map((row) => [topOf(row), row.getAttribute("data-mark")]));
  const found = new Map<string, string>();
  for (const block of shown(svg, "[data-columns]")) {
    const columns = (block.getAttribute("data-columns") ?? "").split(" ");
    const pitch = numberIn(block, "data-pitch");
    for (const shape of block.querySelectorAll("path:not([fill=none])")) {
      const [left, top = 1.5] = (shape.getAttribute("data-from") ?? "0").split(" ").map(Number);
      for (const { x, y, width } of boxes(shape.getAttribute("d") ?? "")) {
        const iso3 = byTop.get(y - top) ?? "no row";
        const from = Math.round((x - (left ?? 0)) / pitch);
        const to = from + Math.round(width / pitch);
        for (const column of columns.slice(from, to)) {
          const cell = `${iso3} ${column}`;
          found.set(cell, `${found.get(cell) ?? ""}${shape.getAttribute("data-vote") ?? ""}`);
        }
      }
    }
  }
  return found;
}

function signs(piece: string | null, path: string | null): number {
  return (path ?? "").split(piece ?? "").length - 1;
}

function wrongCells(svg: Element): readonly string[] {
  return [...cells(svg)].flatMap(([cell, vote]) =>
    record.get(cell) === vote ? [] : [`${cell}: ${vote}`],
  );
}

describe("the data", () => {
  it("has each text in one column, by topic and then from the oldest to the newest", () => {
    expect(data.columns.map(({ id }) => id).toSorted()).toEqual(
      data.resolutions.map(({ id }) => id).toSorted(),
    );
    const count = (block: string): number =>
      data.columns.filter((column) => column.block === block).length;
    expect(["war", "rights", "military", "nuclear"].map(count)).toEqual([11, 10, 4, 2]);
    const war = data.columns.filter(({ block }) => block === "war").map(({ id }) => id);
    expect(war.join(" ")).toBe(
      "68-262 es-11-1 es-11-2 es-11-3 es-11-4 es-11-5 es-11-6 es-11-7 es-11-8 es-11-9 2026-02-24",
    );
  });

  it("travels whole in less than 4 kB", () => {
    expect(JSON.parse(JSON.stringify(travel))).toEqual(travel);
    expect(gzipSync(JSON.stringify(travel)).length).toBeLessThan(4000);
  });
});

describe("the cells", () => {
  it("show all votes of all members at once where there is room", () => {
    const svg = drawn(wide, everyone);
    expect(cells(svg).size).toBe(27 * 193);
    expect(wrongCells(svg)).toEqual([]);
  });

  it.each(["name", "similarity"])("stay with their members when sorted by %s", (sort) => {
    const svg = drawn(wide, { ...everyone, sort, country: "ind,bra,zaf" });
    expect(cells(svg).size).toBe(27 * 193);
    expect(wrongCells(svg)).toEqual([]);
  });

  it("show a page of texts on a phone, and all of them as stripes", () => {
    const counts = (choices["votes"] ?? []).map((votes) => {
      const svg = drawn(narrow, { ...everyone, votes });
      expect(wrongCells(svg)).toEqual([]);
      return [votes, cells(svg).size / 193];
    });
    expect(counts).toEqual([
      ["all", 27],
      ["war", 11],
      ["rights", 10],
      ["other", 6],
    ]);
  });

  it("of texts not chosen are dimmed where there is room for all", () => {
    const svg = drawn(wide, { votes: "rights" });
    const bright = [...svg.querySelectorAll("[data-columns]:not([opacity])")];
    expect(attributes(bright, "data-block")).toEqual(["rights"]);
  });
});

it("gives each cell against, of an abstention or not attested its sign, and no other", () => {
  const svg = drawn(wide, everyone);
  for (const vote of ["Y", "N", "A", "X", "U"]) {
    const [fills = 0, marks = 0] = ["path:not([fill=none])", "path[fill=none]"].map((kind) =>
      [...svg.querySelectorAll(`[data-columns] > ${kind}[data-vote=${vote}]`)]
        .map((shape) => signs(shape.getAttribute("data-piece"), shape.getAttribute("d")))
        .reduce((sum, count) => sum + count, 0),
    );
    const cast = tables["un-votes/votes"].filter((one) => one.vote === vote).length;
    expect([vote, fills, marks]).toEqual([vote, cast, "NAU".includes(vote) ? cast : 0]);
  }
});

describe.each([narrow, wide])("the picture at %i pixels", (width) => {
  it("starts with Ukraine's own group, by name", () => {
    const svg = drawn(width);
    expect(titles(svg)).toEqual(["Eastern European"]);
    expect(ids(svg)).toHaveLength(23);
    expect(names(svg)[0]).toBe("Albania");
    expect(names(svg).at(-1)).toBe("Ukraine");
  });

  it("shows every member once, by group and by name", () => {
    const svg = drawn(width, everyone);
    expect(ids(svg).toSorted()).toEqual(data.members.map(({ iso3 }) => iso3).toSorted());
    expect(titles(svg)).toEqual([
      "Eastern European",
      "African",
      "Asia-Pacific",
      "Latin American and Caribbean",
      "Western European and other",
    ]);
    painted(svg, { ...everyone, sort: "name" });
    const byName = names(svg).toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en"));
    expect(names(svg)).toEqual(byName);
    expect(titles(svg)[0]).toBe("A to D");
    expect(titles(svg)).toHaveLength(4);
  });

  it("has its rows in the document as they stand on the page, one below the other", () => {
    const svg = drawn(width, { ...everyone, sort: "similarity", country: "ind" });
    const tops = rows(svg).map(topOf);
    const step = numberIn(svg.querySelector("[data-matrix]"), "data-step");
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const gaps = tops.slice(1).map((top, at) => top - (tops[at] ?? 0));
    expect(gaps.every((gap) => gap >= step && gap % step === 0)).toBe(true);
  });

  it("is as high as its rows", () => {
    const svg = drawn(width, everyone);
    const last = Math.max(...rows(svg).map(topOf));
    const { key, step } = layoutOf({ document, width, say });
    expect(numberIn(svg, "height")).toBe(key + last + 2 * step);
    expect(svg.getAttribute("viewBox")).toBe(
      `0 0 ${String(width)} ${String(numberIn(svg, "height"))}`,
    );
  });

  it("is painted alike whatever was painted before", () => {
    const svg = drawn(width, { ...everyone, sort: "similarity", votes: "war", country: "bra,ind" });
    const fresh = drawn(width);
    painted(svg, {});
    for (const attribute of ["height", "viewBox"])
      expect(svg.getAttribute(attribute)).toBe(fresh.getAttribute(attribute));
    expect(ids(svg)).toEqual(ids(fresh));
    expect(rows(svg).map((row) => row.outerHTML)).toEqual(rows(fresh).map((row) => row.outerHTML));
    expect([...cells(svg)]).toEqual([...cells(fresh)]);
    expect(titles(svg)).toEqual(titles(fresh));
  });

  it("keeps names clear of the cells and titles of sections clear of the columns' names", () => {
    const { left, fontSize } = layoutOf({ document, width, say });
    const svg = drawn(width, everyone);
    const long = names(svg).filter((name) => textWidth(name ?? "", fontSize) + 4 > left - 2);
    expect(long).toEqual([]);
    for (const state of [{}, { sort: "name" }, { sort: "similarity" }]) {
      painted(svg, { ...everyone, ...state });
      const lines = [...svg.querySelectorAll("[data-title] tspan")].map((line) => line.textContent);
      expect(lines.filter((line) => textWidth(line, fontSize) * 1.05 > left - 4)).toEqual([]);
    }
  });

  it("keeps the columns' names inside their heads and apart from one another", () => {
    const { head, step, fontSize, pitch } = layoutOf({ document, width, say });
    const svg = drawn(width);
    const turned = [...svg.querySelectorAll("#heads text")].filter((text) =>
      text.getAttribute("transform")?.includes("rotate"),
    );
    expect(turned).toHaveLength(28);
    expect(pitch).toBeGreaterThan(fontSize);
    const tall = turned.map(({ textContent }) => textWidth(textContent, fontSize) + 5);
    expect(Math.max(...tall)).toBeLessThan(head * step - 7 - 18);
  });

  it("keeps the words of the key apart", () => {
    const { fontSize } = layoutOf({ document, width, say });
    const svg = drawn(width);
    const words = [...svg.querySelectorAll("[data-matrix] > g:not([data-section]) > g > text")]
      .filter((text) => text.closest("[data-mark]") === null)
      .map((text) => {
        const place = text.parentElement?.getAttribute("transform") ?? "";
        const [, x = 0, y = 0] = (/\((\S+) (\S+)\)/.exec(place) ?? []).map(Number);
        return { x, y, end: x + numberIn(text, "x") + textWidth(text.textContent, fontSize) };
      });
    expect(words).toHaveLength(5);
    for (const one of words) {
      expect(one.end).toBeLessThanOrEqual(width);
      for (const other of words)
        if (one.y === other.y && one.x < other.x) expect(one.end).toBeLessThan(other.x);
    }
  });

  it("writes at a size that can be read", () => {
    const svg = drawn(width);
    expect(numberIn(svg, "font-size")).toBeGreaterThanOrEqual(width === narrow ? 14 : 12.5);
    expect([...svg.querySelectorAll("[font-size]")]).toEqual([]);
    expect(numberIn(svg.querySelector("[data-matrix]"), "data-step")).toBeGreaterThanOrEqual(20);
  });

  it("stays light", () => {
    const svg = drawn(width);
    expect(svg.querySelectorAll("*").length).toBeLessThan(1000);
    expect(gzipSync(svg.outerHTML).length).toBeLessThan(8000);
    expect(gzipSync(painted(svg, everyone).outerHTML).length).toBeLessThan(25_000);
  });
});

it("shows only patterns and signs that are there", () => {
  const svg = drawn(narrow);
  const own = new Set(attributes(svg.querySelectorAll("[id]"), "id"));
  const signs = new Set(chart.shared?.(data, document).map(({ id }) => id));
  const used = [...svg.outerHTML.matchAll(/(?:url\(|href=")#([\w-]+)/g)].map(([, id = ""]) => id);
  expect(used.filter((id) => !own.has(id) && !signs.has(id))).toEqual([]);
  expect(isShown(svg)).toBe(true);
});
