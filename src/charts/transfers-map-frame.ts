import { type Box, type Spot } from "./boxes.ts";
import { isNarrow } from "./chart.ts";
import type { TransfersMap } from "./transfers-map-data.ts";
import { fit, type View } from "./view.ts";

/** The frame of the explorer's map at one width, in CSS pixels, and how the large map is put into it. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly text: number;
  /** Where the arrow to the north stands. */
  readonly north: Spot;
  /** Turned for a phone, the map has no land around: its geometry ends too near. */
  readonly hasContext: boolean;
}

export const mapWidths = [360, 720, 1080] as const;

/** The large map's units, and how far its geometry reaches above them. */
const [unitsWide, unitsHigh, above] = [1000, 460, 70];

/** On a phone the map is turned so that the way to the Pacific leads up the page. */
export function mapFrame({ places }: TransfersMap, width: number): MapFrame {
  if (!isNarrow(width)) return wideFrame(width);
  const height = 560;
  const box: Box = { x: 28, y: 26, width: width - 56, height: height - 58 };
  const spots = places.map(({ spot }) => spot);
  return {
    width,
    height,
    view: rounded(fit(spots, -74, box), box),
    text: 14,
    north: [32, 34],
    hasContext: true,
  };
}

/** Pictures keep two decimals of a scale, so it has no more; the middle stays where it is. */
function rounded(view: View, { x, y, width, height }: Box): View {
  const scale = Math.floor(view.scale * 100) / 100;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const by = scale / view.scale;
  return {
    ...view,
    scale,
    x: middleX - (middleX - view.x) * by,
    y: middleY - (middleY - view.y) * by,
  };
}

function wideFrame(width: number): MapFrame {
  const scale = width / unitsWide;
  return {
    width,
    height: Math.round((unitsHigh + above) * scale),
    view: { scale, turn: 0, x: 0, y: above * scale },
    text: 13,
    north: [32, 34],
    hasContext: true,
  };
}
