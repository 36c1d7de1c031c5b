import { existsSync } from "node:fs";
import { build } from "esbuild";
import { classic } from "./bundle.ts";

/**
 * The custom elements of these names as one classic script: modules cannot be loaded from a folder. Throws on a name that
 * no file in src/elements has.
 */
export async function elementsScript(names: readonly string[]): Promise<string> {
  const files = names.map((name) => `./src/elements/${name}.ts`);
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`no such element: ${missing.join(", ")}`);
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};`).join("\n"),
      resolveDir: process.cwd(),
    },
    ...classic,
  });
  return outputFiles[0]?.text ?? "";
}
