import type { Paint, Phrase } from "./chart.ts";
import type { ChartId } from "./index.ts";

type Load = () => Promise<{ readonly paint: Paint<never>; readonly phrase?: Phrase<never> }>;

/** The painter of every chart, with its words where they are found live, loaded by the browser when its figure comes near. */
export const paints: Readonly<Record<ChartId, Load>> = {
  count: () => import("./count.paint.ts"),
  transfers: () => import("./transfers.paint.ts"),
  destinations: () => import("./destinations.paint.ts"),
  returned: () => import("./returned.paint.ts"),
  totals: () => import("./totals.paint.ts"),
  "return-groups": () => import("./return-groups.paint.ts"),
  events: () => import("./events.paint.ts"),
  "vote-map": () => import("./vote-map.paint.ts"),
  "vote-shift": () => import("./vote-shift.paint.ts"),
  "country-votes": () => import("./country-votes.paint.ts"),
  "vote-tiles": () => import("./vote-tiles.paint.ts"),
  "vote-tally": () => import("./vote-tally.paint.ts"),
  "vote-matrix": () => import("./vote-matrix.paint.ts"),
};
