import type { Chart } from "./chart.ts";

type Load = () => Promise<{ readonly default: Chart }>;

/** Every chart by its id, in gallery order. The id names file, address, golden and message. */
export const charts = {
  count: () => import("./count.ts"),
  transfers: () => import("./transfers.ts"),
  destinations: () => import("./destinations.ts"),
  returned: () => import("./returned.ts"),
  totals: () => import("./totals.ts"),
  "return-groups": () => import("./return-groups.ts"),
  events: () => import("./events.ts"),
  "vote-map": () => import("./vote-map.ts"),
  "vote-shift": () => import("./vote-shift.ts"),
  "country-votes": () => import("./country-votes.ts"),
  "vote-tiles": () => import("./vote-tiles.ts"),
  "vote-tally": () => import("./vote-tally.ts"),
  "vote-matrix": () => import("./vote-matrix.ts"),
} satisfies Record<string, Load>;

export type ChartId = keyof typeof charts;
/** Every id, in gallery order. */
export const chartIds = Object.keys(charts) as readonly ChartId[];

/** The chart of an id. */
export async function chart(id: ChartId): Promise<Chart> {
  return (await charts[id]()).default;
}
