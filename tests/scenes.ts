/** The ids of the scenes, in the order of the story. */
export const sceneIds = [
  "count",
  "before",
  "taken",
  "where",
  "law",
  "warrants",
  "back",
  "totals",
  "vote",
  "shift",
  "country",
  "demands",
  "since",
  "method",
] as const;
