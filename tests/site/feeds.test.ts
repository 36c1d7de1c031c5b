import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartIds } from "../../src/charts/index.ts";
import { isEmbed, pages } from "./pages.ts";

const changes = JSON.parse(readFileSync("src/content/changes/en.json", "utf8")) as readonly {
  readonly id: string;
  readonly date: string;
  readonly charts: "all" | readonly string[];
  readonly title: string;
}[];
const all = pages();

const read = (file: string) => {
  const { document } = parseHTML(readFileSync(`dist/${file}`, "utf8"));
  const text = (selector: string): readonly string[] =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  return { document, text };
};

const feeds = [
  { file: "feed.xml", page: "/corrections/", chart: undefined },
  ...chartIds.map((id) => ({ file: `charts/${id}.xml`, page: `/charts/${id}/`, chart: id })),
];

describe.each(feeds)("$file", ({ file, page, chart }) => {
  const { document, text } = read(file);
  const expected = changes.filter(
    ({ charts }) => chart === undefined || charts === "all" || charts.includes(chart),
  );

  it("holds each change of what it is of, dated by its day", () => {
    expect(document.documentElement.getAttribute("xmlns")).toBe("http://www.w3.org/2005/Atom");
    expect(text("entry > title")).toHaveLength(expected.length);
    for (const [at, { title }] of expected.toReversed().entries())
      expect(text("entry > title")[at]).toContain(title);
    expect(text("entry > updated")).toEqual(
      expected.toReversed().map(({ date }) => `${date}T00:00:00.000Z`),
    );
    expect(text("feed > updated")[0]).toBe(text("entry > updated")[0]);
  });

  it("has ids of its own, and leads to its page", () => {
    const ids = text("entry > id");
    expect(new Set(ids).size).toBe(ids.length);
    const self = document.querySelector('feed > link[rel="self"]')?.getAttribute("href") ?? "";
    expect(new URL(self).pathname).toBe(`/${file}`);
    const entry = document.querySelector("entry > link")?.getAttribute("href") ?? "";
    expect(new URL(entry).pathname).toBe(page);
    expect(all.map(({ address }) => address)).toContain(page);
  });
});

it("every page but frames names the feed of the site", () => {
  const without = all
    .filter(({ address }) => !isEmbed(address))
    .filter(({ document }) => document.querySelector('link[href$="/feed.xml"]') === null);
  expect(without.map(({ address }) => address)).toEqual([]);
});

it("the gallery shows every chart once, with its size, last change and feed", () => {
  const gallery = all.find(({ address }) => address === "/charts/");
  const pieces = [...(gallery?.document.querySelectorAll(".gallery > li") ?? [])];
  const hrefs = pieces.map((piece) => piece.querySelector("h3 a")?.getAttribute("href"));
  expect(hrefs.toSorted()).toEqual(chartIds.map((id) => `/charts/${id}/`).toSorted());
  for (const piece of pieces) {
    expect(piece.textContent).toMatch(/Picture 720 × \d+ px; frame \d+ px high/);
    expect(piece.textContent).toContain("Last change");
    const feed = piece.querySelector('a[href$=".xml"]')?.getAttribute("href");
    expect(feed).toBe(piece.querySelector("h3 a")?.getAttribute("href")?.replace(/\/$/, ".xml"));
  }
});

it("the map of the site lists every page that searches may show, and no other", () => {
  const { text } = read("sitemap-index.xml");
  const parts = text("loc").map((href) => new URL(href).pathname);
  const listed = parts.flatMap((part) => read(part.slice(1)).text("url > loc"));
  const shown = all
    .filter(({ address }) => address !== "/404.html")
    .filter(
      ({ document }) =>
        !/noindex/.test(document.querySelector("meta[name=robots]")?.outerHTML ?? ""),
    );
  expect(listed.map((href) => new URL(href).pathname).toSorted()).toEqual(
    shown.map(({ address }) => address).toSorted(),
  );
  const robots = readFileSync("dist/robots.txt", "utf8");
  expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m);
});
