import { token } from "../theme/tokens.ts";
import { type Drawing, element, use } from "./svg.ts";
import type { Outline } from "./vote-world.ts";

/** The widths a map is drawn at, each with patterns of its own so that they look the same on every screen. */
export const mapWidths = [360, 720, 1080] as const;

/** A map's frame is a thousand units wide. */
export const unitsWide = 1000;

const period = 6;

/** Outlines, patterns and signs that all maps of votes on a page refer to. */
export function sharedShapes(
  shapes: readonly Outline[],
  document: Document,
): readonly SVGElement[] {
  return [
    ...shapes.map(({ iso3, path }) =>
      element(document, "path", { id: `shared-world-${iso3}`, d: path }),
    ),
    ...mapWidths.flatMap((width) => patterns(document, String(width), unitsWide / width)),
    ...sharedSigns(document),
  ];
}

/** The patterns of votes for shapes drawn in pixels, and their signs. */
export function sharedSigns(document: Document): readonly SVGElement[] {
  return [
    ...patterns(document, "bar", 1),
    ...Object.entries(glyphs).map(([vote, d]) =>
      element(document, "path", { id: `shared-glyph-${vote}`, d }),
    ),
  ];
}

/** Against is hatched, abstained dotted, a vote that no source gives by state ruled across. */
const strokes = [
  {
    vote: "n",
    d: `M-1 1l2-2M0 ${period}l${period}-${period}M${period - 1} ${period + 1}l2-2`,
    width: 1.4,
  },
  { vote: "a", d: "M1.5 1.5h.01M4.5 4.5h.01", width: 1.3 },
  { vote: "u", d: `M0 3h${period}`, width: 0.6 },
] as const;

function patterns(document: Document, name: string, scale: number): readonly SVGElement[] {
  return strokes.map(({ vote, d, width }) => {
    const pattern = element(document, "pattern", {
      id: `shared-vote-${vote}-${name}`,
      width: period,
      height: period,
      patternUnits: "userSpaceOnUse",
      ...(scale === 1 ? {} : { patternTransform: `scale(${scale.toFixed(4)})` }),
    });
    pattern.append(
      element(document, "path", {
        fill: token(`vote-${vote}`),
        d: `M0 0h${period}v${period}h-${period}z`,
      }),
      element(document, "path", {
        d,
        stroke: token(`vote-${vote}-mark`),
        "stroke-width": width,
        "stroke-linecap": vote === "a" ? "round" : "butt",
      }),
    );
    return pattern;
  });
}

/** Ten units square: tick, dash, cross, ring, and three dots for a vote that no source gives. */
export const glyphs = {
  y: "M1 5.5l3 3 5-7",
  a: "M1 5h8",
  n: "M1.5 1.5l7 7m0-7l-7 7",
  x: "M5 1.5a3.5 3.5 0 1 1-.01 0z",
  u: "M1.5 5h.01M5 5h.01M8.5 5h.01",
} as const;

/** A vote's sign, ten pixels square. */
export function drawGlyph(
  group: Drawing,
  vote: string,
  x: number,
  y: number,
): Drawing<SVGUseElement> {
  return use(group, `shared-glyph-${vote}`)
    .attr("transform", `translate(${x} ${y})`)
    .attr("fill", "none")
    .attr("stroke", token("ink"))
    .attr("stroke-width", 1.7)
    .attr("stroke-linecap", "round");
}
