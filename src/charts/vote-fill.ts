/** The colour or pattern of a vote, by its letter, for what is drawn in pixels. */
export function voteFill(vote: string): string {
  return vote === "y" || vote === "x" ? `var(--vote-${vote})` : `url(#shared-vote-${vote}-bar)`;
}

/** The outline of what has no colour of its own: a vote not cast, or not attested; null for the others. */
export function voteOutline(vote: string): string | null {
  return vote === "x" || vote === "u" ? `var(--vote-${vote}-mark)` : null;
}
