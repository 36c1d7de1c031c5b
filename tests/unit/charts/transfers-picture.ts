import { parseHTML } from "linkedom";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import { transfersData } from "../../../src/charts/transfers-data.ts";
import chart from "../../../src/charts/transfers.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { country, type Route } from "../../../src/model/routes.ts";
import { readTables } from "../../../src/tables/read.ts";

export const tables = readTables("data");
export const say = createSay("en");
export const data = transfersData(tables);
export const { routes, bundles } = data;
export const travel = chart.travel(data, say);
export const choices = chart.choices(data);
export const start = defaults(choices);
export const { document } = parseHTML("<html></html>");

/** Every kind of movement to every country of destination. */
export const states: readonly Chosen[] = (choices["kind"] ?? []).flatMap((kind) =>
  (choices["to"] ?? []).map((to) => ({ kind, to })),
);

/** The map as it stands in a state. */
export function drawn(width: number, chosen: Chosen = {}): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, travel, { ...start, ...chosen });
  return svg;
}

/** The routes that a state is about. */
export function fitting({ kind = "all", to = "all" }: Chosen): readonly Route[] {
  return routes.filter(
    (route) => (kind === "all" || route.kind === kind) && (to === "all" || country(route) === to),
  );
}
