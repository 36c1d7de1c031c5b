import type { Claim } from "./claim.ts";
import type { Claims } from "./index.ts";

/** The claims the register page prints: all that quote a source, all published figures, all tallies, and of the moves between two votes those in use. */
export function registerOf(
  claims: Claims,
  used: ReadonlySet<string>,
): Readonly<Record<Claim["kind"], readonly Claim[]>> {
  const listed = [...claims.values()].filter(({ id }) => !id.startsWith("moved-") || used.has(id));
  return {
    quoted: listed.filter(({ kind }) => kind === "quoted"),
    published: listed.filter(({ kind }) => kind === "published"),
    computed: listed.filter(({ kind }) => kind === "computed"),
  };
}
