import type { Say } from "../i18n/say.ts";
import type { Tables } from "../tables/tables.gen.ts";
import { type Claim, quotedClaim } from "./claim.ts";
import { publishedClaims } from "./published.ts";
import { rowClaims } from "./rows.ts";
import { voteClaims } from "./votes.ts";

/** The tables that are rows, without the geometries. */
export type TableRows = Omit<Tables, "geometry/world" | "geometry/transfers" | "geometry/ukraine">;

/** Every claim the site can print, by id: quoted ones in the order of their table, then published and computed ones. */
export type Claims = ReadonlyMap<string, Claim>;

/** The register: the rows of `data/claims` and of `data/returns`, and what is counted from the other tables. */
export function createClaims(tables: TableRows, say: Say): Claims {
  const quoted = tables["claims/claims"].map((row) => quotedClaim(row, say));
  const claims = [
    ...quoted,
    ...publishedClaims(tables, say),
    ...voteClaims(tables, say),
    ...rowClaims(tables, say),
  ];
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** The claim of an id; throws on one that does not exist. */
export function claimOf(claims: Claims, id: string): Claim {
  const claim = claims.get(id);
  if (claim === undefined)
    throw new Error(
      `unknown claim: ${id}; expected a row of data/claims/claims.csv or a computed claim of src/claims`,
    );
  return claim;
}
