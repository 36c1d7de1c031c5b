import type { ChartId } from "../charts/index.ts";

/** Charts of the same data, by the name that an address gives to their view. */
const votes: Readonly<Record<string, ChartId>> = {
  map: "vote-map",
  tiles: "vote-tiles",
  tally: "vote-tally",
};

/** The other views of a chart. */
export function viewsOf(id: ChartId): Readonly<Record<string, ChartId>> {
  const others = Object.entries(votes).filter(([, chart]) => chart !== id);
  return others.length === Object.keys(votes).length ? {} : Object.fromEntries(others);
}
