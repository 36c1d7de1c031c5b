import { token } from "../theme/tokens.ts";
import type { Spot } from "./boxes.ts";
import { defineChart, type Frame, isNarrow } from "./chart.ts";
import { textWidth } from "./labels.ts";
import { type Drawing, element, select, svg, use } from "./svg.ts";
import { drawTally, tallyHeight } from "./vote-bar.ts";
import { columnWidth, drawTallyColumn } from "./vote-column.ts";
import { resolutionOf } from "./vote-record.ts";
import { drawGlyph, sharedSigns } from "./vote-shared.ts";
import { voteTable } from "./vote-table.ts";
import { uses, type VoteTile, type VoteTilesData, voteTilesData } from "./vote-tiles-data.ts";
import { regionPlaces, type TileGrid, tileGrid } from "./vote-tiles-grid.ts";
import { paint } from "./vote-tiles.paint.ts";
import { phrase } from "./vote-text.phrase.ts";
import { voteChoices, voteOptionLabel } from "./vote-travel.ts";
import { textTravel } from "./vote-words.ts";

const widths = [360, 720, 1080] as const;

export default defineChart({
  uses,
  data: voteTilesData,
  travel: textTravel,
  table: voteTable("vote-tiles"),
  choices: voteChoices,
  worded: ["resolution"],
  phrase,
  optionLabel: voteOptionLabel,
  selects: "country",
  widths,
  shared: ({ tiles }, document) => [...sharedTiles(tiles, document), ...sharedSigns(document)],
  draw,
  paint,
  facts: ({ members }) => ({ members: members.length }),
  asOf: (data, chosen) => resolutionOf(data, chosen).date,
});

/** Tiles have a sign beside the code where there is room for both. */
const leastSigned = 34;
const codeSize = 14;
const mostCode = 18;
const codeMargin = 5;
/** Tiles reach from edge to edge of a phone; the bar over them keeps this distance, in CSS pixels. */
const phoneMargin = 16;
/** Where the key of what is not attested stands: in empty cells under the Americas. */
const keyCells = { wide: [1, 15], narrow: [0, 13] } as const;

function draw(data: VoteTilesData, frame: Frame): SVGSVGElement {
  return frame.height === undefined ? drawUnder(data, frame) : drawBeside(data, frame);
}

/** The tiles as large as the height of a slide lets them be, and the tally upright beside them. */
function drawBeside(data: VoteTilesData, frame: Frame): SVGSVGElement {
  const { document, width, height = 0 } = frame;
  const grid = tileGrid(data.tiles, { width: width - columnWidth, height });
  const picture = svg(frame, grid.height);
  const defs = element(document, "defs");
  defs.append(tileOf(grid.pitch, document, "tile"));
  picture.append(defs);
  drawTallyColumn(select(picture), frame, grid.height);
  const map = select(picture).append("g").attr("transform", `translate(${columnWidth} 0)`);
  drawRegions(map, grid, frame);
  drawTiles(map, data, grid, "tile");
  return picture;
}

/** The tally, and under it the tiles. */
function drawUnder(data: VoteTilesData, frame: Frame): SVGSVGElement {
  const grid = tileGrid(data.tiles, frame);
  const top = tallyHeight(frame) + 20;
  const picture = svg(frame, top + grid.height + 4);
  const [keyX, keyY] = pixels(keyCells, grid);
  const margin = isNarrow(frame.width) ? phoneMargin : 0;
  drawTally(select(picture), frame, [isNarrow(frame.width) ? 0 : keyX, top + keyY], 0, margin);
  const map = select(picture).append("g").attr("transform", `translate(0 ${top})`);
  drawRegions(map, grid, frame);
  drawTiles(map, data, grid, tileId(grid.pitch));
  return picture;
}

function pixels(place: Pick<VoteTile, "wide" | "narrow">, { cellOf, pitch, left }: TileGrid): Spot {
  const [column, row] = cellOf(place);
  return [left + column * pitch, row * pitch];
}

function drawRegions(map: Drawing, grid: TileGrid, { say }: Frame): void {
  const names = map.append("g").attr("font-weight", 600).attr("fill", token("quiet"));
  for (const place of regionPlaces) {
    const [x, y] = pixels(place, grid);
    names
      .append("text")
      .attr("data-region", place.region)
      .attr("x", x + grid.inset)
      .attr("y", y + grid.pitch - 7)
      .text(say(`votes.region.${place.region}`));
  }
}

/** Every tile takes its whole cell for pointers, and leaves a seam of paper for the eye. */
function sharedTiles(tiles: readonly VoteTile[], document: Document): readonly SVGElement[] {
  return widths.map((width) => {
    const { pitch } = tileGrid(tiles, { width });
    return tileOf(pitch, document, tileId(pitch));
  });
}

function tileOf(pitch: number, document: Document, id: string): SVGGElement {
  const tile = element(document, "g", { id });
  const seam = { x: 1, y: 1, "stroke-width": 1, "paint-order": "normal" };
  const box = { fill: "none", stroke: "none", "pointer-events": "all" };
  tile.append(
    element(document, "rect", { ...box, width: pitch, height: pitch }),
    element(document, "rect", { ...seam, width: pitch - 2, height: pitch - 2 }),
  );
  return tile;
}

function tileId(pitch: number): string {
  return `shared-tile-${String(pitch)}`;
}

/** Codes stand on a rim of their tile's own colour, without which patterns would make them hard to read. */
function drawTiles(
  map: Drawing,
  { tiles, members }: VoteTilesData,
  grid: TileGrid,
  id: string,
): void {
  const { pitch } = grid;
  const marks = map
    .append("g")
    .attr("data-tiles", "")
    .attr("font-weight", 600)
    .attr("text-anchor", "middle")
    .attr("paint-order", "stroke")
    .attr("stroke-width", 3)
    .attr("stroke-linejoin", "round");
  const isSigned = pitch >= leastSigned;
  for (const [index, tile] of tiles.entries()) {
    const mark = marks
      .append("g")
      .attr("transform", `translate(${pixels(tile, grid).join(" ")})`)
      .attr("data-mark", tile.iso3)
      .attr("data-name", members[index]?.name ?? "");
    use(mark, id);
    drawCode(mark, tile.iso2, grid, isSigned ? pitch / 2 - 1 : pitch / 2 + 5);
    if (isSigned) drawGlyph(mark, "y", pitch / 2 - 5, pitch - 15).attr("stroke-dasharray", "none");
  }
}

/** A state's code, pressed together where its letters are the widest. */
function drawCode(mark: Drawing, iso2: string, { pitch }: TileGrid, y: number): void {
  const most = Math.min(mostCode, pitch - codeMargin);
  const code = mark
    .append("text")
    .attr("x", pitch / 2)
    .attr("y", y)
    .text(iso2);
  if (textWidth(iso2, codeSize) > most)
    code.attr("textLength", most).attr("lengthAdjust", "spacingAndGlyphs");
}
