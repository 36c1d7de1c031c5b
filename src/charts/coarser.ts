import { onGrid, steps } from "./paths.ts";

type Corner = [x: number, y: number];

/** Square units: a point whose triangle with its neighbours is smaller makes no corner that an eye could see. */
const leastCorner = 2;
/** Square units: a smaller ring is an island that a light picture does without; the largest ring always stays. */
const leastRing = 6;
/** A ring smaller than this keeps tenths, and all its corners. */
const tinyRing = 8;

/** The same outlines with fewer corners and islands, in whole units, for pictures that have to be light. */
export function coarserPath(path: string): string {
  const rings = path.split("M").slice(1).map(spotsOf);
  const largest = Math.max(...rings.map(areaOf));
  return rings
    .filter((ring) => areaOf(ring) >= Math.min(leastRing, largest))
    .map((ring) =>
      areaOf(ring) < tinyRing ? onGrid(ring, 5) : onGrid(withoutSmallCorners(ring), 1),
    )
    .filter(({ length }) => length > 2)
    .map((ring) => `${steps(ring)}z`)
    .join("");
}

/** The points of one ring of path data that begins with its first point and goes on in steps. */
function spotsOf(ring: string): readonly Corner[] {
  const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((step, index): readonly Corner[] => {
    if (index % 2 === 0) {
      x += step;
      return [];
    }
    y += step;
    return [[x, y]];
  });
}

/** Takes the smallest corner away until none is small, as Visvalingam and Whyatt do; both sides of a border lose the same. */
function withoutSmallCorners(ring: readonly Corner[]): readonly Corner[] {
  const left = [...ring];
  while (left.length > 4) {
    const corners = left.map((spot, at) =>
      areaOf([left.at(at - 1) ?? spot, spot, left[(at + 1) % left.length] ?? spot]),
    );
    const least = Math.min(...corners);
    if (least >= leastCorner) break;
    left.splice(corners.indexOf(least), 1);
  }
  return left;
}

function areaOf(ring: readonly Corner[]): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [fromX, fromY] = ring.at(at - 1) ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(twice) / 2;
}
