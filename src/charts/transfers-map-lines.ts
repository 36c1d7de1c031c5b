import { isTown, type Way } from "../model/ways.ts";
import { token } from "../theme/tokens.ts";
import { tenth } from "./attributes.ts";
import type { Spot } from "./boxes.ts";
import type { Drawing } from "./svg.ts";
import { announced, originColour, unnumbered } from "./transfers-line.ts";
import type { TransfersMap } from "./transfers-map-data.ts";
import type { MapFrame } from "./transfers-map-frame.ts";
import { place } from "./view.ts";

/** How far a line leaves the straight way, as a share of its length; those with the same ends fan out. */
const bend = { first: 0.06, more: 0.035, traced: 0.03 } as const;
/** How far from a line a pointer still touches it, in CSS pixels. */
const reach = 5;
const numbered = { width: 1.4, dashes: null } as const;

/** One line a movement, all of one width: it tells whether a number is documented, never how large it is. */
export function drawWays(zoomed: Drawing, data: TransfersMap, frame: MapFrame): void {
  const lines = zoomed
    .append("g")
    .attr("data-ways", "")
    .attr("fill", "none")
    .attr("stroke-linecap", "round");
  for (const way of data.ways) {
    const d = wayPath(way, data, frame);
    const { width, dashes } = strokeOf(way);
    const mark = lines.append("g").attr("data-way", way.id);
    const path = () => mark.append("path").attr("d", d).attr("vector-effect", "non-scaling-stroke");
    path()
      .attr("stroke-width", reach * 2)
      .attr("pointer-events", "stroke");
    path()
      .attr("data-line", "")
      .attr("stroke", originColour(way.route.origin_region_code))
      .attr("stroke-width", width)
      .attr("stroke-dasharray", dashes);
    drawWaypoints(mark, way, data, frame);
  }
}

function strokeOf({ route }: Way): { readonly width: number; readonly dashes: string | null } {
  if (route.status === "announced") return announced;
  return route.children === null ? unnumbered : numbered;
}

/** A small ring at every town between the first and the last; a region has none. */
function drawWaypoints(
  mark: Drawing,
  { stops }: Way,
  { spotOf }: TransfersMap,
  { view }: MapFrame,
): void {
  for (const stop of stops.slice(1, -1).filter(isTown)) {
    const [x, y] = place(view, spotOf(stop));
    mark
      .append("g")
      .attr("transform", `translate(${tenth(x)} ${tenth(y)})`)
      .append("circle")
      .attr("class", "keep")
      .attr("r", 2.6)
      .attr("fill", token("page"))
      .attr("stroke", token("ink"));
  }
}

/** A way as path data: from place to place, each time bent a little to the left. */
export function wayPath(way: Way, { spotOf }: TransfersMap, { view }: MapFrame): string {
  const spots = way.stops.map((stop) => place(view, spotOf(stop)));
  const [first = [0, 0], second = first, ...more] = spots;
  if (more.length === 0 && first[0] === second[0] && first[1] === second[1])
    return `M${spot(first)}c-26-6-14-32 0 0`;
  const share = more.length > 0 ? bend.traced : bend.first + bend.more * way.turn;
  const legs = [second, ...more].map((to, at) => leg(spots[at] ?? first, to, share));
  return `M${spot(first)}${legs.join("")}`;
}

function leg([x, y]: Spot, to: Spot, share: number): string {
  const pull: Spot = [(x + to[0]) / 2 + (to[1] - y) * share, (y + to[1]) / 2 - (to[0] - x) * share];
  return `Q${spot(pull)} ${spot(to)}`;
}

function spot([x, y]: Spot): string {
  return `${tenth(x)} ${tenth(y)}`;
}
