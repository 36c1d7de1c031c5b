import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { OfflineList } from "../model/offline.ts";

/** The files of a built site by address: `index.html`, `votes/index.html`. */
export type Built = ReadonlyMap<string, Uint8Array>;

/** The parts of the site that a copy holds, by where they live. What two share belongs to the first. */
export const offlineParts = {
  story: /^index\.html$/,
  slides: /^(?:slides|transcript)\//,
  classroom: /^(?:classroom|u)\//,
  explorers: /^(?:transfers|returns|timeline)\//,
  votes: /^votes\//,
  countries: /^countries\//,
  charts: /^charts\//,
  about: /^(?:sources|method|data|corrections|accessibility|about|offline)\/(?:.*\/)?index\.html$/,
} as const satisfies Record<string, RegExp>;

/** Pages, their small tables and the sheets to print; not the pictures and archives that are there to be downloaded. */
const stored = /\.(?:html|csv|json)$|^classroom\/.*\.pdf$/;
/** What markup names that the browser then loads by itself. */
const loads = /<(?:script|link|img|source|image|use)\b[^>]*?\s(?:src|srcset|href)="([^"#?\s]+)/g;
const loaded = /\.(?:js|css|woff2|svg|png|jpg|webp)$/;
/** How scripts and styles name each other and their fonts. */
const names = /[\w.@-]+\.(?:js|css|woff2|svg|png)/g;
const versionLength = 12;

/** After a build, lists for `/offline.json` what a reader who asks for a copy gets. */
export function offline(): AstroIntegration {
  let base = "/";
  return {
    name: "offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const list = offlineList(readBuilt(folder), base);
        writeFileSync(join(folder, "offline.json"), JSON.stringify(list));
      },
    },
  };
}

/** What a copy of a site below a base path holds: the pages of its parts, and what these load. */
export function offlineList(built: Built, base: string): OfflineList {
  const parts = Object.keys(offlineParts).map((id) => ({ id, files: filesOf(built, id) }));
  const pages = parts.flatMap(({ files }) => files);
  const shared = [...loadedBy(built, pages, base)].filter((file) => !pages.includes(file));
  const files = [...pages, ...shared].toSorted();
  return {
    version: versionOf(built, files),
    pages: pages.filter(isPage).length,
    bytes: weightOf(built, files),
    parts: [...parts, { id: "shared", files: shared }].map(({ id, files: own }) => ({
      id,
      pages: own.filter(isPage).length,
      bytes: weightOf(built, own),
    })),
    files: files.map((file) => file.replace(/(^|\/)index\.html$/, "$1")),
  };
}

function readBuilt(folder: string): Built {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll("\\", "/"), readFileSync(file)]),
  );
}

function filesOf(built: Built, part: string): readonly string[] {
  const partOf = (file: string): string | undefined =>
    Object.entries(offlineParts).find(([, place]) => place.test(file))?.[0];
  return [...built.keys()].filter((file) => stored.test(file) && partOf(file) === part);
}

/** What files load, and what that loads in turn. */
function loadedBy(built: Built, files: readonly string[], base: string): ReadonlySet<string> {
  const found = new Set<string>();
  const root = base.endsWith("/") ? base : `${base}/`;
  const follow = (file: string): void => {
    if (found.has(file) || !built.has(file)) return;
    found.add(file);
    if (/\.(?:js|css)$/.test(file)) namedIn(textOf(built, file)).forEach(follow);
  };
  for (const file of files.filter(isPage))
    for (const [, address = ""] of textOf(built, file).matchAll(loads))
      if (address.startsWith(root) && loaded.test(address)) follow(address.slice(root.length));
  return found;
}

function namedIn(text: string): readonly string[] {
  return (text.match(names) ?? []).map((name) => `_astro/${name}`);
}

function textOf(built: Built, file: string): string {
  return Buffer.from(built.get(file) ?? []).toString("utf8");
}

function isPage(file: string): boolean {
  return file.endsWith(".html");
}

function weightOf(built: Built, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (built.get(file)?.length ?? 0), 0);
}

function versionOf(built: Built, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(built.get(file) ?? "");
  return hash.digest("hex").slice(0, versionLength);
}
