import { createRequire } from "node:module";
import { parseHTML } from "linkedom";
import type jsQr from "jsqr";
import { describe, expect, it } from "vitest";
import { figure } from "../../../src/figures/figure.ts";
import { dataVersion } from "../../../src/figures/data-version.ts";
import { hatch } from "../../../src/figures/hatch.ts";
import { strayLink } from "../../../src/figures/handout-check.ts";
import { sheetsHash } from "../../../src/figures/handout-hash.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { paperSvg } from "../../../src/figures/paper.ts";
import { qrSvg } from "../../../src/figures/qr.ts";
import { renderer } from "../../../src/figures/renderer.ts";

const site = loadSite("data", "en");
/** The reader of codes is no module of the standard kind. */
const { default: readCode } = createRequire(import.meta.url)("jsqr") as {
  readonly default: typeof jsQr;
};

describe("a QR code", () => {
  it.each(["https://example.org/u/votes/", "http://localhost:4321/u/worksheet/"])(
    "of %s is read as that address",
    (address) => {
      const image = renderer(qrSvg(address, "code").replace("<svg", svgStart), 8).render();
      const read = readCode(Uint8ClampedArray.from(image.pixels), image.width, image.height);
      expect(read?.data).toBe(address);
    },
  );

  it("has a name for those who do not see it", () => {
    expect(qrSvg("https://example.org/", "QR code of a & b")).toContain(
      'role="img" aria-label="QR code of a &amp; b"',
    );
  });
});

describe("the data version", () => {
  it("begins with the version of the packages and stays the same", () => {
    expect(dataVersion(site)).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    expect(dataVersion(loadSite("data", "en"))).toBe(dataVersion(site));
  });

  it("changes with one cell", () => {
    const [first, ...rest] = site.tables["claims/claims"];
    if (first === undefined) throw new Error("no claims");
    const changed = { ...site.tables, "claims/claims": [{ ...first, value: 92 }, ...rest] };
    expect(dataVersion({ ...site, tables: changed })).not.toBe(dataVersion(site));
  });
});

describe("a drawing for paper", () => {
  it.each(["vote-map", "vote-tally", "vote-shift"] as const)(
    "%s has lines of its own for against and abstained, and no pattern",
    async (id) => {
      const { drawings } = await figure(id, {}, "paper", site, "still");
      const { document } = parseHTML(paperSvg(drawings.at(-1)?.svg ?? "", "paper"));
      expect(document.querySelectorAll('[fill^="url("]').length).toBe(0);
      for (const vote of ["n", "a"]) {
        const lines = document.querySelector(`[data-hatch="${vote}"]`);
        expect(lines?.getAttribute("d")).toMatch(/^M[\d.]/);
        expect(lines?.getAttribute("stroke")).toBe(`var(--vote-${vote}-mark)`);
      }
    },
  );

  it("keeps every mark of the field, with gaps between", async () => {
    const { drawings } = await figure("count", {}, "paper", site, "still");
    const before = drawings.at(-1)?.svg ?? "";
    const after = paperSvg(before, "paper");
    expect(rowsOf(before).length).toBeGreaterThan(10);
    expect(rowsOf(after)).toEqual(rowsOf(before));
    expect(after).not.toContain('stroke-dasharray="0 ');
    expect(after).toContain('stroke="var(--page)"');
  });
});

describe("hatching", () => {
  it("stays in its box", () => {
    for (const rising of [true, false]) {
      const lines = [...hatch(box, 5, rising).matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) (-?[\d.]+)/g)];
      expect(lines.length).toBeGreaterThan(3);
      for (const [, x, y, dx, dy] of lines.map((line) => line.map(Number))) {
        for (const at of [x, (x ?? 0) + (dx ?? 0)]) expect(at).toBeGreaterThanOrEqual(box.x);
        for (const at of [x, (x ?? 0) + (dx ?? 0)]) expect(at).toBeLessThanOrEqual(30);
        for (const at of [y, (y ?? 0) + (dy ?? 0)]) expect(at).toBeGreaterThanOrEqual(box.y);
        for (const at of [y, (y ?? 0) + (dy ?? 0)]) expect(at).toBeLessThanOrEqual(32);
      }
    }
  });
});

it("finds a printed link that leads away from the site", () => {
  const pdf = "<</URI (https://example.org/u/votes/)>> <</URI (http://localhost:4321/u/law/)>>";
  expect(strayLink(pdf, "http://localhost:4321/")).toBe("https://example.org/u/votes/");
  expect(strayLink(pdf, "http")).toBeNull();
});

describe("the hash of sheets", () => {
  const page = (words: string, address: string): string =>
    `<html><body><div data-sheets><p>${words}</p><a class="sheet-address" href="${address}">${address}</a></div></body></html>`;

  it("changes with words and style, not with the address of the site", () => {
    const own = sheetsHash(page("91", "http://localhost/u/votes/"), "p{}");
    expect(sheetsHash(page("91", "https://example.org/u/votes/"), "p{}")).toBe(own);
    expect(sheetsHash(page("92", "http://localhost/u/votes/"), "p{}")).not.toBe(own);
    expect(sheetsHash(page("91", "http://localhost/u/votes/"), "p{color:red}")).not.toBe(own);
  });
});

const svgStart = '<svg xmlns="http://www.w3.org/2000/svg"';
const box = { x: 10, y: 20, width: 20, height: 12 };

/** The rows of marks of a drawing: where each stands and how long it is. */
function rowsOf(svg: string): readonly string[] {
  return (svg.match(/M1\.5 [\d.]+h[\d.]+/g) ?? []).toSorted();
}
