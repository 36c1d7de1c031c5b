import type { Agreement } from "../model/agreement.ts";

/** The words of a comparison; each but `votes` has a place `{count}`. */
export interface AgreementWords {
  /** With the places `{both}` and `{counts}`. */
  readonly votes: string;
  readonly same: string;
  readonly near: string;
  readonly opposite: string;
}

/** What two members' agreement rests on, without what never was: `25: 23 the same, 2 opposite`. Runs in the browser too. */
export function agreementText(
  { both, ...agreement }: Omit<Agreement, "index" | "left">,
  { votes, ...words }: AgreementWords,
): string {
  const counts = (["same", "near", "opposite"] as const)
    .filter((kind) => agreement[kind] > 0)
    .map((kind) => words[kind].replace("{count}", String(agreement[kind])));
  return votes.replace("{both}", String(both)).replace("{counts}", counts.join(", "));
}
