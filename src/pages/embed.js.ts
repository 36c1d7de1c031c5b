import type { APIRoute } from "astro";
import { hostScript } from "../figures/bundle.ts";
import { site } from "../site.ts";

/** The script for pages that show our charts in frames. */
export const GET: APIRoute = async () =>
  new Response((await hostScript(site.say("embed.show"))).text);
