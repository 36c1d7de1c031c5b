import { createHash } from "node:crypto";
import { build, type Plugin } from "esbuild";
import type { ChartId } from "../charts/index.ts";

/** What is put into a page, and its hash as a Content Security Policy names it. */
export interface Inlined {
  readonly text: string;
  readonly hash: string;
}

/** The script of a chart that stands alone, with its own painter and no other. Runs as a classic script. */
export function embedScript(id: ChartId): Promise<Inlined> {
  return bundled("src/elements/embed.ts", [onePainter(id)]);
}

/** The style of a chart that stands alone. */
export function embedStyle(): Promise<Inlined> {
  return bundled("src/styles/embed.css", []);
}

async function bundled(entry: string, plugins: Plugin[]): Promise<Inlined> {
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
  const text = (outputFiles[0]?.text ?? "").trim();
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
