import type { Say } from "../i18n/say.ts";
import type { VoteResolution } from "./vote-record.ts";

/** The address speaks of votes by these names: `vote=no`. */
export const voteNames: Readonly<Record<string, string>> = {
  y: "yes",
  n: "no",
  a: "abstain",
  x: "notvoting",
  u: "unattested",
};

/** A vote in words, by its letter. */
export function voteWord(vote: string, say: Say): string {
  return say(`votes.vote.${vote.toLowerCase()}`);
}

/** A resolution as readers choose it: its date, title and number. */
export function resolutionWords({ date, title, symbol }: VoteResolution, say: Say): string {
  return say("votes.resolution", {
    date: say.date(date),
    title,
    symbol: symbol ?? "none",
  });
}

/** A member's name as annotations and lists print it: shorter where there are words for that. */
export function shortName(iso3: string, name: string, say: Say): string {
  const key = `votes.short.${iso3}`;
  return say.has(key) ? say(key) : name;
}

/** The UN group of each name in the address: `group=eastern-european`. */
export function groupKey(group: string): string {
  return group.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}

/** A UN group in words. */
export function groupName(group: string, say: Say): string {
  return say(`votes.group.${groupKey(group)}`);
}

/** Items in one line, with commas only. */
export function list(items: readonly string[], { locale }: Say): string {
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(items);
}
