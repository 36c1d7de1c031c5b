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

/** Every page of the built site, each read and parsed when a test first asks for it. */
export function pages(folder = "dist"): readonly Page[] {
  return files(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = once(() => readFileSync(`${folder}${file}`, "utf8"));
      const document = once(() => parseHTML(html()).document);
      return {
        address: file.replace(/index\.html$/, ""),
        get html() {
          return html();
        },
        get document() {
          return document();
        },
      };
    });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Whether a page is made for frames in other pages. */
export function isEmbed(address: string): boolean {
  return address.startsWith("/embed/");
}
