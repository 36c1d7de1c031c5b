import { group } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { bundleId, largestDocumented, type Route } from "../model/routes.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import { labelWords } from "./transfers-words.ts";
import { colouredOrigins, type LineState, type TransfersTravel } from "./transfers.paint.ts";

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

/** From which documented number on a line has which width, in CSS pixels at every size of the picture. */
export const widthSteps = [
  { from: 1, width: 1.2 },
  { from: 50, width: 2.2 },
  { from: 200, width: 3.6 },
  { from: 500, width: 5.4 },
] as const;

/** A line without a documented number. */
export const unnumbered = { width: 1.2, dashes: "5 3" } as const;
/** A line of movements that were announced and of which no report was found. */
export const announced = { width: 1.6, dashes: "0.1 3.6" } as const;

/** The width of a line whose largest documented number is this, in CSS pixels. */
export function widthOf(value: number): number {
  return widthSteps.findLast(({ from }) => value >= from)?.width ?? unnumbered.width;
}

/** What each line says and how it looks, for all its movements and for those of each kind. */
export function lineStates(routes: readonly Route[], say: Say): TransfersTravel {
  return Object.fromEntries(
    [...group(routes, bundleId)].map(([id, members]) => [id, statesByKind(members, say)]),
  );
}

function statesByKind(routes: readonly Route[], say: Say): Readonly<Record<string, LineState>> {
  const kinds = [...group(routes, ({ kind }) => kind)];
  const all = ["all", lineState(routes, say)] as const;
  if (kinds.length === 1) return Object.fromEntries([all]);
  return Object.fromEntries([
    all,
    ...kinds.map(([kind, members]) => [kind, lineState(members, say)] as const),
  ]);
}

function lineState(routes: readonly Route[], say: Say): LineState {
  const label = labelWords(routes, say);
  const largest = largestDocumented(routes);
  if (largest !== null) return [label, widthOf(largest.value), ""];
  const { width, dashes } = routes.every(({ status }) => status === "announced")
    ? announced
    : unnumbered;
  return [label, width, dashes];
}
