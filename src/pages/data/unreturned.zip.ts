import type { APIRoute } from "astro";
import { packageFiles } from "../../figures/packages.ts";
import { zipOf } from "../../figures/zip.ts";
import { site } from "../../site.ts";

/** All data packages in one file. */
export const GET: APIRoute = () =>
  new Response(
    new Uint8Array(
      zipOf(Object.fromEntries(packageFiles(site).map(({ path, content }) => [path, content]))),
    ),
  );
