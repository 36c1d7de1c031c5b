import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { chartIds } from "../../src/charts/index.ts";
import { pages } from "./pages.ts";

const built = new Map(pages().map((page) => [page.address, page]));
const file = (name: string): Buffer => readFileSync(`dist/charts/${name}`);
const text = (name: string): string => file(name).toString("utf8");
/** Width and height of a PNG image, from its header. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

interface ChartFile {
  readonly title: string;
  readonly alt: string;
  readonly credit: string;
  readonly source: string;
  readonly rows: readonly { readonly cells: readonly (string | number | null)[] }[];
}

describe.each(chartIds)("the files of %s", (id) => {
  const chart = JSON.parse(text(`${id}.json`)) as ChartFile;
  const page = built.get(`/charts/${id}/`)?.document;

  it("say what the page says", () => {
    expect(page?.querySelector("[data-part=title]")?.textContent.trim()).toBe(chart.title);
    expect(page?.querySelector("[data-part=alt]")?.textContent.trim()).toBe(chart.alt);
  });

  it("hold a picture that needs no font, no style sheet and no other file", () => {
    const svg = text(`${id}.svg`);
    expect(svg).not.toMatch(/<text|var\(|<image|href="(?!#)|paint-order|font-family|<style/);
    expect(svg).toContain('<title id="title">');
    expect(svg).toContain('role="img"');
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(20);
  });

  it("hold pictures of one and two pixels a pixel, and a square one", () => {
    const [width = 0, height = 0] = sizeOf(file(`${id}.png`));
    expect(width).toBe(768);
    expect(sizeOf(file(`${id}@2x.png`))).toEqual([2 * width, 2 * height]);
    expect(sizeOf(file(`${id}-square.png`))).toEqual([1080, 1080]);
  });

  it("hold a PDF of one page without pictures of dots", () => {
    const pdf = file(`${id}.pdf`).toString("latin1");
    expect(pdf).toMatch(/^%PDF-1\./);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).not.toContain("/Subtype /Image");
  });

  it("hold the table of the page, row by row, with its sources and its licence", () => {
    const csv = text(`${id}.csv`);
    const rows: readonly (readonly string[])[] = parse(csv, {
      comment: "#",
      relax_column_count: true,
    });
    const head = csv.split("\n").filter((line) => line.startsWith("# "));
    expect(head.join(" ")).toContain(chart.source);
    expect(head.join(" ")).toContain("CC BY 4.0");
    expect(rows).toHaveLength(1 + chart.rows.length);
    expect(rows[1]?.slice(0, -1)).toEqual(
      chart.rows[0]?.cells.map((cell) => (cell === null ? "" : `${cell}`)),
    );
    const marked = page?.querySelectorAll(".figure-table tbody tr") ?? [];
    expect(marked.length).toBe(chart.rows.length);
  });

  it("come in one pack with the words that belong to them and a page that stands alone", () => {
    const pack = unzipSync(file(`${id}.zip`));
    expect(strFromU8(pack["alt.txt"] ?? new Uint8Array())).toBe(`${chart.alt}\n`);
    expect(strFromU8(pack["credit.txt"] ?? new Uint8Array())).toContain(chart.credit);
    expect(strFromU8(pack["EMBED.txt"] ?? new Uint8Array())).toContain(`/embed/${id}/"`);
    const html = strFromU8(pack[`${id}.html`] ?? new Uint8Array());
    expect(html).not.toMatch(/(?:href|src)="\//);
    expect(html).toContain("<svg");
    for (const kind of [".svg", ".png", "@2x.png", "-square.png", ".pdf", ".csv", ".json"])
      expect(pack[`${id}${kind}`]).toBeDefined();
  });
});

it("all data packages come in one file, byte for byte", () => {
  const pack = unzipSync(readFileSync("dist/data/unreturned.zip"));
  expect(Object.keys(pack)).toContain("un-votes/votes.csv");
  for (const [path, content] of Object.entries(pack))
    expect(Buffer.from(content).equals(readFileSync(`data/${path}`))).toBe(true);
});
