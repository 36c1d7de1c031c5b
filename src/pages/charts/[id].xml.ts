import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { type ChartId, chartIds } from "../../charts/index.ts";
import { underBase } from "../../figures/address.ts";
import { newestChanges } from "../../figures/changes.ts";
import { atomFeed } from "../../figures/feed.ts";
import { site } from "../../site.ts";

export const getStaticPaths: GetStaticPaths = () => chartIds.map((id) => ({ params: { id } }));

/** Every change of one chart. */
export const GET: APIRoute = async ({ params, site: home }) => {
  const id = params["id"] as ChartId;
  const at = (path: string): string =>
    new URL(underBase(path, import.meta.env.BASE_URL), home).href;
  const chart = site.say(`gallery.${id}`);
  const place = {
    title: site.say("feed.chart.title", { chart }),
    description: site.say("feed.chart.description", { chart }),
    page: at(`/charts/${id}/`),
    feed: at(`/charts/${id}.xml`),
  };
  return new Response(atomFeed(place, newestChanges(await getCollection("changes"), id), site));
};
