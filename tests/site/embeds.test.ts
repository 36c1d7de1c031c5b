import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chartIds } from "../../src/charts/index.ts";
import { readTables } from "../../src/tables/read.ts";
import { isEmbed, pages } from "./pages.ts";

const built = pages().filter(({ address }) => isEmbed(address));
const members = readTables("data")["un-votes/members"].map(({ iso3 }) => iso3.toLowerCase());

it("stand there for every chart and every member", () => {
  const expected = [...chartIds, ...members.map((iso3) => `country-votes/${iso3}`)];
  expect(built.map(({ address }) => address).toSorted()).toEqual(
    expected.map((id) => `/embed/${id}/`).toSorted(),
  );
});

describe.each(built)("$address", ({ address, html, document }) => {
  const hashOf = (text: string): string =>
    `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const head = (selector: string, name: string): string =>
    document.head.querySelector(selector)?.getAttribute(name) ?? "";

  it("runs one classic script and one style, both inside and named by hash in its policy", () => {
    const policy = head('meta[http-equiv="content-security-policy"]', "content");
    const styles = [...document.querySelectorAll("style")];
    const scripts = [...document.querySelectorAll("script")].filter(
      (script) => script.getAttribute("type") !== "application/json",
    );
    expect([styles.length, scripts.length]).toEqual([1, 1]);
    for (const one of [...styles, ...scripts]) expect(one.attributes).toHaveLength(0);
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashOf(scripts[0]?.textContent ?? "")}; style-src ${hashOf(
        styles[0]?.textContent ?? "",
      )}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it("has no style attribute and no handler, and loads nothing", () => {
    const names = [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(names.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    const loads = document.querySelectorAll("[src], [srcset], object, link[rel=stylesheet]");
    expect(loads.length).toBe(0);
    expect(document.querySelector("style")?.textContent).not.toMatch(/@import|url\((?!#)/);
  });

  it("is one request within its bar", () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(barOf(address));
  });

  it("says what it is, leaves the search to the chart's page and its links to the page around", () => {
    expect(document.title.length).toBeGreaterThan(8);
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.querySelector("h2, .figure-title")?.textContent.trim()).toMatch(/\w{3}/);
    expect(head("meta[name=robots]", "content")).toBe("noindex");
    expect(new URL(head("link[rel=canonical]", "href")).pathname).toBe(pageOf(address));
    expect(head("base", "target")).toBe("_blank");
    expect(head("meta[name=responsive-embedded-sizing]", "content")).toBe("allow-origins=*");
    expect(document.querySelector(`.embed-credit a[href="${pageOf(address)}"]`)).not.toBeNull();
  });
});

it("the map of votes brings at most 6 kB of script and fewer than 700 elements", () => {
  const map = built.find(({ address }) => address === "/embed/vote-map/");
  const script = map?.document.querySelector("script:not([type])")?.textContent ?? "";
  expect(script).not.toBe("");
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(6000);
  expect(map?.document.querySelectorAll("*").length).toBeLessThan(700);
});

/** Bytes after gzip. */
function barOf(address: string): number {
  if (address === "/embed/vote-map/") return 32_000;
  return countryOf(address) === undefined ? 70_000 : 15_000;
}

function countryOf(address: string): string | undefined {
  return /^\/embed\/country-votes\/(\w+)\/$/.exec(address)?.[1];
}

/** The page that a chart alone leads to. */
function pageOf(address: string): string {
  const country = countryOf(address);
  return country === undefined ? address.replace("embed", "charts") : `/countries/${country}/`;
}
