import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { chartIds } from "../src/charts/index.ts";

/** What a page transfers, in bytes after gzip (fonts are compressed as they are). */
export interface Weight {
  readonly html: number;
  readonly style: number;
  readonly script: number;
  readonly font: number;
  readonly total: number;
}

/** The weight of a page of a built site (`folder`, root-relative `address`): all that it loads, and all that its scripts may load later. */
export function weigh(folder: string, address: string): Weight {
  const html = readFileSync(join(folder, address, "index.html"));
  const { document } = parseHTML(html.toString());
  const links = (selector: string, name: string): readonly string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((bytes, file) => bytes + packed(readFileSync(join(folder, file))), 0);
  const parts = {
    html: packed(html),
    style: sum(links("link[rel=stylesheet]", "href")),
    script: sum(withImports(folder, links("script[src]", "src"), chartsOf(document))),
    font: links("link[as=font]", "href").reduce(
      (bytes, file) => bytes + readFileSync(join(folder, file)).length,
      0,
    ),
  };
  return {
    ...parts,
    total: parts.html + parts.style + parts.script + parts.font,
  };
}

function packed(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** The charts that a page can wake. */
function chartsOf(document: Document): ReadonlySet<string> {
  return new Set(
    [...document.querySelectorAll("[data-chart]")].map(
      (figure) => figure.getAttribute("data-chart") ?? "",
    ),
  );
}

/** Scripts and everything they import, statically or later; the painter of a chart that is not there is never loaded. */
function withImports(
  folder: string,
  scripts: readonly string[],
  charts: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set<string>();
  const visit = (file: string): void => {
    const painted = /\/([\w-]+)\.paint\.[\w-]+\.js$/.exec(file)?.[1];
    const isUnused =
      painted !== undefined && chartIds.some((id) => id === painted) && !charts.has(painted);
    if (all.has(file) || isUnused) return;
    all.add(file);
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, found = ""] of text.matchAll(/["'`]((?:\.\/|_astro\/)[\w.-]+\.js)["'`]/g)) {
      visit(found.startsWith("./") ? join(dirname(file), found) : `/${found}`);
    }
  };
  scripts.forEach(visit);
  return all;
}
