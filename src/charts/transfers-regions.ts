import { descending } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { bundleRoutes, kindsByCount } from "../model/routes.ts";
import { abroadSpots, spotOf } from "./transfers-curves.ts";
import type { Transfers } from "./transfers-data.ts";
import { landNames } from "./transfers-land.ts";
import type { Layout } from "./transfers-layout.ts";
import { type End, endRadius, ends } from "./transfers-marks.ts";
import { type Name, type PlacedName, placeNames, type Room, spotBox } from "./transfers-names.ts";
import { ringNames } from "./transfers-rings.ts";

/** A kind with fewer lines than this has room for more names than the picture of all kinds. */
const fewLines = 40;

/** Which names are shown with which kinds: sparse kinds have names of their own, the others those of the whole. */
export function namings(data: Transfers): readonly (readonly [readonly string[], Transfers])[] {
  const ofKind = kindsByCount(data.routes).map((kind) => [kind, onlyKind(data, kind)] as const);
  const isSparse = ({ bundles }: Transfers) => bundles.length < fewLines;
  const sparse = ofKind
    .filter(([, only]) => isSparse(only))
    .map(([kind, only]) => [[kind], only] as const);
  const dense = ofKind.filter(([, only]) => !isSparse(only)).map(([kind]) => kind);
  return [[["all", ...dense], data], ...sparse];
}

function onlyKind(data: Transfers, kind: string): Transfers {
  const routes = data.routes.filter((route) => route.kind === kind);
  return { ...data, bundles: bundleRoutes(routes) };
}

/** The two countries that are small enough to be named beside a region where lines end; shown in every state. */
const smallCountries: readonly string[] = ["BY", "KP-07"];

export function countryNames(data: Transfers, layout: Layout, say: Say): readonly PlacedName[] {
  const whole = { ...data, bundles: bundleRoutes(data.routes) };
  const regions = ends(whole, layout, "abroad");
  const named = regions.filter(({ code }) => smallCountries.includes(code));
  return placeNames(
    named.map((end) => nameOf(end, say)),
    { ...room(whole, layout, regions, say), coverable: () => Infinity },
  );
}

/** The names of Russia's regions that find room, the farthest and most travelled first. */
export function regionNames(data: Transfers, layout: Layout, say: Say): readonly PlacedName[] {
  const regions = ends(data, layout, "abroad");
  const rank = (end: End) => distance(data, end.code) / data.unitsPerRing + movements(end);
  const named = regions
    .filter(({ code }) => code.startsWith("RU-"))
    .toSorted((a, b) => descending(rank(a), rank(b)))
    .map((end) => nameOf(end, say));
  const { taken, ...rest } = room(data, layout, regions, say);
  const countries = countryNames(data, layout, say).map(({ box }) => box);
  return placeNames(named, { ...rest, taken: [...taken, ...countries] });
}

function nameOf({ code, spot }: End, say: Say): Name {
  return { id: code, text: say(`region.${code}.short`), spot };
}

function room(data: Transfers, layout: Layout, regions: readonly End[], say: Say): Room {
  const lines = [...ringNames(data, layout, say), ...landNames(data, layout, say)];
  const points = regions.map(({ spot }) => spotBox(spot, endRadius + 0.5));
  return {
    fontSize: layout.text,
    bounds: layout.window,
    taken: [...lines.map(({ box }) => box), ...points, layout.panel],
    lines: abroadSpots(data, layout),
    coverable: (rank) => (rank < 14 ? 18 : 7),
    spots: regions.map(({ spot }) => spot),
  };
}

function movements({ bundles }: End): number {
  return bundles.reduce((sum, { routes }) => sum + routes.length, 0);
}

/** From the middle of Ukraine, in units of the map: its distances from there are true. */
export function distance({ spots, centre }: Transfers, code: string): number {
  const [x, y] = spotOf(spots, code);
  return Math.hypot(x - centre[0], y - centre[1]);
}
