import { expect, it } from "vitest";
import { offlineList } from "../../../src/figures/offline.ts";

const site = {
  "index.html": '<script type="module" src="/sub/_astro/a.1.js"></script><img src="/sub/map.png">',
  "votes/index.html": '<link rel="stylesheet" href="/sub/_astro/s.css"><a href="/sub/never.png">',
  "votes/table.csv": "a,b",
  "votes/picture.png": "heavy",
  "classroom/handout.pdf": "sheets",
  "embed/count/index.html": '<script src="/sub/_astro/only-embed.js"></script>',
  "map.png": "map",
  "never.png": "only linked",
  "_astro/a.1.js": 'import("./b.2.js");import"./gone.js"',
  "_astro/b.2.js": 'import"./a.1.js"',
  "_astro/s.css": "src:url(font.9.woff2)",
  "_astro/font.9.woff2": "font",
  "_astro/only-embed.js": "",
};

function listOf(files: Readonly<Record<string, string>>, base = "/sub/") {
  const bytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);
  return offlineList(new Map(bytes), base);
}

it("lists pages, their tables and sheets, and what pages load, step by step", () => {
  expect(listOf(site).files).toEqual([
    "_astro/a.1.js",
    "_astro/b.2.js",
    "_astro/font.9.woff2",
    "_astro/s.css",
    "classroom/handout.pdf",
    "",
    "map.png",
    "votes/",
    "votes/table.csv",
  ]);
});

it("takes a base path with or without a stroke at its end", () => {
  expect(listOf(site, "/sub")).toEqual(listOf(site));
});

it("counts pages and bytes by part, and in all", () => {
  const { pages, bytes, parts } = listOf(site);
  const votes = site["votes/index.html"].length + site["votes/table.csv"].length;
  expect(pages).toBe(2);
  expect(parts.find(({ id }) => id === "votes")).toEqual({ id: "votes", pages: 1, bytes: votes });
  expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(bytes);
});

it("gives a version that changes with what is listed and with nothing else", () => {
  const { version } = listOf(site);
  const backwards = Object.fromEntries(Object.entries(site).reverse());
  expect(listOf(backwards).version).toBe(version);
  expect(listOf({ ...site, "never.png": "other" }).version).toBe(version);
  expect(listOf({ ...site, "map.png": "other" }).version).not.toBe(version);
  expect(listOf({ ...site, "votes/table.csv": "a,c" }).version).not.toBe(version);
});
