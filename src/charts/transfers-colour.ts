import { token, type TokenName } from "../theme/tokens.ts";

/** The oblasts with a colour of their own, most movements first; all others share the last. */
export const colouredOrigins = ["UA-14", "UA-09", "UA-65", "UA-23"] as const;

const tokens = [
  "origin-1",
  "origin-2",
  "origin-3",
  "origin-4",
  "origin-5",
] as const satisfies readonly TokenName[];

/** The colour of lines from an oblast. */
export function originColour(origin: string): string {
  const at = colouredOrigins.findIndex((code) => code === origin);
  return token(tokens.at(at) ?? "origin-5");
}
