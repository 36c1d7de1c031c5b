export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines at half a right angle across a box as the data of a path, `gap` apart along its edges; `rising` to the right. */
export function hatch({ x, y, width, height }: Box, gap: number, rising: boolean): string {
  const [right, bottom] = [x + width, y + height];
  const [first, last] = rising ? [x + y, right + bottom] : [y - right, bottom - x];
  const start = Math.ceil(first / gap);
  const lines = Array.from(
    { length: Math.max(0, Math.floor(last / gap) - start + 1) },
    (_, at) => (start + at) * gap,
  );
  return lines
    .map((line) => {
      const from = Math.max(x, rising ? line - bottom : y - line);
      const to = Math.min(right, rising ? line - y : bottom - line);
      const side = rising ? -1 : 1;
      const at = rising ? line - from : line + from;
      return to > from
        ? `M${round(from)} ${round(at)}l${round(to - from)} ${round(side * (to - from))}`
        : "";
    })
    .join("");
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
