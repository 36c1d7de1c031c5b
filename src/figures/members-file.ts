import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { comparable } from "../model/agreement.ts";
import type { MembersFile } from "../model/members-file.ts";
import { normalise } from "../model/search.ts";
import type { Tables } from "../tables/tables.gen.ts";
import { countries, type Country, newestFirst } from "./members.ts";

type FileTables = Pick<
  Tables,
  | "un-votes/members"
  | "un-votes/names"
  | "un-votes/resolutions"
  | "un-votes/votes"
  | "geometry/areas"
>;

/** What search and comparison need to know of every member, as `/countries/members.json` has it. */
export function membersFile(tables: FileTables, say: Say): MembersFile {
  const names = Map.groupBy(tables["un-votes/names"], ({ iso3 }) => iso3.toLowerCase());
  return {
    members: countries(tables, say).map((country) => {
      const others = (names.get(country.iso3) ?? []).map(({ name }) => typeset(name));
      return [
        country.iso3,
        country.iso2,
        country.name,
        distinct(country.name, [country.unName, country.inText, ...others]).join("|"),
        comparedVotes(country, tables),
      ];
    }),
    outsiders: tables["geometry/areas"].map(({ id, name }) => {
      const key = `country.outside.${id.toLowerCase()}`;
      return [typeset(name), ...(say.has(key) ? [say(key)] : [])].join("|");
    }),
  };
}

/** Names that search can tell apart from the one shown and from each other. */
function distinct(shown: string, names: readonly string[]): readonly string[] {
  const byKey = new Map(names.toReversed().map((name) => [normalise(name), name]));
  byKey.delete(normalise(shown));
  return names.filter((name) => byKey.get(normalise(name)) === name);
}

/** A member's votes on the resolutions that agreement is measured on. */
export function comparedVotes(
  { votes }: Pick<Country, "votes">,
  tables: Pick<Tables, "un-votes/resolutions">,
): string {
  const resolutions = newestFirst(tables["un-votes/resolutions"]);
  const compared = new Set(comparable(resolutions));
  return Array.from(votes)
    .filter((_, at) => resolutions[at] !== undefined && compared.has(resolutions[at]))
    .join("");
}
