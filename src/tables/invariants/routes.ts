import { type Problem, unless } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Route = Tables["transfers/routes"][number];

/** A movement out of Ukraine crosses the border, one inside does not, and the kind says the same. */
export const routeBorders = invariant(["transfers/routes"], (tables, at) =>
  tables["transfers/routes"].flatMap((route) => {
    const crosses = route.destination_country === "UA" ? "no" : "yes";
    return [
      ...unless(
        route.origin_region_code.startsWith("UA-"),
        at(route, "origin_region_code", `"${route.origin_region_code}" is not in Ukraine`),
      ),
      ...unless(
        route.destination_region_code.slice(0, 2) === route.destination_country,
        at(
          route,
          "destination_country",
          `"${route.destination_country}" does not fit the region ${route.destination_region_code}`,
        ),
      ),
      ...unless(
        route.crosses_border === crosses,
        at(
          route,
          "crosses_border",
          `"${route.crosses_border}" for a destination in ${route.destination_country}; should be ${crosses}`,
        ),
      ),
      ...kindProblems(route, at),
    ];
  }),
);

/** Routes that overlap are named by their ids. */
export const routeOverlaps = invariant(["transfers/routes"], (tables, at) => {
  const ids = new Set(tables["transfers/routes"].map(({ route_id }) => route_id));
  return tables["transfers/routes"].flatMap((route) =>
    route.overlaps_with
      .filter((id) => !ids.has(id) || id === route.route_id)
      .map((id) => at(route, "overlaps_with", `"${id}" is not another route_id`)),
  );
});

/** A number has a qualifier, and a row without one says that none is documented. */
export const routeNumbers = invariant(["transfers/routes"], (tables, at) =>
  tables["transfers/routes"]
    .filter(
      ({ children, children_qualifier }) =>
        (children === null) !== (children_qualifier === "unknown"),
    )
    .map((route) =>
      at(
        route,
        "children_qualifier",
        `"${route.children_qualifier}" with ${route.children ?? "no number"}; unknown stands for no number, and for nothing else`,
      ),
    ),
);

/** The same movement from the same page stands in the table once. */
export const routeRepeats = invariant(["transfers/routes"], (tables, at) => {
  const groups = Map.groupBy(tables["transfers/routes"], (route) =>
    [
      route.origin_place_id,
      route.destination_place_id,
      route.date_start,
      route.children,
      route.kind,
      route.source_url,
    ].join(" "),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((route) =>
      at(
        route,
        "route_id",
        `"${route.route_id}" repeats ${first?.route_id}: same places, date, number, kind and source`,
      ),
    ),
  );
});

function kindProblems(route: Route, at: At): readonly Problem[] {
  if (route.kind === "deportation" && route.crosses_border === "no")
    return [at(route, "kind", `"deportation" does not leave Ukraine`)];
  if (route.kind === "forcible_transfer_occupied" && route.crosses_border === "yes")
    return [at(route, "kind", `"forcible_transfer_occupied" leaves Ukraine`)];
  return [];
}
