import type { Claim } from "../claims/claim.ts";
import { claimsIn, type Rich, rich } from "../claims/rich.ts";
import { figure, type Figure } from "./figure.ts";
import { claimsOfNotes, type Note } from "./notes.ts";
import type { Site } from "./site.ts";
import { claimsOfFigure } from "./story.ts";

/** The parts of the page on returns, in order; each has its id for anchor and words. */
export const returnsParts = [
  "over-time",
  "side-by-side",
  "groups",
  "taken",
  "places",
  "conflicts",
] as const;

/** The tables that the page lists, as files to download. */
export const returnsFiles = [
  "returned",
  "groups",
  "identified",
  "by-origin",
  "by-destination",
] as const;

/** The figures of the page. */
export async function returnsFigures(
  site: Site,
): Promise<Readonly<Record<"returned" | "totals" | "groups", Figure>>> {
  return {
    returned: await figure("returned", {}, "returned", site),
    totals: await figure("totals", {}, "totals", site),
    groups: await figure("return-groups", {}, "return-groups", site),
  };
}

/** What the page says before its figures, a paragraph each. */
export function returnsWords({ say, claims }: Site): readonly [lede: Rich, ...others: Rich[]] {
  const words = (key: string): Rich => rich(say(`returns.${key}`), claims);
  return [words("lede"), words("counts"), words("no-sum")];
}

/** What a part of the page says before its figure or list. */
export function partWords(part: string, { say, claims }: Site): Rich {
  return rich(say(`returns.${part}.read`), claims);
}

/** The claims that the page prints. */
export function claimsOfReturns(
  figures: readonly Figure[],
  notes: readonly Note[],
  site: Site,
): readonly Claim[] {
  const inWords = [...returnsWords(site), ...returnsParts.map((part) => partWords(part, site))];
  return [
    ...new Set([
      ...inWords.flatMap(claimsIn),
      ...figures.flatMap(claimsOfFigure),
      ...claimsOfNotes(notes, site.claims),
    ]),
  ];
}
