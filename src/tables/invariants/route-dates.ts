import { type Problem, unless, when } from "../problem.ts";
import type { Tables } from "../tables.gen.ts";
import { type At, invariant } from "./invariant.ts";

type Route = Tables["transfers/routes"][number];

const lengths = {
  day: 10,
  month: 7,
  year: 4,
  not_before: 4,
  unknown: 0,
} as const;

/** The date of a route is as long as its precision says, and its basis and status fit. */
export const routeDates = invariant(["transfers/routes"], (tables, at) =>
  tables["transfers/routes"].flatMap((route) => [
    ...precisionProblems(route, at),
    ...basisProblems(route, at),
    ...orderProblems(route, at),
  ]),
);

function precisionProblems(route: Route, at: At): readonly Problem[] {
  const date = route.date_start ?? "";
  const fits =
    date.length === lengths[route.date_precision] && !(date === "" && route.date_end !== null);
  return unless(
    fits,
    at(route, "date_precision", `"${route.date_precision}" does not fit the date "${date}"`),
  );
}

function basisProblems(route: Route, at: At): readonly Problem[] {
  return [
    ...unless(
      (route.date_basis === "none") === (route.date_start === null),
      at(
        route,
        "date_basis",
        `"${route.date_basis}" does not fit the date "${route.date_start ?? ""}"`,
      ),
    ),
    ...unless(
      (route.date_basis === "announced") === (route.status === "announced"),
      at(route, "status", `"${route.status}" does not fit the date_basis ${route.date_basis}`),
    ),
  ];
}

function orderProblems(route: Route, at: At): readonly Problem[] {
  const { date_start: start, date_end: end, publication_date: published, status } = route;
  if (start === null) return [];
  return [
    ...when(
      end !== null && end < start,
      at(route, "date_end", `"${end}" is before the start, ${start}`),
    ),
    ...when(
      status === "reported" && published !== null && published.slice(0, 4) < start.slice(0, 4),
      at(route, "publication_date", `"${published}" is before the movement, ${start}`),
    ),
  ];
}
