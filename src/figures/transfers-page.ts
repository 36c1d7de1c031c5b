import { parseHTML } from "linkedom";
import { element, setAttributes } from "../charts/svg.ts";
import { drawTransfersMap, shapeId } from "../charts/transfers-map.ts";
import { lookBoxes, lookTargets } from "../charts/transfers-map-boxes.ts";
import { transfersMap } from "../charts/transfers-map-data.ts";
import { mapWidths } from "../charts/transfers-map-frame.ts";
import { mapShapes } from "../charts/transfers-map-shapes.ts";
import type { Say, Values } from "../i18n/say.ts";
import { country, type Country, type Route } from "../model/routes.ts";
import type { Drawing, Option } from "./figure.ts";
import { type RouteCard, routeCards } from "./route-cards.ts";
import { type OptionGroup, type RouteFilter, routeFilters } from "./route-filters.ts";
import { serialize } from "./serialize.ts";
import type { Site } from "./site.ts";

/** All that the explorer of movements prints. */
export interface TransfersPage {
  readonly cards: readonly RouteCard[];
  readonly filters: readonly RouteFilter[];
  readonly looks: readonly OptionGroup[];
  readonly drawings: readonly Drawing[];
  /** The outlines of the map, drawn once. */
  readonly shared: readonly string[];
  /** What its texts say of the movements. */
  readonly facts: Values;
}

/** The explorer of movements: its map at every width, its list and its filters. */
export function transfersPage({ tables, say }: Site): TransfersPage {
  const { document } = parseHTML("<html></html>");
  const data = transfersMap(tables);
  const shapes = mapShapes(tables);
  const targets = [...lookTargets(data, shapes).keys()];
  return {
    cards: routeCards(data.ways, say),
    filters: routeFilters(tables["transfers/routes"], data.places, say),
    looks: lookOptions(targets, say),
    drawings: mapWidths.map((width) => {
      const svg = drawTransfersMap(data, shapes, { document, width, say });
      setAttributes(svg, { "data-looks": JSON.stringify(lookBoxes(data, shapes, width)) });
      const height = Number(svg.getAttribute("height"));
      return { width, height, svg: serialize(svg, `map-${width}`) };
    }),
    shared: shapes.map((shape) =>
      serialize(
        element(document, "path", {
          id: shapeId(shape),
          d: shape.d,
          "vector-effect": "non-scaling-stroke",
        }),
        "shared",
      ),
    ),
    facts: factsOf(tables["transfers/routes"], say),
  };
}

/** Countries and Crimea by their own words, then the regions that movements lead to, by name. */
function lookOptions(targets: readonly string[], say: Say): readonly OptionGroup[] {
  const large = targets.filter((id) => !id.includes("-"));
  const regions = targets.filter((id) => id.includes("-"));
  const option = (value: string): Option => ({
    value,
    label: say(
      large.includes(value) ? `transfers-page.zoom.${value}` : `region.${value.toUpperCase()}`,
    ),
  });
  return [
    { heading: say("transfers-page.zoom.other"), options: large.map(option) },
    {
      heading: say("transfers-page.zoom.regions"),
      options: regions.map(option).toSorted((a, b) => a.label.localeCompare(b.label, say.tag)),
    },
  ];
}

function factsOf(routes: readonly Route[], say: Say): Values {
  const count = (test: (route: Route) => boolean) => routes.filter(test).length;
  const to = (code: Country) => count((route) => country(route) === code);
  const from = (code: string) => count((route) => route.origin_region_code === code);
  const origins = [...new Set(routes.map(({ origin_region_code }) => origin_region_code))];
  const [first = ""] = origins.toSorted((a, b) => from(b) - from(a));
  return {
    routes: routes.length,
    unnumbered: count(({ children }) => children === null),
    admissions: count(({ source_side: side }) =>
      ["russian_authority", "occupation_authority"].includes(side),
    ),
    first: from(first),
    origin: say(`region.${first}`),
    ru: to("ru"),
    by: to("by"),
    ua: to("ua"),
    kp: to("kp"),
  };
}
