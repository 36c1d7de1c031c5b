import type { Tables } from "../tables/tables.gen.ts";
import { token } from "../theme/tokens.ts";
import { voteCodes } from "../model/votes.ts";
import type { Frame } from "./chart.ts";
import { element, svg } from "./svg.ts";

type Tile = Tables["geometry/tiles"][number];

/** Of a square's side, how much is left as paper between two squares. */
const gap = 0.16;

/** One vote as a small picture: a square a member, of the same size each, on the wide grid of tiles. */
export function drawMini(
  tiles: readonly Tile[],
  votes: ReadonlyMap<string, string>,
  frame: Frame,
): SVGSVGElement {
  const columns = Math.max(...tiles.map(({ column }) => column));
  const rows = Math.max(...tiles.map(({ row }) => row));
  const side = frame.width / columns;
  const picture = svg(frame, rows * side);
  for (const vote of voteCodes) {
    const cast = tiles.filter(({ iso3 }) => votes.get(iso3) === vote);
    if (cast.length > 0) picture.append(squares(cast, vote, side, frame.document));
  }
  return picture;
}

/** All squares of one vote as one path; those that did not vote are open. */
function squares(
  tiles: readonly Tile[],
  vote: (typeof voteCodes)[number],
  side: number,
  document: Document,
): SVGPathElement {
  const isOpen = vote === "X";
  const inset = isOpen ? 0.5 : 0;
  const length = round(side * (1 - gap) - 2 * inset);
  const square = ({ column, row }: Tile): string =>
    `M${round((column - 1) * side + inset)} ${round((row - 1) * side + inset)}h${length}v${length}h-${length}z`;
  return element(document, "path", {
    d: tiles.map(square).join(""),
    fill: token(`vote-${vote}`.toLowerCase() as "vote-y"),
    ...(isOpen ? { stroke: token("vote-x-mark"), "stroke-width": 0.75 } : {}),
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
