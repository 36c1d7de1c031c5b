/** What follows the id of a chart in the names of its files. */
export const fileKinds = [
  ".svg",
  ".png",
  "@2x.png",
  "-square.png",
  ".pdf",
  ".csv",
  ".json",
] as const;

export type FileKind = (typeof fileKinds)[number];
