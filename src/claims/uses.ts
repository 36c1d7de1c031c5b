import type { ClaimUse } from "../tables/claim-uses.ts";

const places = [/<Claim\s+id="([^"]+)"/g, /\[\[([^\]]+)\]\]/g];

/** The claims that a text uses, as `<Claim id="…" />` or `[[…]]`, in order. */
export function claimUses(text: string, file: string): readonly ClaimUse[] {
  return text.split("\n").flatMap((line, at) =>
    places.flatMap((place) =>
      [...line.matchAll(place)].map(([, id = ""]) => ({
        file,
        line: at + 1,
        id,
      })),
    ),
  );
}
