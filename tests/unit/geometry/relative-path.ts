import type { Position } from "geojson";

/** Rings as one SVG path of relative lines with one decimal, the shortest way to write them. */
export function relativePath(rings: readonly Position[][]): string {
  return rings.map((ring) => ringPath(ring.map((point) => point.map(tenths)))).join("");
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

function ringPath(points: readonly Position[]): string {
  const steps = points.slice(1, -1).map(([x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = points[index] ?? [];
    return [x - x0, y - y0];
  });
  return `M${numbers(points[0] ?? [])}l${numbers(steps.flat())}z`;
}

function numbers(values: readonly number[]): string {
  const written = values.map((value) => String(value / 10).replace(/^(-?)0\./, "$1."));
  return written.join(" ").replaceAll(" -", "-");
}
