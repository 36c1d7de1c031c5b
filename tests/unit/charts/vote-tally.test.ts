import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/charts/labels.ts";
import chart from "../../../src/charts/vote-tally.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { document, oneVote, say, tables, wrongVotes } from "./one-vote.ts";
import { attributes, collisions, type Edges } from "./picture.ts";

const { data, travel, start, resolutions, drawn, body, said } = oneVote("vote-tally", chart);
const { claims } = loadSite("data", "en");
const sharedIds = new Set((chart.shared?.(data, document) ?? []).map(({ id }) => id));
const side: Readonly<Record<number, number>> = { 360: 9, 720: 10, 1080: 18 };

function numbers(text: string | null | undefined): readonly number[] {
  return [...(text ?? "").matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
}

/** The counts of each group's rows, as printed. */
function counts(svg: Element): Readonly<Record<string, string>> {
  const panels = [...svg.querySelectorAll("[data-panel]")].map((panel) => [
    panel.querySelector("tspan")?.textContent ?? "",
    [...panel.querySelectorAll("[data-slot] text")].map(({ textContent }) => textContent).join("-"),
  ]);
  return Object.fromEntries(panels) as Record<string, string>;
}

function words(svg: Element, name: string): string | null | undefined {
  return svg.querySelector(`[data-said=${name}]`)?.textContent;
}

function squares(svg: Element, width: number): readonly Edges[] {
  return [...svg.querySelectorAll("[data-mark]")].map((square) => {
    const panel = numbers(square.closest("[data-panel]")?.getAttribute("transform"));
    const group = numbers(square.parentElement?.getAttribute("transform"));
    const own = numbers(square.getAttribute("transform"));
    const [left = NaN, top = NaN] = [0, 1].map(
      (axis) => (panel[axis] ?? NaN) + (group[axis] ?? NaN) + (own[axis] ?? NaN),
    );
    const size = side[width] ?? NaN;
    const name = square.getAttribute("data-mark") ?? "";
    return { words: name, left, top, right: left + size, bottom: top + size };
  });
}

it("survives JSON with all that travels", () => {
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(JSON.parse(JSON.stringify(travel))).toEqual(travel);
});

describe.each(chart.widths)("the squares at %i pixels", (width) => {
  const svg = drawn(width);

  it("show and say every vote of every resolution as the data does", () => {
    const picture = drawn(width);
    const wrong = resolutions.flatMap((resolution) => {
      chart.paint(picture, travel, { ...start, resolution });
      return wrongVotes(picture, resolution);
    });
    expect(wrong).toEqual([]);
    expect(picture.querySelectorAll("[data-mark]")).toHaveLength(193);
  });

  it("are counted by group: in favour, abstained, against, did not vote", () => {
    expect(counts(svg)).toEqual({
      African: "8-23-6-17",
      "Asia-Pacific": "18-29-2-5",
      "Eastern European": "18-1-2-2",
      "Latin American and Caribbean": "19-4-2-8",
      "Western European and other": "28-0-0-1",
    });
  });

  it("are counted by group as the data does for every resolution", () => {
    const picture = drawn(width);
    const groupOf = new Map(tables["un-votes/members"].map((row) => [row.iso3, row.un_group]));
    for (const resolution of resolutions) {
      chart.paint(picture, travel, { ...start, resolution });
      const cast = tables["un-votes/votes"].filter((row) => row.resolution_id === resolution);
      const isPartial = cast.some(({ vote }) => vote === "U");
      const groups = [...new Set(groupOf.values())].toSorted();
      const expected = groups.map((group) =>
        ["Y", "A", "N", isPartial ? "U" : "X"]
          .map((letter) => {
            const count = cast.filter(
              ({ iso3, vote }) => vote === letter && groupOf.get(iso3) === group,
            ).length;
            return isPartial && count === 0 ? "" : String(count);
          })
          .join("-"),
      );
      expect(Object.values(counts(picture))).toEqual(expected);
    }
  });

  it("stand in the row of their vote, by name", () => {
    const panel = svg.querySelector("[data-panel]");
    const inRow = (vote: string): readonly (readonly number[])[] =>
      [...(panel?.querySelectorAll(`[data-vote=${vote}]`) ?? [])].map((square) =>
        numbers(square.getAttribute("transform")),
      );
    const [pitch, step] = ["data-pitch", "data-step"].map((name) =>
      Number(panel?.getAttribute(name)),
    );
    expect(inRow("y").slice(0, 3)).toEqual([
      [0, 0],
      [0, pitch],
      [pitch, 0],
    ]);
    expect(inRow("n").at(0)).toEqual([0, 2 * (step ?? 0)]);
    const names = attributes(panel?.querySelectorAll("[data-mark]") ?? [], "data-name");
    expect(names).toEqual(names.toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en")));
  });

  it("never cover each other or leave the picture, whatever was voted", () => {
    const picture = drawn(width);
    for (const resolution of ["es-11-9", "73-263", "es-11-4", "2026-02-24"]) {
      chart.paint(picture, travel, { ...start, resolution });
      const all = squares(picture, width);
      expect(collisions(all)).toEqual([]);
      expect(all.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    }
  });

  it("are dimmed by vote, with bars and counts, and come back", () => {
    const against = drawn(width, { vote: "no" });
    const bright = against.querySelectorAll("[data-mark]:not([opacity])");
    expect(attributes(bright, "data-vote")).toEqual(Array(12).fill("n"));
    expect(attributes(against.querySelectorAll("[data-slot]:not([opacity])"), "data-set")).toEqual(
      Array(5).fill("vote=no"),
    );
    chart.paint(against, travel, start);
    expect(against.outerHTML).toBe(svg.outerHTML);
    chart.paint(against, travel, { ...start, resolution: "2026-02-24" });
    chart.paint(against, travel, start);
    for (const name of ["fill", "stroke", "transform", "data-label"])
      expect(attributes(against.querySelectorAll("*"), name)).toEqual(
        attributes(svg.querySelectorAll("*"), name),
      );
  });

  it("are not attested where no source gives a vote, under the recorded tally", () => {
    const partial = drawn(width, { resolution: "2026-02-24" });
    expect(partial.querySelectorAll("[data-mark][data-vote=u]")).toHaveLength(168);
    const tally = [...partial.querySelectorAll("[data-count] [data-number]")];
    expect(tally.map(({ textContent }) => textContent)).toEqual(["107", "51", "12", "23"]);
    const last = [...partial.querySelectorAll("[data-slot]:last-of-type")];
    expect(last.every((slot) => !slot.hasAttribute("data-set"))).toBe(true);
    expect(partial.querySelector("[data-unattested]")?.textContent).toBe("168not attested");
  });

  it("refer only to what is shared, stay light and legible", () => {
    const text = `${svg.outerHTML}${drawn(width, { resolution: "2026-02-24" }).outerHTML}`;
    const used = [...text.matchAll(/#(shared-[\w-]+)/g)].map(([, id]) => id ?? "");
    expect(used.filter((id) => !sharedIds.has(id))).toEqual([]);
    expect(svg.querySelectorAll("*").length).toBeLessThan(450);
    const sizes = attributes(svg.querySelectorAll("[font-size]"), "font-size").map(Number);
    expect(Math.min(...sizes, Number(svg.getAttribute("font-size")))).toBeGreaterThanOrEqual(14);
  });

  it("leave room for the names of their groups", () => {
    const heads = [...svg.querySelectorAll("[data-panel]")].map((panel): Edges => {
      const [left = NaN, top = NaN] = numbers(panel.getAttribute("transform"));
      const name = panel.querySelector("text")?.textContent ?? "";
      return { words: name, left, right: left + textWidth(name, 14) + 6, top, bottom: top + 18 };
    });
    expect(collisions([...heads, ...squares(svg, width)])).toEqual([]);
    expect(heads.filter(({ right }) => right > width)).toEqual([]);
  });
});

describe.each(chart.widths)("the majority at %i pixels", (width) => {
  const svg = drawn(width);
  const paint = (resolution: string): void => {
    chart.paint(svg, travel, { ...start, resolution });
  };

  it("is said with both shares, which are those of the register", () => {
    expect(["share", "of", "whole", "needed"].map((name) => words(svg, name))).toEqual([
      "88 per cent",
      "of 103 for or against",
      "47 per cent",
      "69 needed: two thirds",
    ]);
    for (const resolution of resolutions) {
      paint(resolution);
      expect(words(svg, "share")).toBe(claims.get(`share-voting-${resolution}`)?.text);
      expect(words(svg, "whole")).toBe(claims.get(`share-members-${resolution}`)?.text);
    }
  });

  it("follows the rule of the text", () => {
    for (const { id, majority_rule } of tables["un-votes/resolutions"]) {
      paint(id);
      const needed = words(svg, "needed") ?? "";
      if (majority_rule === "simple") expect(needed).toMatch(/^\d+ needed: a simple majority$/);
      else expect(needed).toBe(`${claims.get(`two-thirds-${id}`)?.text ?? ""} needed: two thirds`);
    }
  });

  it("is drawn to the scale of the whole Assembly, with its line among the votes in favour", () => {
    for (const { id, yes, no } of tables["un-votes/resolutions"]) {
      paint(id);
      const bar = Number(svg.querySelector("[data-majority]")?.getAttribute("data-width"));
      const spans = [...svg.querySelectorAll("[data-voting]")];
      const drawnWidth = spans.reduce((sum, span) => sum + Number(span.getAttribute("width")), 0);
      expect(drawnWidth).toBeCloseTo(((yes + no) * (bar + 2)) / 193 - 4, 6);
      const [x = NaN] = numbers(svg.querySelector("[data-needed]")?.getAttribute("transform"));
      expect(x).toBeLessThan(Number(spans[0]?.getAttribute("width")));
      const label = textWidth(words(svg, "needed") ?? "", 14);
      expect(x + 7 + label).toBeLessThan(bar);
      expect(lineWidth()).toBeLessThan(bar);
    }
  });

  function lineWidth(): number {
    const line = [...(svg.querySelector("[data-majority] > text")?.children ?? [])];
    return line.reduce((sum, { textContent }) => sum + textWidth(textContent, 14) + 5, 0);
  }
});

describe("the table", () => {
  it("follows the resolution as it would be built", () => {
    const painted = body();
    chart.paint(painted, travel, { ...start, resolution: "2026-02-24" });
    expect(painted.innerHTML).toBe(body({ resolution: "2026-02-24" }).innerHTML);
  });
});

describe("the words", () => {
  it("describe ES-11/9 with its counts, its majority and its groups", () => {
    expect(said("alt", "es-11-9")).toBe(
      "Squares, one for each of 193 UN members, by UN group and vote on “Return of Ukrainian children”, 3 December 2025. " +
        "91 voted in favour, 57 abstained, 12 voted against and 33 did not vote. " +
        "The text needed 69 of the 103 votes cast for or against. " +
        "In favour, by UN group: 8 of 54 African, 18 of 54 Asia-Pacific, 18 of 23 Eastern European, " +
        "19 of 33 Latin American and Caribbean, 28 of 29 Western European and other.",
    );
  });

  it("say how sure it is which majority applied", () => {
    const by = (about: string): readonly string[] =>
      resolutions.filter((id) => said("note", id).includes(about));
    expect(by("UN press coverage confirms")).toEqual(["es-11-9"]);
    expect(by("Human Rights Council")).toEqual(["es-11-3"]);
    expect(by("reading of the UN Charter")).toHaveLength(8);
    expect(by("a simple majority was enough is our reading")).toHaveLength(17);
  });

  it("never call a state that did not vote absent", () => {
    const all = resolutions.flatMap((id) =>
      ["title", "subtitle", "alt", "read", "note"].map((key) => said(key, id)),
    );
    expect(all.filter((text) => /absent/i.test(text))).toEqual([]);
    expect(say("gallery.vote-tally")).toBe("Vote tally");
  });
});
