import type { Say } from "../i18n/say.ts";
import { countVotes } from "../model/votes.ts";
import type { VoteRecord } from "./vote-record.ts";
import { cautionOf } from "./vote-words.ts";

/** What a reader must be told beside some of the votes, in words, by resolution; the others are left out. */
export function cautions({ members, resolutions }: VoteRecord, say: Say): Record<string, string> {
  const told = resolutions.map((resolution) => {
    const { U: unattested } = countVotes(resolution.roll);
    const words = say(`votes.caution.${cautionOf(resolution)}`, {
      resolution: resolution.id,
      symbol: resolution.symbol ?? "",
      yes: resolution.tally.Y,
      attested: members.length - unattested,
      unattested,
    });
    return [resolution.id, words] as const;
  });
  return Object.fromEntries(told.filter(([, words]) => words !== ""));
}
