import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/charts/labels.ts";
import chart from "../../../src/charts/vote-tiles.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { oneVote, document, tables, wrongVotes } from "./one-vote.ts";
import { attributes, collisions, type Edges, shown } from "./picture.ts";

const { data, travel, start, resolutions, drawn, body, said } = oneVote("vote-tiles", chart);
const sharedIds = new Set((chart.shared?.(data, document) ?? []).map(({ id }) => id));
const pitches: Readonly<Record<number, number>> = { 360: 24, 720: 25, 1080: 38 };

function numbers(text: string | null): readonly number[] {
  return [...(text ?? "").matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
}

function tiles(svg: Element, pitch: number): readonly Edges[] {
  return [...svg.querySelectorAll("[data-tiles] > *")].map((tile) => {
    const [left = NaN, top = NaN] = numbers(tile.getAttribute("transform"));
    const words = tile.getAttribute("data-mark") ?? "";
    return { words, left, top, right: left + pitch, bottom: top + pitch };
  });
}

it("survives JSON with all that travels", () => {
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(JSON.parse(JSON.stringify(travel))).toEqual(travel);
  expect(resolutions).toHaveLength(27);
});

describe.each(chart.widths)("the tiles at %i pixels", (width) => {
  const svg = drawn(width);
  const pitch = pitches[width] ?? NaN;

  it("are one for each member, by name, as large as a finger needs", () => {
    const names = attributes(svg.querySelectorAll("[data-mark]"), "data-name");
    expect(names).toEqual(
      tables["un-votes/members"]
        .map(({ name }) => name)
        .toSorted((a, b) => a.localeCompare(b, "en")),
    );
    expect(pitch).toBeGreaterThanOrEqual(24);
    const [use] = svg.querySelectorAll("[data-mark] use");
    const shared = chart.shared?.(data, document) ?? [];
    const tile = shared.find(({ id }) => `#${id}` === use?.getAttribute("href"));
    const target = tile?.querySelector('[pointer-events="all"]');
    expect([target?.getAttribute("width"), target?.getAttribute("height")]).toEqual(
      Array(2).fill(String(pitch)),
    );
  });

  it("keep apart from each other, from the names of regions and from the edges", () => {
    const labels = [...svg.querySelectorAll("[data-region]")].map((text): Edges => {
      const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
      const words = text.textContent;
      return { words, left: x, right: x + textWidth(words, 14), top: y - 12, bottom: y + 4 };
    });
    const all = [...tiles(svg, pitch), ...labels];
    expect(labels).toHaveLength(5);
    expect(collisions(all)).toEqual([]);
    expect(all.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  });

  it("carry each state's code, no wider than the tile", () => {
    const code = (iso3: string): string | null =>
      svg.querySelector(`[data-mark=${iso3}] text`)?.textContent ?? null;
    expect([code("ukr"), code("gbr"), code("deu"), code("mmr")]).toEqual(["UA", "GB", "DE", "MM"]);
    const wide = [...svg.querySelectorAll("[data-mark] text")].filter(
      (text) => !text.hasAttribute("textLength") && textWidth(text.textContent, 14) > 18,
    );
    expect(wide).toEqual([]);
  });

  it("show and say every vote of every resolution as the data does", () => {
    const picture = drawn(width);
    const wrong = resolutions.flatMap((resolution) => {
      chart.paint(picture, travel, { ...start, resolution });
      return wrongVotes(picture, resolution);
    });
    expect(wrong).toEqual([]);
  });

  it("show the vote by sign too where there is room", () => {
    const sign = (iso3: string): string | null | undefined =>
      svg.querySelector(`[data-mark=${iso3}] text + use`)?.getAttribute("href");
    expect([sign("ukr"), sign("rus"), sign("ind"), sign("tur")]).toEqual(
      width === 1080
        ? ["y", "n", "a", "x"].map((vote) => `#shared-glyph-${vote}`)
        : Array(4).fill(undefined),
    );
  });

  it("are outlined where a state did not vote and nowhere else", () => {
    const outlined = svg.querySelectorAll("[data-tiles] > [stroke]");
    expect(new Set(attributes(outlined, "data-vote"))).toEqual(new Set(["x"]));
    expect(outlined).toHaveLength(33);
  });

  it("dim what did not vote as chosen, and come back", () => {
    const against = drawn(width, { vote: "no" });
    const bright = shown(against, "[data-mark]:not([opacity])");
    expect(attributes(bright, "data-vote")).toEqual(Array(12).fill("n"));
    chart.paint(against, travel, start);
    expect(against.outerHTML).toBe(svg.outerHTML);
  });

  it("refer only to what is shared", () => {
    const text = `${svg.outerHTML}${drawn(width, { resolution: "2026-02-24" }).outerHTML}`;
    const used = [...text.matchAll(/#(shared-[\w-]+)/g)].map(([, id]) => id ?? "");
    expect(used.filter((id) => !sharedIds.has(id))).toEqual([]);
  });

  it("stay light and legible", () => {
    expect(svg.querySelectorAll("*").length).toBeLessThan(850);
    const sizes = attributes(svg.querySelectorAll("[font-size]"), "font-size").map(Number);
    expect(Math.min(...sizes, Number(svg.getAttribute("font-size")))).toBeGreaterThanOrEqual(14);
  });

  it("stand under the recorded tally, with the key of what is not attested clear of them", () => {
    const partial = drawn(width, { resolution: "2026-02-24" });
    const counts = [...partial.querySelectorAll("[data-count] [data-number]")];
    expect(counts.map(({ textContent }) => textContent)).toEqual(["107", "51", "12", "23"]);
    const [x = 0, top = 0] = numbers(
      partial.querySelector("[data-tally]")?.getAttribute("transform") ?? null,
    );
    const swatch = partial.querySelector("[data-unattested] rect");
    const left = x + Number(swatch?.getAttribute("x"));
    const y = top + Number(swatch?.getAttribute("y"));
    const [, mapTop = 0] = numbers(
      partial.querySelector("[data-tiles]")?.parentElement?.getAttribute("transform") ?? null,
    );
    const words = "168 not attested";
    const key = {
      words,
      left,
      right: left + 29 + textWidth(words, 14),
      top: y - mapTop,
      bottom: y - mapTop + 14,
    };
    expect(collisions([key, ...tiles(partial, pitch)])).toEqual([]);
  });
});

describe("the table", () => {
  it("follows the resolution as it would be built", () => {
    for (const resolution of ["es-11-7", "2026-02-24"]) {
      const painted = body();
      chart.paint(painted, travel, { ...start, resolution });
      expect(painted.innerHTML).toBe(body({ resolution }).innerHTML);
    }
  });
});

describe("the words", () => {
  it("say what the map of the vote says", () => {
    expect(said("title", "es-11-9")).toContain("states demanded the children’s return");
    expect(said("alt", "es-11-9")).toBe(
      "Tile map of how the 193 members of the UN General Assembly voted on “Return of Ukrainian children”, 3 December 2025, " +
        "one tile of equal size for each. 91 voted in favour, 12 against, 57 abstained and 33 did not vote. Those against: " +
        "Belarus, Burkina Faso, Burundi, Cuba, Eritrea, Iran, Mali, Nicaragua, Niger, North Korea, Russia, Sudan.",
    );
  });

  it("keep the cautions of a vote", () => {
    const cautious = (about: string): readonly string[] =>
      resolutions.filter((id) => said("note", id).includes(about));
    expect(cautious("Costa Rica")).toEqual(["es-11-9"]);
    expect(cautious("drafted this text")).toEqual(["es-11-8"]);
    expect(cautious("measure of support")).toEqual(["80-111"]);
    expect(cautious("none is guessed")).toEqual(["2026-02-24"]);
  });
});

describe("the tiles on a slide", () => {
  const svg = chart.draw(data, { document, width: 450, height: 490, say: createSay("en") });
  chart.paint(svg, travel, { ...start, resolution: "es-11-9" });

  it("stand beside the four numbers, each level with its part of the bar", () => {
    const labels = [...svg.querySelectorAll("[data-room]")];
    const tops = labels.map((label) => numbers(label.getAttribute("transform"))[0] ?? NaN);
    expect(labels.map(({ textContent }) => textContent)).toEqual([
      "91in favour",
      "57abstained",
      "12against",
      "33did not vote",
    ]);
    for (const [index, top] of tops.slice(1).entries())
      expect(top - (tops[index] ?? NaN)).toBeGreaterThanOrEqual(48);
    expect(tops.at(-1)).toBeLessThan(490 - 48);
  });

  it("keep apart from each other and inside the frame", () => {
    const all = tiles(svg, 20);
    expect(all).toHaveLength(193);
    expect(collisions(all)).toEqual([]);
    expect(all.filter(({ right }) => right > 450 - 126)).toEqual([]);
    expect(Number(svg.getAttribute("height"))).toBeLessThanOrEqual(490);
  });
});
