import { type Frame, isNarrow } from "./chart.ts";
import { type Block, blocks, type Column, pages, type VoteMatrixData } from "./vote-matrix-data.ts";

/** Where things stand in a picture of a width, in CSS pixels; rows and heads stand on a grid of steps. */
export interface Layout {
  readonly width: number;
  /** Whether the columns are shown a page at a time. */
  readonly isPaged: boolean;
  /** The height of a row. */
  readonly step: number;
  /** The width of a cell. */
  readonly pitch: number;
  /** Between blocks of columns. */
  readonly gap: number;
  /** Where the cells begin. */
  readonly left: number;
  readonly fontSize: number;
  /** The height of heads in steps, and of those without columns by name. */
  readonly head: number;
  readonly foldedHead: number;
  /** The height of the key above all sections. */
  readonly key: number;
}

const narrow = {
  isPaged: true,
  step: 22,
  pitch: 16,
  gap: 12,
  left: 148,
  fontSize: 14,
  head: 6,
  foldedHead: 3,
  key: 84,
} as const;

const wide = {
  isPaged: false,
  step: 20,
  pitch: 17,
  gap: 12,
  left: 180,
  fontSize: 13,
  head: 6,
  foldedHead: 6,
  key: 32,
} as const;

/** The layout of a frame. */
export function layoutOf({ width }: Frame): Layout {
  return { width, ...(isNarrow(width) ? narrow : wide) };
}

/** A block of columns where it stands. */
export interface PlacedBlock {
  readonly block: Block;
  /** The option of the choice `votes` that it belongs to. */
  readonly page: string;
  readonly x: number;
  readonly columns: readonly Column[];
}

/** The blocks side by side, or those of each page from the left. */
export function placedBlocks(data: VoteMatrixData, layout: Layout): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let x = layout.left;
  for (const block of blocks) {
    const columns = data.columns.filter((column) => column.block === block);
    const page = pageOf(block);
    if (layout.isPaged && page !== placed.at(-1)?.page) x = layout.left;
    placed.push({ block, page, x, columns });
    x += columns.length * layout.pitch + layout.gap;
  }
  return placed;
}

function pageOf(block: Block): string {
  const found = Object.entries(pages).find(([, own]) => own.some((one) => one === block));
  return found?.[0] ?? "";
}

/** The width of a cell where all texts are folded into one line of stripes. */
export const stripe = 6.5;

/** All columns from the oldest text to the newest. */
export function chronological({ columns }: VoteMatrixData): readonly Column[] {
  return columns.toSorted((a, b) => a.date.localeCompare(b.date));
}
