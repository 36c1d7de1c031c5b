/** A cell of a figure's table that a pointer is at in the picture: the head of its column, and what it says. */
export interface PointedCell {
  readonly column: string;
  readonly text: string;
}

/**
 * The cell of a row under a pointer, for pictures that are tables: their blocks of cells name the table's columns
 * (`data-columns="es-11-1 es-11-2"`), which stand side by side at even widths.
 */
export function cellAt(
  mark: SVGElement,
  row: HTMLTableRowElement | undefined,
  { clientX }: MouseEvent,
): PointedCell | null {
  const blocks = mark.ownerSVGElement?.querySelectorAll("[data-columns]") ?? [];
  for (const block of blocks) {
    const { left, width } = block.getBoundingClientRect();
    const keys = block.getAttribute("data-columns")?.split(" ") ?? [];
    const key = keys[Math.floor(((clientX - left) / width) * keys.length)];
    const cell = row?.querySelector<HTMLTableCellElement>(`[data-col="${CSS.escape(key ?? "")}"]`);
    const head = row?.closest("table")?.tHead?.rows[0]?.cells[cell?.cellIndex ?? -1];
    if (cell && head) return { column: head.textContent.trim(), text: cell.textContent.trim() };
  }
  return null;
}
