import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { site } from "../../site.ts";

/** Every data package as it stands in the repository: its descriptor and its tables. */
export const getStaticPaths: GetStaticPaths = () =>
  [...site.descriptors].flatMap(([dataset, { resources }]) =>
    ["datapackage.json", ...resources.map(({ path }) => path)].map((file) => ({
      params: { path: `${dataset}/${file}` },
    })),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join("data", String(params["path"]))));
