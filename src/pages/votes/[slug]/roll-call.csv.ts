import type { APIRoute, GetStaticPaths } from "astro";
import { stringify } from "csv-stringify/sync";
import { site } from "../../../site.ts";

const { tables } = site;

/** One roll call as a CSV table: a row a member. */
export const getStaticPaths: GetStaticPaths = () =>
  tables["un-votes/resolutions"].map(({ id }) => ({ params: { slug: id } }));

export const GET: APIRoute = ({ params: { slug } }) => {
  const members = new Map(tables["un-votes/members"].map((member) => [member.iso3, member]));
  const rows = tables["un-votes/votes"]
    .filter(({ resolution_id }) => resolution_id === slug)
    .map(({ iso3, vote, source_id }) => {
      const { name = "", un_group = "" } = members.get(iso3) ?? {};
      return { resolution_id: slug, iso3, name, un_group, vote, source_id };
    });
  return new Response(stringify(rows, { header: true }));
};
