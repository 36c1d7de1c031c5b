import type { Claims } from "../claims/index.ts";
import type { Say } from "../i18n/say.ts";
import type { DataPackage } from "../tables/descriptor.ts";
import type { Tables } from "../tables/tables.gen.ts";

/** Everything a page is made of, in one locale. */
export interface Site {
  readonly tables: Tables;
  readonly descriptors: ReadonlyMap<string, DataPackage>;
  readonly claims: Claims;
  readonly say: Say;
}
