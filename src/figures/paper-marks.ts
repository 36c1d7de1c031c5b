const svgNames = "http://www.w3.org/2000/svg";
const row = /M([\d.]+) ([\d.]+)h([\d.]+)/g;

/**
 * Rows of round marks, drawn as lines of dots, as square ones: lines with white ones across. Browsers write every dot of
 * a line into a printed file, and a field has thousands.
 */
export function squareMarks(document: Document): void {
  for (const path of document.querySelectorAll('path[stroke-dasharray^="0 "]')) {
    const rows = [...(path.getAttribute("d") ?? "").matchAll(row)].map(([, x, y, length]) => ({
      x: Number(x),
      y: Number(y),
      length: Number(length),
    }));
    if (rows.length === 0) continue;
    const pitch = Number(path.getAttribute("stroke-dasharray")?.slice(2));
    const size = Number(path.getAttribute("stroke-width"));
    path.removeAttribute("stroke-dasharray");
    path.setAttribute("stroke-linecap", "square");
    const group = document.createElementNS(svgNames, "g");
    if (path.id !== "") group.id = path.id;
    path.removeAttribute("id");
    path.replaceWith(group);
    group.append(path, gaps(rows, pitch, size, document));
  }
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** White lines between the marks of some rows. */
function gaps(rows: readonly Line[], pitch: number, size: number, document: Document): Element {
  const left = Math.min(...rows.map(({ x }) => x));
  const top = Math.min(...rows.map(({ y }) => y)) - size;
  const bottom = Math.max(...rows.map(({ y }) => y)) + size;
  const count = Math.ceil(Math.max(...rows.map(({ length }) => length)) / pitch);
  const lines = Array.from({ length: count }, (_, at) => left + (at + 0.5) * pitch);
  const path = document.createElementNS(svgNames, "path");
  path.setAttribute("d", lines.map((x) => `M${x} ${top}V${bottom}`).join(""));
  path.setAttribute("stroke", "var(--page)");
  path.setAttribute("stroke-width", String(pitch - size));
  path.setAttribute("fill", "none");
  return path;
}
