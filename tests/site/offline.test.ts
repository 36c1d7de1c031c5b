import { readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import type { OfflineList } from "../../src/model/offline.ts";
import { files, pages } from "./pages.ts";

const list = JSON.parse(readFileSync("dist/offline.json", "utf8")) as OfflineList;
const stored = new Set(list.files.map((file) => `/${file}`));
const built = pages();
const kept = built.filter(({ address }) => stored.has(address));
/** What stored pages load, and the list of members that their script asks for. */
const loads =
  "script[src], img[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], [data-members]";
const loaded = new Set(
  kept
    .flatMap(({ document }) => [...document.querySelectorAll(loads)])
    .flatMap((element) => ["src", "href", "data-members"].map((name) => element.getAttribute(name)))
    .filter((address) => address !== null),
);
const fileOf = (address: string): string => `dist${address.replace(/\/$/, "/index.html")}`;

it("the copy holds only files that exist, each once, and no list or worker of its own", () => {
  const addresses = new Set(files().map((file) => file.replace(/index\.html$/, "")));
  expect([...stored].filter((address) => !addresses.has(address))).toEqual([]);
  expect(stored.size).toBe(list.files.length);
  expect(["/offline.json", "/sw.js"].filter((own) => stored.has(own))).toEqual([]);
});

it("the copy holds all pages but the frames", () => {
  const left = built.map(({ address }) => address).filter((address) => !stored.has(address));
  expect(left.filter((address) => !address.startsWith("/embed/"))).toEqual(["/404.html"]);
  for (const folder of ["/votes/", "/countries/"])
    expect(kept.some(({ address }) => address.startsWith(folder))).toBe(true);
});

it("no file is missing that a stored page loads or asks for", () => {
  expect(loaded.size).toBeGreaterThan(20);
  expect([...loaded].filter((address) => !stored.has(address))).toEqual([]);
});

it("no script, style or font is missing that a stored script or style names", () => {
  const assets = files().filter((file) => file.startsWith("/_astro/"));
  const texts = [...stored].filter((file) => /\.(?:js|css)$/.test(file));
  const all = texts.map((file) => readFileSync(`dist${file}`, "utf8")).join("\n");
  const named = assets.filter((file) => all.includes(file.slice("/_astro/".length)));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !stored.has(file))).toEqual([]);
});

it("what is said of its size is what the files weigh", () => {
  const weight = [...stored].reduce((sum, address) => sum + statSync(fileOf(address)).size, 0);
  expect(list.bytes).toBe(weight);
  expect(list.parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(weight);
  expect(list.pages).toBe(kept.length);
});

it("the worker is small, and one for every version", () => {
  const worker = readFileSync("dist/sw.js", "utf8");
  expect(worker.length).toBeLessThan(4000);
  expect(worker).not.toContain(list.version);
});

it("every page outside frames lets a worker of the site run, and none of anybody else", () => {
  for (const { html } of kept) expect(html).toContain("worker-src 'self';");
});
