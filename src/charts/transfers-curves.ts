import { type Bundle, isAbroad } from "../model/routes.ts";
import { tenth } from "./attributes.ts";
import type { Spot } from "./boxes.ts";
import type { Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { spotOf } from "./transfers-spots.ts";
import { place } from "./view.ts";

/** From one point to another by way of a third that pulls the line towards it. */
export interface Curve {
  readonly from: Spot;
  readonly pull: Spot;
  readonly to: Spot;
}

/** How far a curve leaves the straight way, as a share of its length. */
const bend = 0.07;

/** A line bent a little to its left, so that neighbours come apart. */
export function curve(from: Spot, to: Spot): Curve {
  const pull: Spot = [
    (from[0] + to[0]) / 2 + (to[1] - from[1]) * bend,
    (from[1] + to[1]) / 2 - (to[0] - from[0]) * bend,
  ];
  return { from, pull, to };
}

/** A curve as path data, in tenths of a pixel. */
export function curvePath({ from, pull, to }: Curve): string {
  return `M${spot(from)}Q${spot(pull)} ${spot(to)}`;
}

/** Points along a curve, a few pixels apart. */
export function curveSpots({ from, pull, to }: Curve): readonly Spot[] {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 5);
  const at = (share: number, axis: 0 | 1) =>
    from[axis] * (1 - share) ** 2 + pull[axis] * 2 * share * (1 - share) + to[axis] * share ** 2;
  return Array.from({ length: steps }, (_, index): Spot => [
    at(index / steps, 0),
    at(index / steps, 1),
  ]);
}

/** A movement that stays within one oblast comes back to its middle. */
function loopPath([x, y]: Spot): string {
  return `M${spot([x, y])}c-26-6-14-32 0 0`;
}

function spot([x, y]: Spot): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** The curve of a bundle: on the map of Ukraine when it stays inside, else on the large one. */
export function bundleCurve(bundle: Bundle, data: Transfers, { view, panelView }: Layout): Curve {
  const { origin, destination } = bundle;
  const [spots, at] = isAbroad(bundle) ? [data.spots, view] : [data.home, panelView];
  return curve(place(at, spotOf(spots, origin)), place(at, spotOf(spots, destination)));
}

/** The line of a bundle as path data. */
export function bundlePath(bundle: Bundle, data: Transfers, layout: Layout): string {
  const drawn = bundleCurve(bundle, data, layout);
  return bundle.origin === bundle.destination ? loopPath(drawn.from) : curvePath(drawn);
}

/** Points along every line of the large map. */
export function abroadSpots(data: Transfers, layout: Layout): readonly Spot[] {
  return data.bundles
    .filter(isAbroad)
    .flatMap((bundle) => curveSpots(bundleCurve(bundle, data, layout)));
}
