import { createHash } from "node:crypto";
import type { Site } from "./site.ts";

/** How many characters of the hash are enough to tell two versions apart on paper. */
const shown = 8;

/**
 * A name for the state of the data: the version that the data packages give themselves and the beginning of a hash of
 * every table. It changes with the data and with nothing else.
 */
export function dataVersion({ tables, descriptors }: Pick<Site, "tables" | "descriptors">): string {
  const versions = [...descriptors.values()].map(({ version }) => version).toSorted();
  const named = Object.entries(tables).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256").update(JSON.stringify(named)).digest("hex").slice(0, shown);
  return `${versions.at(-1) ?? ""}+${hash}`;
}
