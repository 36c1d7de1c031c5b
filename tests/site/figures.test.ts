import { describe, expect, it } from "vitest";
import { chartIds } from "../../src/charts/index.ts";
import { sceneIds } from "../scenes.ts";
import { pages } from "./pages.ts";

const built = pages();
const withFigures = built.filter(({ document }) => document.querySelector("chart-figure") !== null);
const story = built.find(({ address }) => address === "/");

/** The charts that the story leaves to the pages of votes, transfers and returns. */
const besideStory = new Set([
  "vote-tally",
  "vote-matrix",
  "country-votes",
  "destinations",
  "totals",
  "return-groups",
]);

it("stand on a page of their own, and in the story", () => {
  const addresses = new Set(withFigures.map(({ address }) => address));
  expect(chartIds.filter((id) => !addresses.has(`/charts/${id}/`))).toEqual([]);
  const inStory = new Set(
    [...(story?.document.querySelectorAll("chart-figure") ?? [])].map((figure) =>
      figure.getAttribute("data-chart"),
    ),
  );
  expect(inStory).toEqual(new Set(chartIds.filter((id) => !besideStory.has(id))));
});

describe.each(withFigures)("figures of $address", ({ address, document }) => {
  const figures = [...document.querySelectorAll("chart-figure")];

  it("have title, date, pictures at two widths or more (slides at theirs), how to read, description, source and a link to their page", () => {
    for (const figure of figures) {
      const part = (name: string): string =>
        figure.querySelector(`[data-part="${name}"]`)?.textContent.trim() ?? "";
      expect(part("title")).toMatch(/\w{3}/);
      expect(part("asOf")).toMatch(/20[12]\d/);
      expect(part("alt").length).toBeGreaterThan(60);
      const widths = address === "/slides/" ? 1 : 2;
      expect(figure.querySelectorAll(".drawing > svg").length).toBeGreaterThanOrEqual(widths);
      expect(figure.querySelectorAll("details").length).toBeGreaterThanOrEqual(2);
      expect(figure.querySelector(".figure-source a[href^='/data/#']")).not.toBeNull();
      const page = `/charts/${String(figure.getAttribute("data-chart"))}/`;
      const isLinked = figure.querySelector(`.figure-source a[href="${page}"]`) !== null;
      expect(isLinked).toBe(address !== page);
    }
  });

  it("print each table once: one roll call serves map, tiles and tally, one list its figure", () => {
    const isListed = (figure: Element): boolean =>
      figure.closest("vote-views, figure-list")?.querySelector("filtered-table") != null;
    const drawn = new Set(
      figures
        .filter((figure) => !isListed(figure))
        .map((figure) => figure.getAttribute("data-chart") ?? ""),
    );
    if (drawn.has("vote-map")) for (const id of ["vote-tiles", "vote-tally"]) drawn.delete(id);
    const tables = figures
      .filter((figure) => figure.querySelector("table") !== null)
      .map((figure) => figure.getAttribute("data-chart"));
    expect(tables.toSorted()).toEqual([...drawn].toSorted());
  });

  it("draw nothing under 12 px", () => {
    const small = [...document.querySelectorAll("svg [font-size]")].filter(
      (element) => Number(element.getAttribute("font-size")) < 12,
    );
    expect(small.map((element) => `${address} ${element.outerHTML.slice(0, 80)}`)).toEqual([]);
  });

  it("refer only to shapes and patterns that are on the page", () => {
    const ids = new Set([...document.querySelectorAll("[id]")].map(({ id }) => id));
    const refs = [...document.querySelectorAll("svg use")].map((use) =>
      (use.getAttribute("href") ?? "").slice(1),
    );
    const fills = [...document.querySelectorAll("svg [fill^='url(']")].map(
      (element) => element.getAttribute("fill")?.slice(5, -1) ?? "",
    );
    expect([...new Set([...refs, ...fills])].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the story", () => {
  it("holds fourteen scenes in order, each with its own picture", () => {
    const scenes = [...(story?.document.querySelectorAll("[data-scene]") ?? [])];
    expect(scenes.map(({ id }) => id)).toEqual(sceneIds);
    for (const scene of scenes) {
      const picture =
        scene.querySelector(".figure svg") ??
        scene.parentElement?.querySelector(".block-figure svg") ??
        null;
      expect(picture).not.toBeNull();
    }
  });

  it("says 91, 12 and 57 together with the 33 who did not vote", () => {
    const scene = story?.document.querySelector("#vote")?.textContent ?? "";
    for (const number of ["91", "12", "57", "33"]) expect(scene).toContain(number);
  });

  it("stands a content note before the testimony", () => {
    const scene = [...(story?.document.querySelectorAll("[data-scene]") ?? [])].find(
      ({ textContent }) => textContent.includes("Rashevska"),
    );
    const note = scene?.querySelector(".content-note");
    expect(note).not.toBeNull();
    expect(scene?.innerHTML.indexOf("content-note")).toBeLessThan(
      scene?.innerHTML.indexOf("Rashevska") ?? 0,
    );
  });
});
