// Prints the handout and its answers to files: npm run handouts. Run it when a test says that they are stale.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { parseHTML } from "linkedom";
import {
  handoutFile,
  handoutPages,
  handoutStyles,
  type HandoutName,
  papers,
} from "../src/figures/handout-files.ts";
import { sheetsHash } from "../src/figures/handout-hash.ts";
import { loadSite } from "../src/figures/load.ts";
import { dayOfData } from "../src/figures/chart-files.ts";
import { fonts } from "../src/figures/renderer.ts";
import { findBrowser } from "./browser.mjs";

const style = handoutStyles.map((file) => readFileSync(file, "utf8")).join("");
const day = dayOfData(loadSite("data", "en"));
const formats = { a4: "A4", letter: "Letter" } as const;
const names = Object.keys(handoutPages) as HandoutName[];

for (const name of names) await print(name);
const hashes = Object.fromEntries(names.map((name) => [name, sheetsHash(pageOf(name), style)]));
writeFileSync("tests/golden/handouts.json", `${JSON.stringify(hashes, null, 2)}\n`);

function pageOf(name: HandoutName): string {
  return readFileSync(`dist${handoutPages[name]}index.html`, "utf8");
}

/**
 * Prints a page of the built site on every size of paper, as if it stood at its public address. Each page has a browser
 * of its own: a file names its parts by a count that goes on from page to page.
 */
async function print(name: HandoutName): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const context = await browser.newContext({ bypassCSP: true, colorScheme: "light" });
  const { document } = parseHTML(pageOf(name));
  const address = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
  const root = address.slice(0, address.indexOf(handoutPages[name]));
  await context.route("**", (route) => {
    const path = new URL(route.request().url()).href.slice(root.length).replace(/[?#].*$/, "");
    return route.fulfill({ path: `dist${path.endsWith("/") ? `${path}index.html` : path}` });
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.addStyleTag({ content: paperFonts() });
  await page.evaluate(() => document.fonts.ready);
  for (const paper of papers) {
    const printed = await page.pdf({ format: formats[paper], printBackground: true, tagged: true });
    const file = handoutFile(name, paper);
    for (const folder of ["public", "dist"]) writeFileSync(`${folder}${file}`, timeless(printed));
  }
  await browser.close();
}

/** The fonts of the site in fixed weights: of variable ones browsers print each letter as a drawing. */
function paperFonts(): string {
  const face = (family: string, weight: string, file: string): string =>
    `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(file).toString("base64")})}`;
  return [
    face("Paper Sans", "100 500", fonts.chart),
    face("Paper Sans", "501 900", fonts.strong),
    face("Paper Serif", "100 900", fonts.story),
    `.sheets{--font-chart:"Paper Sans";--font-story:"Paper Serif"}`,
  ].join("");
}

/** A printed file with the day of the data for its dates, and without the name of the program that printed it. */
function timeless(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const date = `D:${day.replaceAll("-", "")}000000`;
  const dated = text.replace(
    /\((D:\d{14})([^)]*)\)/g,
    (_, _stamp: string, zone: string) => `(${date}${zone})`,
  );
  const named = dated.replace(
    /\/Creator \(((?:[^()\\]|\\.)*)\)/,
    (_, program: string) =>
      `/Creator (${"Unreturned".padEnd(program.length).slice(0, program.length)})`,
  );
  return Buffer.from(named, "latin1");
}
