import type { Say } from "../i18n/say.ts";
import type { Frame } from "./chart.ts";
import type { Drawing } from "./svg.ts";
import type { Spot } from "./map.ts";
import type { VoteMapData } from "./vote-data.ts";
import { isNarrow, unitsWide } from "./vote-shared.ts";
import { drawGlyph } from "./vote-tally.ts";

/** Where an annotation stands at a width, in map pixels: the start of its first baseline, and where its line begins. */
interface Place {
  readonly text: Spot;
  readonly line: Spot;
}

/** A state that the map names whatever the resolution, with a spot inside it in units of the map. */
interface Call {
  readonly iso3: string;
  readonly spot: Spot;
  readonly at: Readonly<Partial<Record<number, Place>>>;
}

export const calls: readonly Call[] = [
  {
    iso3: "usa",
    spot: [170, 112],
    at: {
      1080: { text: [20, 142], line: [110, 137] },
      720: { text: [2, 100], line: [89, 95] },
      360: { text: [16, -34], line: [52, -10] },
    },
  },
  {
    iso3: "bra",
    spot: [332, 298],
    at: {
      1080: { text: [420, 340], line: [414, 336] },
      720: { text: [282, 232], line: [276, 227] },
      360: { text: [16, 186], line: [60, 170] },
    },
  },
  {
    iso3: "blr",
    spot: [528, 64],
    at: { 1080: { text: [482, -24], line: [510, 0] } },
  },
  {
    iso3: "ukr",
    spot: [539, 77],
    at: {
      1080: { text: [588, -24], line: [600, 0] },
      720: { text: [360, -24], line: [380, 0] },
      360: { text: [140, -34], line: [172, -10] },
    },
  },
  {
    iso3: "rus",
    spot: [775, 37],
    at: {
      1080: { text: [980, 52], line: [974, 47] },
      720: { text: [634, 30], line: [628, 25] },
      360: { text: [244, -34], line: [264, -10] },
    },
  },
  {
    iso3: "prk",
    spot: [779, 105],
    at: { 1080: { text: [975, 122], line: [969, 117] } },
  },
  {
    iso3: "irn",
    spot: [608, 137],
    at: { 1080: { text: [656, 258], line: [672, 244] } },
  },
  {
    iso3: "chn",
    spot: [757, 140],
    at: {
      1080: { text: [965, 190], line: [959, 185] },
      720: { text: [636, 128], line: [630, 123] },
      360: { text: [244, 186], line: [278, 170] },
    },
  },
  {
    iso3: "ind",
    spot: [677, 177],
    at: {
      1080: { text: [740, 326], line: [756, 312] },
      720: { text: [462, 228], line: [480, 214] },
      360: { text: [130, 186], line: [186, 170] },
    },
  },
  {
    iso3: "zaf",
    spot: [518, 368],
    at: {
      1080: { text: [420, 440], line: [506, 434] },
      720: { text: [270, 290], line: [358, 286] },
    },
  },
];

const lineHeight = 17;

/** Draws the names and lines of the annotated states; what they voted comes with the painter. */
export function drawCalls(map: Drawing, { members }: VoteMapData, frame: Frame): void {
  const names = new Map(members.map(({ iso3, name }) => [iso3, name]));
  for (const { iso3, spot, at } of calls) {
    const place = at[frame.width];
    if (place)
      drawCall(map, iso3, shortName(iso3, names.get(iso3) ?? "", frame.say), spot, place, frame);
  }
}

function drawCall(
  map: Drawing,
  iso3: string,
  name: string,
  spot: Spot,
  place: Place,
  frame: Frame,
): void {
  const [x, y] = place.text;
  const [toX, toY] = spot.map((value) => (value * frame.width) / unitsWide);
  const call = map
    .append("g")
    .attr("data-call", "")
    .attr("data-of", iso3)
    .attr("pointer-events", "none");
  const d = `M${place.line.join(" ")}L${toX} ${toY}`;
  call.append("path").attr("d", d).attr("stroke", "var(--page)").attr("stroke-width", 2.6);
  call.append("path").attr("d", d).attr("stroke", "var(--ink)").attr("stroke-width", 0.9);
  call
    .append("circle")
    .attr("cx", toX ?? 0)
    .attr("cy", toY ?? 0)
    .attr("r", 2.2)
    .attr("stroke", "var(--page)");
  drawGlyph(call, "y", x, y + lineHeight - 9);
  const text = call
    .append("text")
    .attr("font-size", callSize(frame.width))
    .attr("paint-order", "stroke")
    .attr("stroke", "var(--page)")
    .attr("stroke-width", 3);
  text.append("tspan").attr("x", x).attr("y", y).attr("font-weight", 600).text(name);
  text
    .append("tspan")
    .attr("x", x + 14)
    .attr("y", y + lineHeight)
    .attr("data-word", "");
}

/** The text size of annotations at a width. */
export function callSize(width: number): number {
  return isNarrow(width) ? 14 : 13;
}

/** A member's name as annotations and lists print it: shorter where there are words for that. */
export function shortName(iso3: string, name: string, say: Say): string {
  const key = `charts.vote-map.short.${iso3}`;
  return say.has(key) ? say(key) : name;
}
