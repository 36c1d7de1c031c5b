import type { Sought } from "./search.ts";

/** The members as a page fetches them once for search and comparison. */
export interface MembersFile {
  /** Code, two-letter code, name shown, other names between bars, votes (a letter each of the votes compared). */
  readonly members: readonly (readonly [
    iso3: string,
    iso2: string,
    name: string,
    others: string,
    votes: string,
  ])[];
  /** Places that readers look for and that are no members, each with its names between bars. */
  readonly outsiders: readonly string[];
}

/** The members, to be searched. */
export function soughtMembers({ members }: MembersFile): readonly Sought[] {
  return members.map(([id, iso2, name, others]) => ({
    id,
    name,
    codes: [iso2, id.toUpperCase()],
    others: split(others),
  }));
}

/** What is no member, to be searched where no member is found. */
export function soughtOutsiders({ outsiders }: MembersFile): readonly Sought[] {
  return outsiders.map((names) => {
    const [name = "", ...others] = split(names);
    return { id: name, name, codes: [], others };
  });
}

function split(names: string): readonly string[] {
  return names === "" ? [] : names.split("|");
}
