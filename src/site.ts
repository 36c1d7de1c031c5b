import { citations } from "./figures/citations.ts";
import { loadSite } from "./figures/load.ts";

/** The English site: read once a build, since every page is made of the same tables. */
export const site = loadSite("data", "en");

/** How its charts are cited: formatted once a build. */
export const cites = citations(site);
