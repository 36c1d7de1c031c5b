import { readdirSync, readFileSync } from "node:fs";
import { claimUses } from "../claims/uses.ts";
import type { ClaimUse } from "../tables/claim-uses.ts";

/** The claims that the texts below a folder use, with file and line. */
export function contentClaims(folder: string): readonly ClaimUse[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted()
    .flatMap((file) => claimUses(readFileSync(file, "utf8"), file));
}
