import { descending } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { bundleRoutes, kindsByCount } from "../model/routes.ts";
import { token } from "../theme/tokens.ts";
import { spotBox } from "./boxes.ts";
import type { Drawing } from "./svg.ts";
import { abroadSpots } from "./transfers-curves.ts";
import type { Transfers } from "./transfers-data.ts";
import { landNames } from "./transfers-land.ts";
import type { Layout } from "./transfers-layout.ts";
import { type End, endRadius, ends, filterable } from "./transfers-marks.ts";
import {
  type Name,
  nameGroup,
  type PlacedName,
  placeNames,
  type Room,
  writeName,
} from "./transfers-names.ts";
import { ringNames } from "./transfers-rings.ts";
import { distanceOf } from "./transfers-spots.ts";

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

/** Where lines end in the two countries that are small enough to be named beside a point. */
const smallCountries: readonly string[] = ["BY", "KP-07"];

/** The names of the two small countries, the same in every state. */
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
  const rank = (end: End) => distanceOf(data, end.code) / data.unitsPerRing + movements(end);
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

/** Draws the names of the two small countries. */
export function drawCountryNames(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  const names = nameGroup(svg)
    .attr("font-size", layout.text)
    .attr("font-weight", 600)
    .attr("fill", token("quiet"));
  for (const name of countryNames(data, layout, say)) writeName(names.append("text"), name);
}

/** Draws the names of Russia's regions, a group for each choice of kinds that has its own. */
export function drawRegionNames(
  svg: Drawing<SVGSVGElement>,
  data: Transfers,
  layout: Layout,
  say: Say,
): void {
  for (const [kinds, shown] of namings(data)) {
    const texts = nameGroup(svg).attr("font-size", layout.text).attr("data-names", kinds.join(" "));
    for (const name of regionNames(shown, layout, say)) {
      const toHere = shown.bundles.filter(({ destination }) => destination === name.id);
      writeName(filterable(texts.append("text"), toHere), name);
    }
  }
}
