import { Cite } from "@citation-js/core";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartIds } from "../../../src/charts/index.ts";
import {
  citationOf,
  fileName,
  frameQuery,
  isAsBuilt,
  snippets,
  stateAddress,
  ways,
  type Wish,
} from "../../../src/charts/use.ts";
import { citations } from "../../../src/figures/citations.ts";
import { fileKinds } from "../../../src/figures/file-kinds.ts";
import { figure } from "../../../src/figures/figure.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { useData } from "../../../src/figures/use.ts";

const site = loadSite("data", "en");
const cites = citations(site);
const at = (path: string): string => `https://example.org/sub${path}`;
const first: Wish = {
  ...{ state: {}, lang: "en", theme: "auto", sizing: "follow", height: 700 },
  ...{ hidden: [], manners: [], size: "single" },
};
const inQuotes = 'a "title" & <more>';

describe.each(chartIds)("%s", async (id) => {
  const shown = await figure(id, {}, id, site);
  const places = { page: `/charts/${id}/`, frame: `/embed/${id}/`, files: `/charts/${id}` };
  const data = useData(shown, places, site, cites, at);
  const wishes: readonly Wish[] = [
    first,
    { ...first, sizing: "fixed", state: { country: "ind,bra" } },
    { ...first, sizing: "wordpress", theme: "dark", size: "square", hidden: ["title"] },
    { ...first, manners: ["plain"], size: "double" },
  ];

  it.each(ways)("gives sound markup for the way %s, whatever is wished", (way) => {
    for (const wish of wishes) {
      const markup = snippets(data, wish, data.words)[way] ?? "";
      const { document } = parseHTML(`<html><body>${markup}</body></html>`);
      expect(markup).not.toMatch(/scrolling=|<script>|on\w+=|http:/);
      for (const frame of document.querySelectorAll("iframe")) {
        expect(frame.getAttribute("title")).toBe(data.words.title);
        const src = new URL(frame.getAttribute("src") ?? "");
        expect(src.href.startsWith(at(`/embed/${id}/`))).toBe(true);
        expect(Number(frame.getAttribute("height"))).toBeGreaterThanOrEqual(320);
      }
      for (const picture of document.querySelectorAll("img")) {
        expect(picture.getAttribute("alt")).toBe(shown.wording.alt);
        const ending = picture.getAttribute("src")?.split(id).at(-1);
        expect(ending).toMatch(/\.png$/);
        if (wish === first) expect(fileKinds).toContain(ending);
        expect(document.body.textContent).toContain("CC BY 4.0");
      }
      const isPicture = way === "element" || way === "picture";
      expect(document.querySelectorAll(isPicture ? "img" : "iframe")).toHaveLength(1);
      expect(document.querySelectorAll("script[src]")).toHaveLength(
        way === "script" || way === "element" ? 1 : 0,
      );
    }
  });

  it("is cited by its title, with its address and the day of its data", () => {
    const title = data.words.title.replace(/\.$/, "");
    for (const format of ["text", "apa"] as const) {
      const text = citationOf(data, first, data.words, format);
      expect(text).toContain(title);
      expect(text).toContain(at(`/charts/${id}/`));
      expect(text).toMatch(/23 November 2026|\(2026, November 23\)/);
      expect(text).not.toMatch(/\.\.|\. \[|CITED|undefined/);
    }
  });

  it("is cited in BibTeX and in CSL-JSON that say the same when they are read again", () => {
    const wish = { ...first, state: { country: "ind,bra", series: "a_b" } };
    for (const format of ["bibtex", "csl"] as const) {
      const [read] = new Cite(citationOf(data, wish, data.words, format)).data;
      expect(read?.title).toBe(data.words.title.replace(/\.$/, ""));
      expect(read?.URL).toBe(stateAddress(data, wish));
      expect(read?.issued).toEqual({ "date-parts": [[2026, 11, 23]] });
      expect(read?.note).toBe(site.say("site.sources-to"));
    }
  });
});

describe("what is wished", async () => {
  const shown = await figure("vote-map", {}, "vote-map", site);
  const places = {
    page: "/charts/vote-map/",
    frame: "/embed/vote-map/",
    files: "/charts/vote-map",
  };
  const data = useData(shown, places, site, cites, at);

  it("asks a frame for nothing that it does by itself", () => {
    expect(frameQuery(first).toString()).toBe("");
  });

  it("asks a frame for all the rest, once", () => {
    const wish: Wish = {
      ...{ state: { vote: "no" }, lang: "uk", theme: "dark", sizing: "wordpress", height: 700 },
      ...{ hidden: ["source", "notes"], manners: ["static"], size: "single" },
    };
    expect(frameQuery(wish).toString()).toBe(
      "vote=no&lang=uk&theme=dark&static=true&source=hide&notes=hide&maxheight=1000",
    );
    expect(frameQuery({ ...wish, manners: ["plain"] }).has("source")).toBe(false);
  });

  it("names files and addresses by their state", () => {
    const wish: Wish = { ...first, state: { vote: "no", country: "ind,bra" }, theme: "dark" };
    expect(fileName(data, first)).toBe("vote-map");
    expect(fileName(data, wish)).toBe("vote-map-vote-no-country-ind-bra-dark");
    expect(stateAddress(data, wish)).toBe(at("/charts/vote-map/?vote=no&country=ind,bra"));
  });

  it("comes from the build only in the state, theme and language of the build", () => {
    expect(isAsBuilt(data, first)).toBe(true);
    expect(isAsBuilt(data, { ...first, theme: "light", size: "square" })).toBe(true);
    expect(isAsBuilt(data, { ...first, theme: "dark" })).toBe(false);
    expect(isAsBuilt(data, { ...first, state: { vote: "no" } })).toBe(false);
    expect(isAsBuilt({ ...data, files: null }, first)).toBe(false);
  });

  it("cannot break out of the markup or the formats", () => {
    const words = { ...data.words, title: inQuotes, alt: inQuotes };
    const { frame, picture } = snippets(data, first, words);
    const { document } = parseHTML(`<html><body>${frame ?? ""}${picture ?? ""}</body></html>`);
    expect(document.querySelector("iframe")?.getAttribute("title")).toBe(inQuotes);
    expect(document.querySelector("img")?.getAttribute("alt")).toBe(inQuotes);
    const csl = JSON.parse(citationOf(data, first, words, "csl")) as readonly { title: string }[];
    expect(csl[0]?.title).toBe(inQuotes);
    expect(citationOf(data, first, { ...words, title: "50 % of R&D_x" }, "bibtex")).toContain(
      String.raw`{{50 \% of R\&D\_x}}`,
    );
  });
});

it("a member's page offers no picture made at build", async () => {
  const picture = await figure("country-votes", { country: "ind" }, "picture", site, "still");
  const places = { page: "/countries/ind/", frame: "/embed/country-votes/ind/", files: null };
  const data = useData(picture, places, site, cites, at);
  const { frame, element, picture: alone } = snippets(data, first, data.words);
  expect(frame).toContain('src="https://example.org/sub/embed/country-votes/ind/"');
  expect(element).toBeNull();
  expect(alone).toContain('src="country-votes-ind.png"');
  expect(alone).toContain(at("/countries/ind/"));
});
