import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

export interface Page {
  /** Root-relative address, `/charts/`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** Every file of the built site, as root-relative paths. */
export function files(folder = "dist"): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1)}`)
    .toSorted();
}

/** Every page of the built site, parsed. */
export function pages(folder = "dist"): readonly Page[] {
  return files(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(`${folder}${file}`, "utf8");
      return {
        address: file.replace(/index\.html$/, ""),
        html,
        document: parseHTML(html).document,
      };
    });
}

/** Whether a page is made for frames in other pages. */
export function isEmbed(address: string): boolean {
  return address.startsWith("/embed/");
}
