import { parseHTML } from "linkedom";
import PDFDocument from "pdfkit";
import svgToPdf from "svg-to-pdfkit";
import { type Plate, plateSvg } from "../charts/plate.ts";
import { fonts } from "./renderer.ts";

/** Of a CSS pixel. */
const points = 0.75;

/** A PDF of one page in vectors with its text as text; `day` is the day of the data, since a build knows no clock. */
export async function pdfFile(plate: Plate, day: string): Promise<Uint8Array> {
  const svg = forPdf(plateSvg(plate, "light"));
  const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(
    Number,
  );
  const created = new Date(`${day}T00:00:00Z`);
  const pdf = new PDFDocument({
    size: [width * points, height * points],
    margin: 0,
    info: { Title: plate.title, Subject: plate.alt, CreationDate: created, ModDate: created },
  });
  for (const [role, file] of Object.entries(fonts)) pdf.registerFont(role, file);
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  svgToPdf(pdf, svg, 0, 0, {
    width: width * points,
    height: height * points,
    fontCallback: (family, isBold) =>
      family.includes("Serif") ? "story" : isBold ? "strong" : "chart",
  });
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

/** What PDF cannot draw as it stands: halos, patterns without seams, and dashes without a length. */
function forPdf(svg: string): string {
  const { document } = parseHTML(svg.replaceAll('-dasharray="0 ', '-dasharray="0.01 '));
  for (const shape of within('[paint-order="stroke"]', document))
    if (shape.getAttribute("stroke") !== "none") haloBelow(shape);
  for (const group of document.querySelectorAll('[fill^="url("]')) {
    const pattern = document.querySelector(patternOf(group));
    for (const shape of [group, ...group.querySelectorAll(shapes)])
      if (shape.matches(shapes) && (shape === group || !shape.hasAttribute("fill")))
        groundBelow(shape, pattern);
  }
  return document.querySelector("svg")?.outerHTML ?? "";
}

const shapes = "text, path, rect, circle, use";

/** The shapes that some elements are or hold. */
function within(selector: string, document: Document): ReadonlySet<Element> {
  const groups = [...document.querySelectorAll(selector)];
  return new Set(
    groups.flatMap((group) =>
      group.matches(shapes) ? [group] : [...group.querySelectorAll(shapes)],
    ),
  );
}

/** Draws the line around a shape as a shape of its own below it. */
function haloBelow(shape: Element): void {
  if (shape.getAttribute("fill") === "none") return;
  const halo = shape.cloneNode(true) as Element;
  for (const part of [halo, ...halo.querySelectorAll("[fill]")]) part.setAttribute("fill", "none");
  shape.setAttribute("stroke", "none");
  shape.before(halo);
}

function patternOf(group: Element): string {
  return group.getAttribute("fill")?.replace(/^url\((.*)\)$/, "$1") ?? "";
}

/** Puts the ground colour of a pattern below a shape that it fills. */
function groundBelow(shape: Element, pattern: Element | null): void {
  const ground = shape.cloneNode(true) as Element;
  ground.setAttribute("fill", pattern?.querySelector("[fill]")?.getAttribute("fill") ?? "none");
  ground.setAttribute("stroke", "none");
  shape.before(ground);
}
