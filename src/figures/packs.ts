import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type ChartId, chartIds } from "../charts/index.ts";
import { iframe, resizer } from "../charts/snippets.ts";
import { createSay, type Say } from "../i18n/say.ts";
import { fileKinds } from "./file-kinds.ts";
import { zipOf } from "./zip.ts";

/** What the JSON file of a chart says and a pack says again as plain text. */
interface ChartWords {
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
  readonly source: string;
  readonly credit: string;
  /** Of a frame that cannot be resized, in CSS pixels. */
  readonly height: number;
}

/**
 * After a build, packs the files of each chart for a newsroom: pictures, data, the words that belong to them, how to
 * embed it, and a page that opens by a double click.
 */
export function packs(): AstroIntegration {
  return {
    name: "packs",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const say = createSay("en");
        for (const id of chartIds)
          writeFileSync(join(folder, `charts/${id}.zip`), packOf(id, folder, say));
      },
    },
  };
}

function packOf(id: ChartId, folder: string, say: Say): Uint8Array {
  const files = fileKinds.map((kind) => `${id}${kind}`);
  const words = JSON.parse(readFileSync(join(folder, `charts/${id}.json`), "utf8")) as ChartWords;
  return zipOf({
    ...Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, "charts", file))])),
    [`${id}.html`]: standalone(id, folder, words.page),
    "alt.txt": `${words.alt}\n`,
    "caption.txt": `${words.title}\n\n${words.subtitle}\n\n${words.note}\n`,
    "credit.txt": `${words.source}\n${words.credit}\n`,
    "EMBED.txt": say("files.embed", {
      iframe: iframe({
        src: new URL(`../../embed/${id}/`, words.page).href,
        title: words.title,
        height: words.height,
      }),
      script: resizer(new URL("../../embed.js", words.page).href),
      host: new URL(words.page).origin,
    }),
  });
}

/** The chart's page for frames, whose links lead to the site from anywhere. */
function standalone(id: ChartId, folder: string, page: string): string {
  const file = join(folder, `embed/${id}/index.html`);
  if (!existsSync(file)) throw new Error(`${file} was not built; the pack of ${id} needs it`);
  return readFileSync(file, "utf8").replaceAll(
    /( (?:href|data-register|data-votes)=")\//g,
    `$1${new URL(page).origin}/`,
  );
}
