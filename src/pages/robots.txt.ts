import type { APIRoute } from "astro";
import { underBase } from "../figures/address.ts";

/** Everything may be read; what searches should leave alone says so itself. */
export const GET: APIRoute = ({ site }) => {
  const map = new URL(underBase("/sitemap-index.xml", import.meta.env.BASE_URL), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`);
};
