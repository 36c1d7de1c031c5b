import { describe, expect, it } from "vitest";
import { offlinePlaces } from "../../../src/figures/classroom-zip-files.ts";
import { offlineAddress, offlinePage } from "../../../src/figures/classroom-zip-page.ts";

const places = offlinePlaces([
  "/_astro/look.css",
  "/classroom/index.html",
  "/classroom/offline/index.html",
  "/classroom/worksheet.csv",
  "/countries/index.html",
  "/countries/members.json",
  "/slides/index.html",
]);
const page = {
  place: "slides/index.html",
  places,
  home: "https://example.org/sub",
  base: "/sub",
  textOf: (address: string) => `"</script>${address}"`,
};

describe("an address in the bundle", () => {
  it("leads to the file that is there, with query and hash", () => {
    expect(offlineAddress("/sub/classroom/?a=b#units", page)).toBe(
      "../classroom/index.html?a=b#units",
    );
    expect(offlineAddress("/sub/slides/#/vote", page)).toBe("index.html#/vote");
    expect(offlineAddress("/sub/classroom/worksheet.csv", page)).toBe("../classroom/worksheet.csv");
    expect(offlineAddress("/sub/_astro/look.css", page)).toBe("../files/look.css");
  });

  it("leads to the site where there is no file", () => {
    expect(offlineAddress("/sub/countries/", page)).toBe("https://example.org/sub/countries/");
  });

  it("leads to the first page of the bundle, but to scenes of the story on the site", () => {
    expect(offlineAddress("/sub/", page)).toBe("../index.html");
    expect(offlineAddress("/sub/#vote", page)).toBe("https://example.org/sub/#vote");
    expect(offlineAddress("/sub/classroom/offline/", page)).toBe("../index.html");
  });
});

describe("a page in the bundle", () => {
  const { html, elements } = offlinePage(
    `<!doctype html><html><head><link rel="canonical" href="https://example.org/sub/slides/">
      <script type="module" src="/sub/_astro/a.js"></script></head><body>
      <header class="site-header"><ul><li><a href="/sub/countries/">Countries</a></li>
      <li><a href="/sub/classroom/">Classroom</a></li></ul></header>
      <country-search data-members="/sub/countries/members.json"></country-search>
      <p data-online>Download</p>
      <a class="own" href="/sub/slides/">https://example.org/sub/slides/</a></body></html>`,
    page,
  );

  it("has one classic script and brings the data that would be fetched", () => {
    expect(html).not.toContain("module");
    expect(html).toContain('src="index.js"');
    expect(html).toMatch(/<script data-brought="members"[^>]*>"\\u003c\/script>\/countries/);
    expect(elements).toEqual(["country-search"]);
  });

  it("keeps in its menus what is there, and nothing that only the web has", () => {
    expect(html).not.toMatch(/Countries|canonical|Download/);
    expect(html).toContain('<a href="../classroom/index.html">Classroom</a>');
  });

  it("shows the address that a link leads to", () => {
    expect(html).toContain('href="index.html">index.html</a>');
  });
});
