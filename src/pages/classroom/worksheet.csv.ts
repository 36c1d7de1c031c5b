import type { APIRoute } from "astro";
import { worksheetCsv } from "../../figures/worksheet.ts";
import { site } from "../../site.ts";

/** The data worksheet as a table for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(worksheetCsv(site), { headers: { "content-type": "text/csv; charset=utf-8" } });
