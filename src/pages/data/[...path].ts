import type { APIRoute, GetStaticPaths } from "astro";
import { packageFiles } from "../../figures/packages.ts";
import { site } from "../../site.ts";

/** Every data package as it stands in the repository: its descriptor and its tables. */
export const getStaticPaths: GetStaticPaths = () =>
  packageFiles(site).map(({ path, content }) => ({ params: { path }, props: { content } }));

export const GET: APIRoute<{ content: Uint8Array }> = ({ props: { content } }) =>
  new Response(new Uint8Array(content));
