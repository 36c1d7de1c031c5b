/** The months a drawn strip holds, and where each begins and the last ends, in the strip's own pixels. */
export interface Strip {
  readonly months: readonly string[];
  readonly edges: readonly number[];
}

/** A part of the time by its first and last month; empty where it is open. */
export interface Part {
  readonly from: string;
  readonly to: string;
}

/** Reads what a strip says of its months. */
export function readStrip(months: string, edges: string): Strip {
  const [first = "", count = "0"] = months.split(" ");
  const [year = 0, month = 1] = first.split("-").map(Number);
  return {
    months: Array.from({ length: Number(count) }, (_, at) =>
      new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 7),
    ),
    edges: edges.split(" ").map(Number),
  };
}

/** The months between two points of a strip, in either order; an end of the strip is an open end. */
export function partBetween({ months, edges }: Strip, a: number, b: number): Part {
  const monthAt = (x: number): number =>
    Math.min(
      Math.max(
        edges.findLastIndex((edge) => edge <= x),
        0,
      ),
      months.length - 1,
    );
  const [first, last] = [monthAt(Math.min(a, b)), monthAt(Math.max(a, b))];
  return {
    from: first === 0 ? "" : (months[first] ?? ""),
    to: last === months.length - 1 ? "" : (months[last] ?? ""),
  };
}

/** Where a part of the time lies on a strip: its left edge and its width. */
export function spanOfPart(
  { months, edges }: Strip,
  { from, to }: Part,
): readonly [number, number] {
  const first = from === "" ? 0 : months.indexOf(from);
  const last = to === "" ? months.length - 1 : months.indexOf(to);
  const left = edges[first] ?? 0;
  return [left, Math.max((edges[last + 1] ?? left) - left, 0)];
}
