import { loadSite } from "./figures/load.ts";

/** The English site: read once a build, since every page is made of the same tables. */
export const site = loadSite("data", "en");
