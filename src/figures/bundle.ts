import { createHash } from "node:crypto";
import { build, type Plugin } from "esbuild";
import type { ChartId } from "../charts/index.ts";
import type { Layered } from "./layers.ts";

/** What is put into a page, and its hash as a Content Security Policy names it. */
export interface Inlined {
  readonly text: string;
  readonly hash: string;
}

/** The script of a chart that stands alone, with its own painter and no other. Runs as a classic script. */
export function embedScript(id: ChartId): Promise<Inlined> {
  return bundled("src/elements/embed.ts", [onePainter(id)]);
}

/** The style of a chart that stands alone, with the place of a map that lies under its drawings. */
export function embedStyle(tops: Layered["tops"] = []): Promise<Inlined> {
  const places = tops.map(({ width, top }, index) => {
    const rule = `.layer{inset-block-start:${String(top)}%}`;
    return index === 0 ? rule : `@container (min-width:${String(width / 16)}rem){${rule}}`;
  });
  return bundled("src/styles/embed.css", [], places.join(""));
}

async function bundled(entry: string, plugins: Plugin[], more = ""): Promise<Inlined> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    external: ["*.woff2"],
  });
  const text = (outputFiles[0]?.text ?? "").trim() + more;
  return { text, hash: `'sha256-${createHash("sha256").update(text).digest("base64")}'` };
}

/** In place of the list of all painters: the one that is needed, at once. */
function onePainter(id: ChartId): Plugin {
  const contents = `import * as painter from "./${id}.paint.ts";
    export const paints = { "${id}": () => Promise.resolve(painter) };`;
  return {
    name: "one-painter",
    setup(bundler) {
      bundler.onLoad({ filter: /[/\\]paints\.ts$/ }, () => ({ contents, loader: "js" }));
    },
  };
}
