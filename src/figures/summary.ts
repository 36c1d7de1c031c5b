import { spelled } from "../claims/claim.ts";
import type { Say } from "../i18n/say.ts";
import { countVotes, type Resolution, type Tally } from "../model/votes.ts";
import type { Country } from "./members.ts";

type Cast = "Y" | "N" | "A" | "X";

const told: readonly Cast[] = ["Y", "A", "N", "X"];

/** What is known of a vote whose roll call is known in part. */
export interface PartialVote {
  readonly date: string;
  readonly attested: number;
  readonly members: number;
}

/** A member's record in one sentence, and a second where one of its votes is not attested. */
export function summary(
  country: Country,
  resolutions: readonly Resolution[],
  partial: PartialVote,
  say: Say,
): string {
  const tally = countVotes(country.votes);
  const years = resolutions
    .filter((_, at) => country.votes.charAt(at) !== "U")
    .map(({ date }) => date.slice(0, 4))
    .toSorted();
  const span = {
    of: years.length,
    from: years[0] ?? "",
    to: years.at(-1) ?? "",
  };
  const sentence = say("country.summary", {
    name: opening(country.inText, say),
    parts: and([...castParts(tally, span, say), ...neverParts(tally, span.of, say)], say),
  });
  if (tally.U === 0) return sentence;
  const { date, attested, members } = partial;
  const values = { date: say.date(date), attested, members };
  return `${sentence} ${say("country.summary.unattested", values)}`;
}

/** What it did, what it did most first. */
function castParts(
  tally: Tally,
  span: { readonly of: number; readonly from: string; readonly to: string },
  say: Say,
): readonly string[] {
  const kinds = told.filter((vote) => tally[vote] > 0).toSorted((a, b) => tally[b] - tally[a]);
  return kinds.map((vote, at) => {
    const form = tally[vote] === span.of ? "all" : at === 0 ? "most" : "more";
    const values = { ...span, count: spelled(tally[vote], say) };
    return say(`country.summary.${form}.${vote.toLowerCase()}`, values);
  });
}

/** What it never did, of voting in favour and against; where it always did one thing, that says enough. */
function neverParts(tally: Tally, of: number, say: Say): readonly string[] {
  const never = (["Y", "N"] as const).filter((vote) => tally[vote] === 0);
  const isUniform = told.some((vote) => tally[vote] === of);
  if (never.length === 0 || isUniform) return [];
  return [say(`country.summary.never.${never.join("").toLowerCase()}`)];
}

function and(parts: readonly string[], { tag }: Say): string {
  return new Intl.ListFormat(tag, { type: "conjunction" }).format(parts);
}

/** A name at the start of a sentence. */
export function opening(name: string, { locale }: Say): string {
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`;
}
