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

/** The style of all charts that stand alone but the light ones. */
export const embedStyle = once(() => bundled("src/styles/embed.css"));

/** Script and style of a picture that stands alone. */
export const stillScript = once(() => bundled("src/elements/embed-still.ts"));
export const stillStyle = once(() => lean("src/styles/embed-still.css"));

/** Script and style of the map of votes; the style holds the place of the map under its drawings. */
export const lightScript = once(() => bundled("src/elements/embed-light.ts"));
export function lightStyle(tops: Layered["tops"]): Promise<Inlined> {
  const places = tops.map(({ width, top }, index) => {
    const rule = `.layer{inset-block-start:${String(top)}%}`;
    return index === 0 ? rule : `@container (min-width:${String(width / 16)}rem){${rule}}`;
  });
  return lean("src/styles/embed-light.css", places.join(""));
}

/** The script that hosts load, by the words of its button. */
const hostScripts = new Map<string, Promise<Inlined>>();

/** The script that hosts load, with the words of its button. */
export function hostScript(show: string): Promise<Inlined> {
  const made =
    hostScripts.get(show) ?? bundled("src/elements/host.ts", [], { SHOW: JSON.stringify(show) });
  hostScripts.set(show, made);
  return made;
}

/** The worker that answers for the copy of a reader who asked for one. */
export const offlineWorker = once(() => bundled("src/elements/offline-worker.ts"));

/** Makes something at most once a build. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** A style without the tokens that nothing in it reads; the colours of votes are read by the pictures. */
async function lean(entry: string, more = ""): Promise<Inlined> {
  const { text } = await bundled(entry);
  const isRead = (name: string): boolean =>
    /^--(?:vote-|not-member)/.test(name) || text.includes(`var(${name}`);
  const kept = text.replaceAll(/(--[\w-]+):[^;{}]+;?/g, (token, name: string) =>
    isRead(name) ? token : "",
  );
  return inlined(kept + more);
}

/** How everything becomes one classic script, or one style. */
export const classic = {
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  charset: "utf8",
} as const;

async function bundled(
  entry: string,
  plugins: Plugin[] = [],
  define: Record<string, string> = {},
): Promise<Inlined> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins,
    define,
    ...classic,
    external: ["*.woff2"],
  });
  return inlined((outputFiles[0]?.text ?? "").trim());
}

function inlined(text: string): Inlined {
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
