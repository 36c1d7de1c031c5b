import { descending } from "d3-array";
import { shortName } from "../charts/vote-names.ts";
import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { votesOfMembers } from "../model/agreement.ts";
import { type Resolution, resolutionOrder, rollCalls } from "../model/votes.ts";
import type { Tables } from "../tables/tables.gen.ts";

/** A member state as pages name it. */
export interface Country {
  /** Lower case, as in addresses. */
  readonly iso3: string;
  readonly iso2: string;
  /** As readers know it: Iran, the Netherlands without article. */
  readonly name: string;
  /** Inside a sentence: the Netherlands. */
  readonly inText: string;
  readonly unName: string;
  readonly un_group: string;
  /** A letter a resolution, the newest first. */
  readonly votes: string;
}

type VoteTables = Pick<Tables, "un-votes/members" | "un-votes/resolutions" | "un-votes/votes">;

/** The resolutions by date, the newest first. */
export function newestFirst(resolutions: readonly Resolution[]): readonly Resolution[] {
  return resolutionOrder(resolutions).toSorted((a, b) => descending(a.date, b.date));
}

/** The members in the order of the names readers know them by, with their votes. */
export function countries(tables: VoteTables, say: Say): readonly Country[] {
  const members = tables["un-votes/members"];
  const rolls = rollCalls(tables["un-votes/votes"], members);
  const votes = votesOfMembers(
    newestFirst(tables["un-votes/resolutions"]).map(({ id }) => rolls.get(id) ?? ""),
  );
  return members
    .map(({ iso3, iso2, name, un_group }, at) => {
      const id = iso3.toLowerCase();
      const shown = nameOf(id, typeset(name), say);
      return {
        iso3: id,
        iso2,
        name: shown,
        inText: wordsOr(`country.in-text.${id}`, shown, say),
        unName: typeset(name),
        un_group,
        votes: votes[at] ?? "",
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, say.locale));
}

function nameOf(iso3: string, unName: string, say: Say): string {
  return wordsOr(`country.name.${iso3}`, shortName(iso3, unName, say), say);
}

function wordsOr(key: string, otherwise: string, say: Say): string {
  return say.has(key) ? say(key) : otherwise;
}
