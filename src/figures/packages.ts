import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./site.ts";

/** Every file of the data packages, byte for byte as it stands in the repository; paths begin with the dataset. */
export function packageFiles({
  descriptors,
}: Site): readonly { readonly path: string; readonly content: Uint8Array }[] {
  const paths = [...descriptors].flatMap(([dataset, { resources }]) =>
    ["datapackage.json", ...resources.map(({ path }) => path)].map((file) => `${dataset}/${file}`),
  );
  return paths.map((path) => ({ path, content: readFileSync(join("data", path)) }));
}
