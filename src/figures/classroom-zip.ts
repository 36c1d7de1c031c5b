import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { createSay } from "../i18n/say.ts";
import { offlineFile, offlineHome, offlinePlaces } from "./classroom-zip-files.ts";
import { offlinePage, scriptBeside } from "./classroom-zip-page.ts";
import { elementsScript } from "./classroom-zip-script.ts";
import { zipOf } from "./zip.ts";

type Files = Record<string, string | Uint8Array>;

/** Where the site was built and will be served. */
interface Built {
  readonly folder: string;
  readonly home: string;
  readonly base: string;
}

/** After a build, packs what a lesson needs into one file that opens by a double click, and says how large it is. */
export function classroomZip(): AstroIntegration {
  let [site, base] = ["", ""];
  return {
    name: "offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = config.site ?? "";
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const bundle = zipOf(await bundleOf({ folder, home: new URL(site).origin + base, base }));
        writeFileSync(join(folder, offlineFile), bundle);
        for (const address of ["/classroom/", offlineHome])
          saySize(join(folder, address, "index.html"), bundle.length);
      },
    },
  };
}

/** Every file of the bundle, by its place in it. */
async function bundleOf(built: Built): Promise<Files> {
  const addresses = readdirSync(built.folder, { recursive: true, encoding: "utf8" }).map(
    (file) => `/${file.replaceAll("\\", "/")}`,
  );
  const places = offlinePlaces(addresses.toSorted());
  const textOf = (address: string): string =>
    readFileSync(join(built.folder, address.replace(/\/$/, "/index.html")), "utf8");
  const files: Files = {};
  for (const [address, place] of places) {
    if (address === "/" || place.startsWith("files/")) continue;
    if (!place.endsWith(".html")) {
      files[place] = readFileSync(join(built.folder, address));
      continue;
    }
    const page = offlinePage(textOf(address), { ...built, place, places, textOf });
    files[place] = page.html;
    files[scriptBeside(place)] = await elementsScript(page.elements);
  }
  return { ...files, ...usedBy(files, places, built) };
}

/** The styles, fonts and pictures that pages share, as far as some page or style names them. */
function usedBy(pages: Files, places: ReadonlyMap<string, string>, { folder, base }: Built): Files {
  const html = Object.values(pages).filter((file) => typeof file === "string");
  const shared = [...places].filter(([, place]) => place.startsWith("files/"));
  const named = (texts: readonly string[]): typeof shared =>
    shared.filter(([, place]) => texts.some((text) => text.includes(place.slice(6))));
  const read = ([address, place]: (typeof shared)[number]): [string, string | Uint8Array] => {
    const content = readFileSync(join(folder, address));
    const isStyle = place.endsWith(".css");
    return [
      place,
      isStyle ? content.toString().replaceAll(`url(${base}/_astro/`, "url(") : content,
    ];
  };
  const own = named(html).map(read);
  const styles = own.flatMap(([, file]) => (typeof file === "string" ? [file] : []));
  return Object.fromEntries([...own, ...named(styles).map(read)]);
}

/** Puts the size of the bundle into a page that links to it. */
function saySize(file: string, bytes: number): void {
  const html = readFileSync(file, "utf8");
  const size = createSay("en")("zip.size", { size: Math.ceil(bytes / 1e5) / 10 });
  const filled = html.replace(
    /(<data data-part="offline-size")[^>]*>/,
    `$1 value="${String(bytes)}">${size}`,
  );
  if (filled === html) throw new Error(`${file}: no place for the size of ${offlineFile}`);
  writeFileSync(file, filled);
}
