import type { Say } from "../i18n/say.ts";
import { voteCodes } from "../model/votes.ts";
import type { Choices } from "./chart.ts";
import { resolutionWords, voteNames, voteWord } from "./vote-names.ts";
import type { VoteTravel } from "./vote-paint.ts";
import type { VoteRecord } from "./vote-record.ts";

/** What a chart of one vote lets readers choose: the resolution, and a vote to bring out. */
export function voteChoices({ resolutions }: VoteRecord): Choices {
  const { y = "", n = "", a = "", x = "" } = voteNames;
  return { resolution: resolutions.map(({ id }) => id), vote: ["all", y, n, a, x] };
}

/** Resolutions are labelled by their data; the votes by their words. */
export function voteOptionLabel(
  { resolutions }: VoteRecord,
  choice: string,
  option: string,
  say: Say,
): string | null {
  const resolution = resolutions.find(({ id }) => id === option);
  if (choice !== "resolution" || resolution === undefined) return null;
  return resolutionWords(resolution, say);
}

/** All roll calls and tallies, and the words to say them with. */
export function voteTravel({ members, resolutions }: VoteRecord, say: Say): VoteTravel {
  return {
    iso3: members.map(({ iso3 }) => iso3).join(" "),
    rolls: Object.fromEntries(resolutions.map(({ id, roll }) => [id, roll])),
    tallies: Object.fromEntries(
      resolutions.map(({ id, tally: { Y, A, N, X } }) => [id, [Y, A, N, X]]),
    ),
    words: Object.fromEntries(voteCodes.map((vote) => [vote.toLowerCase(), voteWord(vote, say)])),
    label: say("votes.label", { name: "{name}", vote: "{vote}" }),
  };
}
