import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartIds } from "../../src/charts/index.ts";
import type { OEmbed } from "../../src/figures/oembed.ts";
import { pages } from "./pages.ts";

const built = new Map(pages().map((page) => [page.address, page]));
const discovery = 'link[rel="alternate"][type="application/json+oembed"]';

it("the script for hosts stays under 1.5 kB", () => {
  expect(gzipSync(readFileSync("dist/embed.js"), { level: 9 }).length).toBeLessThan(1500);
});

describe.each(chartIds)("%s", (id) => {
  const told = JSON.parse(readFileSync(`dist/oembed/${id}.json`, "utf8")) as OEmbed;

  it("is told to hosts with a frame that is left when all but its address, size and title are taken", () => {
    expect(told).toMatchObject({ version: "1.0", type: "rich", width: 720 });
    expect(told.height).toBeGreaterThan(320);
    expect(told.height).toBeLessThanOrEqual(1000);
    expect(new URL(told.thumbnail_url).pathname).toBe(`/cards/${id}.png`);
    const { document } = parseHTML(`<!doctype html><html><body>${told.html}</body></html>`);
    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      "blockquote",
      "iframe",
    ]);
    const frame = document.querySelector("iframe");
    expect(frame?.getAttribute("title")).toBe(told.title);
    expect(new URL(frame?.getAttribute("src") ?? "").pathname).toBe(`/embed/${id}/`);
    expect(told.html).not.toMatch(/script|style/);
  });

  it("is found from its pages before anything heavy", () => {
    for (const address of [`/charts/${id}/`, `/embed/${id}/`]) {
      const link = built.get(address)?.document.head.querySelector(discovery);
      expect(new URL(link?.getAttribute("href") ?? "").pathname).toBe(`/oembed/${id}.json`);
      expect(link?.getAttribute("title")).toMatch(/\w{3}/);
      const html = built.get(address)?.html ?? "";
      expect(html.indexOf("json+oembed")).toBeLessThan(4000);
    }
  });

  it("says which data it shows, under which licence", () => {
    const json = built
      .get(`/charts/${id}/`)
      ?.document.querySelector('[type="application/ld+json"]');
    const dataset = JSON.parse(json?.textContent ?? "{}") as Readonly<Record<string, unknown>>;
    expect(dataset).toMatchObject({ "@type": "Dataset", isAccessibleForFree: true });
    expect(dataset["license"]).toContainEqual(expect.stringMatching(/^https:/));
    expect(String(dataset["description"]).length).toBeGreaterThan(60);
  });
});

it("the story is shown in frames as the map of votes", () => {
  const link = built.get("/")?.document.head.querySelector(discovery);
  expect(new URL(link?.getAttribute("href") ?? "").pathname).toBe("/oembed/vote-map.json");
});
