import { token } from "../theme/tokens.ts";
import { transform } from "./map.ts";
import { type Drawing, element } from "./svg.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";

/** The outlines of both maps, drawn once a page. */
export function sharedPaths({ paths }: Transfers, document: Document): readonly SVGElement[] {
  return Object.entries(paths).map(([id, d]) => element(document, "path", { id, d }));
}

const lands = [
  ["context", token("land")],
  ["ru", token("russia")],
  ["by", token("belarus")],
  ["kp", token("north-korea")],
  ["ua", token("ukraine")],
] as const;

/** The land of the large map, the four countries told apart by tone. */
export function drawLand(map: Drawing, { view, hasContext }: Layout): void {
  const land = map.append("g").attr("transform", transform(view));
  for (const [name, colour] of lands.filter(([id]) => hasContext || id !== "context")) {
    use(land, `shared-transfers-${name}`).attr("fill", colour);
  }
  use(land, "shared-transfers-borders")
    .attr("fill", "none")
    .attr("stroke", token("page"))
    .attr("stroke-opacity", 0.8)
    .attr("stroke-width", 0.6 / view.scale);
}

/** A shared outline. */
export function use(parent: Drawing, id: string): Drawing<SVGUseElement> {
  return parent.append("use").attr("href", `#${id}`);
}
