import type { Say, Values } from "../i18n/say.ts";
import { tallyByGroup } from "../model/votes.ts";
import type { Chosen } from "./chart.ts";
import { groupName, list } from "./vote-names.ts";
import { resolutionOf, type VoteResolution } from "./vote-record.ts";
import { majorityOf, ruleOf, type VoteTallyData } from "./vote-tally-data.ts";
import type { MajorityWords, VoteTallyTravel } from "./vote-tally.paint.ts";
import { voteTravel } from "./vote-travel.ts";
import { voteFacts } from "./vote-words.ts";

/** Texts of which a source says what majority they needed; of the others it is our reading. */
const confirmed: Readonly<Record<string, string>> = { "es-11-9": "press", "es-11-3": "council" };

/** What the words of the chart say about the chosen resolution. */
export function voteTallyFacts(data: VoteTallyData, chosen: Chosen, say: Say): Values {
  const resolution = resolutionOf(data, chosen);
  const rule = ruleOf(data, resolution);
  return {
    ...voteFacts(data, chosen, say),
    needed: majorityOf(data, resolution).needed,
    rule,
    basis: confirmed[resolution.id] ?? (rule === "simple" ? "rules" : "charter"),
    groups: groupsInFavour(data, resolution, say),
  };
}

/** How many of each UN group voted in favour: `8 of 54 African`. */
function groupsInFavour(
  { members, groups }: VoteTallyData,
  { roll }: VoteResolution,
  say: Say,
): string {
  const tallies = tallyByGroup(members, roll);
  return list(
    groups.map(({ name, size }) =>
      say("charts.vote-tally.of-group", {
        count: tallies.get(name)?.Y ?? 0,
        size,
        group: groupName(name, say),
      }),
    ),
    say,
  );
}

/** The record as all charts of one vote send it, with each text's majority in words. */
export function voteTallyTravel(data: VoteTallyData, say: Say): VoteTallyTravel {
  return {
    ...voteTravel(data, say),
    majorities: Object.fromEntries(
      data.resolutions.map((resolution) => [resolution.id, majorityWords(data, resolution, say)]),
    ),
  };
}

function majorityWords(data: VoteTallyData, resolution: VoteResolution, say: Say): MajorityWords {
  const { voting, needed, ofVoting, ofMembers } = majorityOf(data, resolution);
  const perCent = (share: number) => say("claim.per-cent", { value: Math.round(share * 100) });
  return {
    needed,
    words: {
      share: perCent(ofVoting),
      of: say("charts.vote-tally.of-voting", { voting }),
      whole: perCent(ofMembers),
      needed: say("charts.vote-tally.needed", { needed, rule: ruleOf(data, resolution) }),
    },
  };
}
