import type { APIRoute, GetStaticPaths } from "astro";
import { type ChartId, chartIds } from "../../charts/index.ts";
import { card } from "../../figures/card.ts";
import { figure } from "../../figures/figure.ts";
import { site } from "../../site.ts";

export const getStaticPaths: GetStaticPaths = () => chartIds.map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const id = params["id"] as ChartId;
  return new Response(new Uint8Array(card(await figure(id, {}, id, site), site)));
};
