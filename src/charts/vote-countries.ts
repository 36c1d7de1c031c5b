import { token } from "../theme/tokens.ts";
import type { Spot } from "./boxes.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { type Drawing, use } from "./svg.ts";
import type { VoteMapData } from "./vote-data.ts";
import { unitsWide } from "./vote-shared.ts";
import type { VoteMapDot } from "./vote-world.ts";

const hairline = 0.5;

/** Draws every country, then on top of them the smallest members as dots. Fills come with the painter. */
export function drawWorld(map: Drawing, data: VoteMapData, frame: Frame): void {
  const scale = frame.width / unitsWide;
  const world = map
    .append("g")
    .attr("data-layer", "world")
    .attr("transform", `scale(${scale})`)
    .attr("stroke", token("page"))
    .attr("stroke-width", hairline / scale);
  drawUnmarked(world, data, frame);
  drawMembers(world, data, frame);
  drawEdges(world, data, scale);
  drawDots(map, data, frame);
}

function drawUnmarked(world: Drawing, { shapes, dots }: VoteMapData, { width }: Frame): void {
  const others = world.append("g").attr("fill", token("not-member"));
  const tinted = world.append("g").attr("data-fills", width).attr("fill-opacity", 0.45);
  const tiny = world.append("g").attr("data-fills", width);
  const isDot = new Set(dots.map(({ iso3 }) => iso3));
  for (const { iso3, of } of shapes) {
    if (of === null) drawOutline(others, iso3);
    else if (of !== iso3) drawOutline(tinted, iso3).attr("data-of", of);
    else if (isDot.has(iso3)) drawOutline(tiny, iso3);
  }
}

function drawMembers(
  world: Drawing,
  { members, shapes, dots }: VoteMapData,
  { width }: Frame,
): void {
  const marks = world.append("g").attr("data-fills", width);
  const drawn = new Set(shapes.map(({ iso3 }) => iso3));
  const isDot = new Set(dots.map(({ iso3 }) => iso3));
  for (const { iso3, name } of members) {
    if (drawn.has(iso3) && !isDot.has(iso3))
      drawOutline(marks, iso3).attr("data-mark", iso3).attr("data-name", name);
  }
}

/** Outlines for what did not vote and so has no colour, above the fills so that no neighbour covers them. */
function drawEdges(world: Drawing, { shapes }: VoteMapData, scale: number): void {
  const edges = world
    .append("g")
    .attr("data-edges", "")
    .attr("stroke-dasharray", `${2.4 / scale} ${1.8 / scale}`)
    .attr("fill", "none")
    .attr("stroke", "none")
    .attr("stroke-width", 0.8 / scale)
    .attr("pointer-events", "none");
  for (const { iso3, of } of shapes) {
    if (of === iso3) drawOutline(edges, iso3);
  }
}

function drawOutline(group: Drawing, iso3: string): Drawing<SVGUseElement> {
  return use(group, `shared-world-${iso3}`);
}

function drawDots(map: Drawing, { members, dots }: VoteMapData, { width }: Frame): void {
  const scale = width / unitsWide;
  const radius = isNarrow(width) ? 2.7 : 3.8 * scale;
  const names = new Map(members.map(({ iso3, name }) => [iso3, name]));
  const hairlines = map.append("path").attr("stroke", token("quiet")).attr("stroke-width", 0.6);
  const circles = map
    .append("g")
    .attr("data-fills", "plain")
    .attr("stroke", token("page"))
    .attr("stroke-width", 0.8);
  const moved: string[] = [];
  for (const dot of dots) {
    const [x, y] = pixels(spotOf(dot, width), scale);
    const [fromX, fromY] = pixels(dot.place, scale);
    if (Math.hypot(x - fromX, y - fromY) > radius) moved.push(`M${fromX} ${fromY}L${x} ${y}`);
    circles
      .append("circle")
      .attr("cx", x)
      .attr("cy", y)
      .attr("r", radius)
      .attr("data-mark", dot.iso3)
      .attr("data-name", names.get(dot.iso3) ?? "");
  }
  hairlines.attr("d", moved.join(""));
}

function spotOf({ wide, narrow }: VoteMapDot, width: number): Spot {
  return isNarrow(width) ? narrow : wide;
}

function pixels([x, y]: Spot, scale: number): Spot {
  return [x * scale, y * scale];
}
