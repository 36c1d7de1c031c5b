import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { underBase } from "../figures/address.ts";
import { newestChanges } from "../figures/changes.ts";
import { atomFeed } from "../figures/feed.ts";
import { site } from "../site.ts";

/** Every change of the site. */
export const GET: APIRoute = async ({ site: home }) => {
  const at = (path: string): string =>
    new URL(underBase(path, import.meta.env.BASE_URL), home).href;
  const place = {
    title: site.say("feed.title"),
    description: site.say("feed.description"),
    page: at("/corrections/"),
    feed: at("/feed.xml"),
  };
  return new Response(atomFeed(place, newestChanges(await getCollection("changes")), site));
};
