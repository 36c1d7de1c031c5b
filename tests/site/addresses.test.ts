import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { files, isEmbed, pages } from "./pages.ts";

const built = pages();
const whole = built.filter(({ address }) => !isEmbed(address));
/** Script elements of these types are data and never run. */
const data = ["application/json", "application/ld+json"];
const known = new Set([...files(), ...built.map(({ address }) => address)]);
const ids = new Map(
  built.map(({ address, document }) => [
    address,
    new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)),
  ]),
);

/** The id that a hash names; slides have a stroke before it (`#/vote`). */
function placeOf(hash: string): string {
  return hash.replace(/^#\/?/, "");
}

it("are the ones of the contract", async () => {
  const addresses = files().filter((file) => !file.startsWith("/_astro/"));
  await expect(`${addresses.join("\n")}\n`).toMatchFileSnapshot("../golden/addresses.txt");
});

describe.each(built)("$address", ({ address, document, html }) => {
  it("links only to what exists", () => {
    const links = [...document.querySelectorAll("a[href]")].map(
      (link) => link.getAttribute("href") ?? "",
    );
    const broken = links.filter((href) => {
      if (/^https?:/.test(href)) return false;
      const { pathname, hash } = new URL(href, `http://site${address}`);
      const target = pathname === "/404.html" ? address : pathname;
      return (
        !known.has(target) ||
        (hash !== "" && ids.get(target)?.has(decodeURIComponent(placeOf(hash))) !== true)
      );
    });
    expect(broken).toEqual([]);
  });

  it("has each id once", () => {
    const all = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  });

  it("asks nobody else for anything, and marks links to others", () => {
    const loads = [
      ...document.querySelectorAll(
        "script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]",
      ),
    ];
    const foreign = loads
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
      .filter((href) => /^(?:https?:)?\/\//.test(href));
    expect(foreign).toEqual([]);
    const unmarked = [...document.querySelectorAll("a[href^=http]")].filter(
      (link) => link.getAttribute("rel") !== "nofollow noreferrer",
    );
    expect(unmarked).toEqual([]);
  });

  it("has no raw key or empty place", () => {
    expect(html).not.toMatch(/>undefined<|="undefined"|>null</);
    const texts = document.body.querySelectorAll(
      "h1, h2, h3, p, li, dt, dd, th, td, text, caption, label",
    );
    const text = [...texts].map(({ textContent }) => textContent).join(" ");
    expect(text).not.toMatch(/\[\[|\{#|\bNaN\b|charts\.[a-z-]+\.[a-z]/);
  });
});

describe.each(whole)("$address", ({ document, html }) => {
  it("keeps to its content security policy: no inline style, script or handler", () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain("unsafe-inline");
    expect(document.querySelectorAll("style, [style]").length).toBe(0);
    const inline = [...document.querySelectorAll("script:not([src])")].filter(
      (script) => !data.includes(script.getAttribute("type") ?? ""),
    );
    expect(inline).toEqual([]);
    expect(
      [...document.querySelectorAll("*")]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith("on")),
    ).toEqual([]);
  });

  it("has a title, a description, a language and one main heading", () => {
    expect(document.title.length).toBeGreaterThan(8);
    expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toMatch(
      /\w{3}/,
    );
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.querySelectorAll("h1").length).toBe(1);
  });
});

it("serve the data packages byte for byte as they stand in the repository", () => {
  const tables = files().filter((file) => /^\/data\/.*\.(?:csv|json)$/.test(file));
  expect(tables.length).toBeGreaterThan(20);
  for (const file of tables)
    expect(readFileSync(`dist${file}`).equals(readFileSync(`.${file}`))).toBe(true);
});
