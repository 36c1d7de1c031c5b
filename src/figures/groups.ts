import { groupName } from "../charts/vote-names.ts";
import type { Say } from "../i18n/say.ts";
import { rollCalls, tallyByGroup } from "../model/votes.ts";
import type { Tables } from "../tables/tables.gen.ts";
import { tallyWords } from "./country.ts";
import { countries, type Country, newestFirst } from "./members.ts";

/** A UN group with its members, each with its vote on the children's return. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly tally: string;
  readonly members: readonly { readonly country: Country; readonly vote: string }[];
}

type GroupTables = Pick<Tables, "un-votes/members" | "un-votes/resolutions" | "un-votes/votes">;

/** The part of an address that names a UN group. */
export function groupSlug(group: string): string {
  return group.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}

/** The UN groups by name, their members by name. */
export function groups(tables: GroupTables, say: Say): readonly Group[] {
  const members = tables["un-votes/members"];
  const resolutions = newestFirst(tables["un-votes/resolutions"]);
  const at = resolutions.findIndex(({ topic }) => topic === "children");
  const roll = rollCalls(tables["un-votes/votes"], members).get(resolutions[at]?.id ?? "") ?? "";
  const tallies = tallyByGroup(members, roll);
  const byGroup = Map.groupBy(countries(tables, say), ({ un_group }) => un_group);
  return [...byGroup]
    .map(([group, all]) => ({
      id: groupSlug(group),
      name: groupName(group, say),
      tally: tallyWords(tallies.get(group), say),
      members: all.map((country) => ({
        country,
        vote: country.votes.charAt(at).toLowerCase(),
      })),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, say.locale));
}
