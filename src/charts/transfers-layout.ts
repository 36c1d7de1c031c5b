import type { Say } from "../i18n/say.ts";
import type { Box, Spot } from "./boxes.ts";
import { type Frame, isNarrow } from "./chart.ts";
import type { Transfers } from "./transfers-data.ts";
import { keyBottom } from "./transfers-key.ts";
import { fit, type View } from "./view.ts";

/** Where everything stands in the picture at one width. */
export interface Layout {
  readonly height: number;
  readonly text: number;
  /** The large map's window, and how the geometry is put into it. */
  readonly window: Box;
  readonly view: View;
  /** Whether the geometry reaches far enough for the countries around to be drawn. */
  readonly hasContext: boolean;
  /** How far below the centre, in units of the geometry, the rings are named in a row. */
  readonly ringRow: number;
  /** Where from the centre the first ring is named, which the row does not reach. */
  readonly firstRing: Spot;
  /** Where the arrow to the north stands. */
  readonly north: Spot;
  readonly panel: Box;
  readonly panelView: View;
  /** The key grows down from here as far as its words need. */
  readonly key: Box;
}

/** The layout of a width in CSS pixels. */
export function layoutOf(data: Transfers, { width, height, say }: Frame): Layout {
  if (height !== undefined)
    return { ...narrow(data, width, say, height), height, key: slideKey(height) };
  return isNarrow(width) ? narrow(data, width, say) : wide(data, width, say);
}

/** On a phone the map is turned so that the way to the Pacific leads up the page. */
function narrow(data: Transfers, width: number, say: Say, height = 680): Layout {
  const window: Box = { x: 0, y: 0, width, height };
  const text = 14;
  const key: Box = { x: 0, y: window.height + 24, width, height: 0 };
  const panel: Box = {
    x: 0,
    y: keyBottom(key, text, say) + 58,
    width,
    height: panelHeight(data, width),
  };
  return {
    height: panel.y + panel.height,
    text,
    window,
    view: fit(Object.values(data.spots), -72, {
      x: 32,
      y: 30,
      width: width - 64,
      height: window.height - 70,
    }),
    hasContext: false,
    ringRow: 150,
    firstRing: [-0.77, -0.64],
    north: [width - 40, 210],
    panel,
    panelView: panelView(data, panel),
    key,
  };
}

/** On a slide the colours alone are told, one below the other in the Arctic. */
function slideKey(height: number): Box {
  return { x: 0, y: Math.round(height * 0.337), width: 118, height: 0 };
}

/** The map in its own frame, the key under it, and the map of Ukraine on the right. */
function wide(data: Transfers, width: number, say: Say): Layout {
  const window = mapWindow(data, width);
  const text = 13;
  const { key, panel, ringRow } = width < 1080 ? underMap(data, window) : overMap(data, window);
  return {
    height: Math.max(panel.y + panel.height, keyBottom(key, text, say)),
    text,
    window,
    view: wholeMap(data, width),
    hasContext: true,
    ringRow,
    firstRing: [0, 1],
    north: [24, 40],
    panel,
    panelView: panelView(data, panel),
    key,
  };
}

type LowerPart = Pick<Layout, "key" | "panel" | "ringRow">;

function underMap(data: Transfers, window: Box): LowerPart {
  const left = 262;
  const width = window.width - left;
  return {
    key: { x: 0, y: window.height + 22, width: 240, height: 0 },
    panel: { x: left, y: window.height + 40, width, height: panelHeight(data, width) },
    ringRow: 140,
  };
}

/** There is nothing to see in the lower right of the large map, so the map of Ukraine covers it. */
function overMap(data: Transfers, window: Box): LowerPart {
  const width = 540;
  return {
    key: { x: 0, y: window.height + 34, width: 490, height: 0 },
    panel: { x: window.width - width, y: 438, width, height: panelHeight(data, width) },
    ringRow: 66,
  };
}

/** The geometry's own frame, as wide as the picture. */
function wholeMap({ mapSize: [mapWidth] }: Transfers, width: number): View {
  return { scale: width / mapWidth, turn: 0, x: 0, y: 0 };
}

function mapWindow({ mapSize: [mapWidth, mapHeight] }: Transfers, width: number): Box {
  return {
    x: 0,
    y: 0,
    width,
    height: Math.round((width * mapHeight) / mapWidth),
  };
}

function panelView({ homeSize: [homeWidth] }: Transfers, { x, y, width }: Box): View {
  return { scale: width / homeWidth, turn: 0, x, y };
}

function panelHeight({ homeSize: [homeWidth, homeHeight] }: Transfers, width: number): number {
  return Math.round((width * homeHeight) / homeWidth);
}
