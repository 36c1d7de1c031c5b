import type { ClaimUse } from "../tables/claim-uses.ts";

const places = [/<Claim\s+id="([^"]+)"/g, /\[\[([^\]]+)\]\]/g];
const dash = "  - ";

/** The claims that a text uses, as `<Claim id="…" />`, as `[[…]]` or in the list `claims` of its frontmatter, in order. */
export function claimUses(text: string, file: string): readonly ClaimUse[] {
  return text
    .split("\n")
    .flatMap((line, at, lines) =>
      [...places.flatMap((place) => idsAt(line, place)), ...listedIds(line, at, lines)].map(
        (id) => ({ file, line: at + 1, id }),
      ),
    );
}

function idsAt(line: string, place: RegExp): readonly string[] {
  return [...line.matchAll(place)].map(([, id = ""]) => id);
}

/** The id on a line of the list `claims:`. */
function listedIds(line: string, at: number, lines: readonly string[]): readonly string[] {
  if (!line.startsWith(dash)) return [];
  const list = lines.slice(0, at).findLast((before) => !before.startsWith(dash));
  return list === "claims:" ? [line.slice(dash.length)] : [];
}
