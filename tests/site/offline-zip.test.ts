import { posix } from "node:path";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { dataVersion } from "../../src/figures/data-version.ts";
import { loadSite } from "../../src/figures/load.ts";

const bytes = readFileSync("dist/classroom/unreturned-classroom.zip");
const files = unzipSync(bytes);
const site = loadSite("data", "en");
const names = new Set(Object.keys(files));
const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const pages = [...names]
  .filter((name) => name.endsWith(".html"))
  .map((name) => ({ name, html: text(name), document: parseHTML(text(name)).document }));

/** The addresses that a page names, without those that lead to the web or stay in the page. */
function addressesOf(document: Document): readonly string[] {
  return [...document.querySelectorAll("[href], [src], [data-presenter]")]
    .flatMap((element) =>
      ["href", "src", "data-presenter"].map((name) => element.getAttribute(name)),
    )
    .filter((address) => address !== null)
    .filter((address) => !/^(?:https?:|#)/.test(address));
}

it("fits into 10 MB, and the page that links to it says how large it is", () => {
  expect(bytes.length).toBeLessThan(10_000_000);
  const { document } = parseHTML(readFileSync("dist/classroom/index.html", "utf8"));
  const link = document.querySelector('a[href="/classroom/unreturned-classroom.zip"]');
  const said = /ZIP, ([\d.]+) MB/.exec(link?.parentElement?.textContent ?? "")?.[1];
  expect(Math.abs(Number(said) - bytes.length / 1e6)).toBeLessThanOrEqual(0.1);
});

it("has all that a lesson needs", () => {
  const needed = ["index.html", "slides/index.html", "slides/presenter/index.html"];
  for (const unit of ["reading-a-vote", "why-numbers-differ", "statistic-to-person"])
    for (const page of ["", "text/", "text/plain/"])
      needed.push(`classroom/${unit}/${page}index.html`);
  needed.push("transcript/index.html", "classroom/index.html", "classroom/worksheet/index.html");
  for (const paper of ["a4", "letter"])
    needed.push(`classroom/handout-${paper}.pdf`, `classroom/answers-${paper}.pdf`);
  needed.push(
    "classroom/worksheet.csv",
    "data/un-votes/votes.csv",
    "data/un-votes/datapackage.json",
  );
  expect(needed.filter((name) => !names.has(name))).toEqual([]);
});

it("leads with every relative link to a file that is in it, and to the place there", () => {
  const broken = pages.flatMap(({ name, document }) =>
    addressesOf(document).filter((address) => {
      const [, path = "", hash = ""] = /^([^?#]*)[^#]*#?\/?(.*)$/.exec(address) ?? [];
      const target = posix.join(posix.dirname(name), path);
      const there = pages.find((page) => page.name === target)?.document;
      return !names.has(target) || (hash !== "" && there?.getElementById(hash) === null);
    }),
  );
  expect(broken).toEqual([]);
});

it("has no root-relative address, no module, and no style or font that is not in it", () => {
  for (const { html, document } of pages) {
    expect(html).not.toMatch(/ [a-z-]+="\/[^/"]/);
    expect(html).not.toContain("unsafe-inline");
    expect(document.querySelectorAll("[type=module], style, [style], [data-online]").length).toBe(
      0,
    );
    expect(document.querySelectorAll("link[rel=canonical], link[rel=alternate]").length).toBe(0);
  }
  const styles = [...names].filter((name) => name.endsWith(".css"));
  const named = styles.flatMap((style) =>
    [...text(style).matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, font = ""]) =>
      posix.join(posix.dirname(style), font),
    ),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((font) => !names.has(font))).toEqual([]);
});

it("loads nothing by script", () => {
  const scripts = [...names].filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) expect(text(script)).not.toMatch(/\bimport\(|\bimport\.meta/);
});

it("tells which data it holds, the same as the site", () => {
  const { document } = parseHTML(text("index.html"));
  const said = document.querySelector("main")?.textContent ?? "";
  expect(said).toContain(`Data version ${dataVersion(site)}.`);
  expect(said).toContain("Sources read to 12 March 2026. Compiled 23 November 2026.");
  for (const name of [...names].filter((one) => one.startsWith("data/")))
    expect(Buffer.from(files[name] ?? []).equals(readFileSync(name))).toBe(true);
});
