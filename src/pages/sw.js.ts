import type { APIRoute } from "astro";
import { offlineWorker } from "../figures/bundle.ts";

/** The worker that answers for a copy of the site; only registered for readers who ask for one. */
export const GET: APIRoute = async () => new Response((await offlineWorker()).text);
