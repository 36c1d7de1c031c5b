import type { APIRoute } from "astro";
import { membersFile } from "../../figures/members-file.ts";
import { site } from "../../site.ts";

/** Names, codes and votes of every member, which search and comparison fetch once they are used. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(membersFile(site.tables, site.say)), {
    headers: { "content-type": "application/json" },
  });
