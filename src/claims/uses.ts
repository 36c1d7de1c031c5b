const places = [/<Claim\s+id="([^"]+)"/g, /\[\[([^\]]+)\]\]/g];

/** Where a claim is used: a file, a line (from 1) and an id. */
export interface ClaimUse {
  readonly file: string;
  readonly line: number;
  readonly id: string;
}

/** The claims that a text uses, as `<Claim id="…" />` or `[[…]]`, in order. */
export function claimUses(text: string, file: string): readonly ClaimUse[] {
  return text
    .split("\n")
    .flatMap((line, at) =>
      places.flatMap((place) =>
        [...line.matchAll(place)].map(([, id = ""]) => ({
          file,
          line: at + 1,
          id,
        })),
      ),
    );
}
