import { createClaims } from "../claims/index.ts";
import { createSay, type Locale } from "../i18n/say.ts";
import { readDatasets } from "../tables/datasets.ts";
import { readTables } from "../tables/read.ts";
import type { Site } from "./site.ts";

/** Reads and checks the data folder and gives everything that pages are made of; throws on any problem in the data. */
export function loadSite(folder: string, locale: Locale): Site {
  const tables = readTables(folder);
  const say = createSay(locale);
  const descriptors = readDatasets(folder).flatMap(({ name, descriptor }) =>
    descriptor === null ? [] : [[name, descriptor] as const],
  );
  return {
    tables,
    descriptors: new Map(descriptors),
    claims: createClaims(tables, say),
    say,
  };
}
