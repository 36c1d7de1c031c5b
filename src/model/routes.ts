import { ascending, descending, group } from "d3-array";
import type { Tables } from "../tables/tables.gen.ts";

export type Route = Tables["transfers/routes"][number];
type Kind = Route["kind"];

/** Where movements ended, as filters name it: Russia, Belarus, North Korea, or inside occupied Ukraine. */
const countries = { RU: "ru", BY: "by", KP: "kp", UA: "ua" } as const satisfies Readonly<
  Record<Route["destination_country"], string>
>;
export type Country = (typeof countries)[Route["destination_country"]];

/** The number of children a source gives for one movement that it reports to have happened. */
export interface Documented {
  readonly value: number;
  readonly qualifier: Route["children_qualifier"];
  readonly kind: Kind;
}

/** The movements from one oblast to one region. Groups overlap, so no number here is ever a sum of children. */
export interface Bundle {
  readonly id: string;
  readonly origin: string;
  readonly destination: string;
  readonly country: Country;
  readonly routes: readonly string[];
  readonly kinds: readonly Kind[];
  readonly reported: number;
  readonly announced: number;
  readonly numbered: number;
  readonly unnumbered: number;
  readonly largest: Documented | null;
}

/** Movements bundled by oblast of origin and region of destination, those with the most movements first. */
export function bundleRoutes(routes: readonly Route[]): readonly Bundle[] {
  return [...group(routes, bundleId).values()]
    .flatMap((members) => members.slice(0, 1).map((first) => bundle(first, members)))
    .toSorted((a, b) => descending(a.routes.length, b.routes.length) || ascending(a.id, b.id));
}

/** `ua-14.ru-ros`: from Donetsk Oblast to Rostov Oblast. */
export function bundleId({ origin_region_code, destination_region_code }: Route): string {
  return `${origin_region_code}.${destination_region_code}`.toLowerCase();
}

function bundle(first: Route, routes: readonly Route[]): Bundle {
  const numbered = routes.filter(({ children }) => children !== null).length;
  const reported = routes.filter(({ status }) => status === "reported").length;
  return {
    id: bundleId(first),
    origin: first.origin_region_code,
    destination: first.destination_region_code,
    country: country(first),
    routes: routes.map(({ route_id }) => route_id),
    kinds: kindsByCount(routes),
    reported,
    announced: routes.length - reported,
    numbered,
    unnumbered: routes.length - numbered,
    largest: largestDocumented(routes),
  };
}

/** The country a movement ended in. */
export function country({ destination_country }: Route): Country {
  return countries[destination_country];
}

/** Whether the movements of a bundle leave Ukraine. */
export function isAbroad({ country: to }: Pick<Bundle, "country">): boolean {
  return to !== "ua";
}

/** The kinds of some movements, the most frequent first. */
export function kindsByCount(routes: readonly Route[]): readonly Kind[] {
  return [...group(routes, ({ kind }) => kind)]
    .toSorted(([, a], [, b]) => descending(a.length, b.length))
    .map(([kind]) => kind);
}

/** The largest number given for any one movement. Numbers only announced are plans and do not count. */
export function largestDocumented(routes: readonly Route[]): Documented | null {
  const documented = routes.flatMap(({ status, children, children_qualifier, kind }) =>
    status === "reported" && children !== null
      ? [{ value: children, qualifier: children_qualifier, kind }]
      : [],
  );
  return documented.toSorted((a, b) => descending(a.value, b.value))[0] ?? null;
}
