import type { Say } from "../i18n/say.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import { tenth } from "./attributes.ts";
import type { Frame } from "./chart.ts";
import { type Drawing, halo, select, svg, use } from "./svg.ts";
import type { MapPlace, TransfersMap } from "./transfers-map-data.ts";
import { type MapFrame, mapFrame } from "./transfers-map-frame.ts";
import { drawWays } from "./transfers-map-lines.ts";
import { levels, type MapName, mapNames } from "./transfers-map-names.ts";
import type { MapShape } from "./transfers-map-shapes.ts";
import { place, transform } from "./view.ts";

const tones: Readonly<Record<string, TokenName>> = {
  UA: "ukraine",
  RU: "russia",
  RUS: "russia",
  BY: "belarus",
  BLR: "belarus",
  KP: "north-korea",
};

/**
 * The explorer's map at one width: land, regions, a line a movement, towns, names. What is in `data-zoom` may be
 * magnified; what has the class `keep` is shrunk again by as much, so that it stays as large as it is.
 */
export function drawTransfersMap(
  data: TransfersMap,
  shapes: readonly MapShape[],
  frame: Frame,
): SVGSVGElement {
  const own = mapFrame(data, frame.width);
  const picture = svg(frame, own.height);
  const root = select<SVGSVGElement, unknown>(picture);
  root.append("rect").attr("width", own.width).attr("height", own.height).attr("fill", "none");
  const zoomed = root.append("g").attr("data-zoom", "");
  drawLand(zoomed, shapes, own);
  drawShades(zoomed, data, shapes, own);
  drawWays(zoomed, data, own);
  drawDots(zoomed, data, own);
  drawNames(zoomed, mapNames(data, own, frame.say));
  zoomed.append("g").attr("data-chosen", "");
  drawNorth(root, data, own, frame.say);
  return picture;
}

/** The id under which a page draws an outline once; some land is there twice, near and far. */
export function shapeId({ id, isUnit, fineness }: MapShape): string {
  return `shared-explorer-${isUnit ? "" : `land-${fineness}-`}${id.toLowerCase()}`;
}

function drawLand(zoomed: Drawing, shapes: readonly MapShape[], own: MapFrame): void {
  const land = zoomed
    .append("g")
    .attr("transform", transform(own.view))
    .attr("stroke", token("page"))
    .attr("stroke-width", 0.6);
  for (const shape of shapes) {
    const tone = tones[shape.country];
    if (tone === undefined && !own.hasContext) continue;
    drawShape(land, shape).attr("fill", token(tone ?? "land"));
  }
}

function drawShape(group: Drawing, shape: MapShape): Drawing<SVGUseElement> {
  return use(group, shapeId(shape)).attr("transform", `scale(${1 / shape.fineness})`);
}

/** Every region that movements touch can be pointed at; those that a source names without a place in them are tinted. */
function drawShades(
  zoomed: Drawing,
  { places, shaded }: TransfersMap,
  shapes: readonly MapShape[],
  own: MapFrame,
): void {
  const group = zoomed.append("g").attr("transform", transform(own.view));
  for (const { id, code, kind } of places) {
    if (kind !== "region") continue;
    for (const shape of shapes.filter((one) => one.isUnit && isIn(one, code)))
      drawShape(group, shape)
        .attr("data-place", id)
        .attr("data-shade", "")
        .attr("fill", token("ink"))
        .attr("fill-opacity", shaded.includes(code) ? 0.09 : 0);
  }
}

/** Belarus as a whole stands for a place there that no source names. */
function isIn({ id, country }: MapShape, code: string): boolean {
  return id === code || (code === country && code === "BY");
}

/** Towns are points; what stands for a whole region is none. */
function drawDots(zoomed: Drawing, { places }: TransfersMap, { view }: MapFrame): void {
  const dots = zoomed.append("g").attr("fill", token("ink")).attr("stroke", token("page"));
  for (const one of places) {
    if (one.kind !== "town") continue;
    at(dots, one, place(view, one.spot))
      .append("circle")
      .attr("class", "keep")
      .attr("r", 2.2)
      .attr("stroke-width", 0.8);
  }
}

function at(group: Drawing, { id, kind }: MapPlace, [x, y]: readonly [number, number]): Drawing {
  return group
    .append("g")
    .attr("data-place", kind === "land" ? null : id)
    .attr("transform", `translate(${tenth(x)} ${tenth(y)})`);
}

function drawNames(zoomed: Drawing, names: readonly MapName[]): void {
  for (const [level, from] of levels.entries()) {
    const group = halo(zoomed.append("g").attr("data-from", from));
    if (level > 0) group.attr("display", "none");
    for (const name of names.filter((one) => one.level === level))
      at(group, name.place, name.spot)
        .append("text")
        .attr("class", "keep")
        .attr("x", tenth(name.dx))
        .attr("y", tenth(name.dy))
        .attr("text-anchor", name.anchor === "start" ? null : name.anchor)
        .attr("font-size", name.fontSize)
        .attr("font-weight", name.place.kind === "town" ? null : 600)
        .attr("fill", name.place.kind === "land" ? token("quiet") : null)
        .text(name.text);
  }
}

/** The map is turned, so an arrow says where north is. */
function drawNorth(
  root: Drawing<SVGSVGElement>,
  data: TransfersMap,
  { view, north: [x, y], text }: MapFrame,
  say: Say,
): void {
  const [fromX, fromY] = place(view, data.centre);
  const [toX, toY] = place(view, data.north);
  const angle = Math.atan2(toX - fromX, fromY - toY);
  const group = halo(root.append("g").attr("pointer-events", "none")).attr("fill", token("quiet"));
  group
    .append("circle")
    .attr("cx", x)
    .attr("cy", y)
    .attr("r", 24)
    .attr("fill", token("page"))
    .attr("fill-opacity", 0.85)
    .attr("stroke", "none");
  group
    .append("path")
    .attr("transform", `translate(${x} ${y}) rotate(${tenth((angle * 180) / Math.PI)})`)
    .attr("d", "M0 12V-10m-4 6l4-7 4 7")
    .attr("fill", "none")
    .attr("stroke", token("quiet"))
    .attr("stroke-width", 1);
  group
    .append("text")
    .attr("x", tenth(x + Math.sin(angle) * 21))
    .attr("y", tenth(y - Math.cos(angle) * 21 + text * 0.35))
    .attr("font-size", text)
    .attr("text-anchor", "middle")
    .text(say("charts.transfers.north"));
}
