import type { Say } from "../i18n/say.ts";
import { bundleId, type Documented, largestDocumented, type Route } from "../model/routes.ts";
import { group } from "d3-array";
import type { LineState, TransfersTravel } from "./transfers.paint.ts";

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
  const label = lineLabel(routes, say);
  const largest = largestDocumented(routes);
  if (largest !== null) return [label, widthOf(largest.value), ""];
  const { width, dashes } = routes.every(({ status }) => status === "announced")
    ? announced
    : unnumbered;
  return [label, width, dashes];
}

/** "Donetsk Oblast to Rostov Oblast: 4 documented movements; largest number documented for one of them: 267 children". */
function lineLabel(routes: readonly Route[], say: Say): string {
  const [first] = routes;
  if (first === undefined) throw new Error("a line of no movements; expected at least one");
  const [from, to] = [first.origin_region_code, first.destination_region_code];
  return say(from === to ? "charts.transfers.bundle.within" : "charts.transfers.bundle", {
    from: say(`region.${from}`),
    to: say(`region.${to}`),
    movements: movements(routes, say),
    size: size(routes, say),
  });
}

function movements(routes: readonly Route[], say: Say): string {
  const reported = routes.filter(({ status }) => status === "reported").length;
  return say("charts.transfers.movements", {
    reported,
    announced: routes.length - reported,
  });
}

function size(routes: readonly Route[], say: Say): string {
  const largest = largestDocumented(routes);
  if (largest === null) return say("charts.transfers.size.none");
  return say(routes.length === 1 ? "charts.transfers.size.one" : "charts.transfers.size.some", {
    size: people(largest, say),
  });
}

/** Camp rows count stays, all others children. */
function people({ value, qualifier, kind }: Documented, say: Say): string {
  const number = say(`charts.transfers.number.${qualifier}`, {
    number: say.number(value),
  });
  return say(kind === "camp" ? "charts.transfers.stays" : "charts.transfers.children", {
    number,
    count: value,
  });
}
