import type { APIRoute, GetStaticPaths } from "astro";
import { type ChartId, chartIds } from "../../charts/index.ts";
import { underBase } from "../../figures/address.ts";
import { figure } from "../../figures/figure.ts";
import { oembed } from "../../figures/oembed.ts";
import { site } from "../../site.ts";

export const getStaticPaths: GetStaticPaths = () => chartIds.map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params, site: home }) => {
  const id = params["id"] as ChartId;
  const shown = await figure(id, {}, id, site, "still");
  const at = (path: string): string =>
    new URL(underBase(path, import.meta.env.BASE_URL), home).href;
  return Response.json(oembed(shown, site, at));
};
