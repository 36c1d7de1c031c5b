/** A disc on a line, by the middle of it, in CSS pixels. */
interface Disc {
  readonly x: number;
  readonly radius: number;
}

const step = 2;
const gap = 1.5;

/** How far each disc steps up or down from its line so that none lies over another: the large first, each as little as it can. */
export function place(discs: readonly Disc[]): readonly number[] {
  const places = new Map<Disc, number>();
  for (const disc of discs.toSorted((a, b) => b.radius - a.radius)) {
    let distance = 0;
    while (![distance, -distance].some((y) => isFree(disc, y, places))) distance += step;
    places.set(disc, isFree(disc, distance, places) ? distance : -distance);
  }
  return discs.map((disc) => places.get(disc) ?? 0);
}

function isFree(disc: Disc, y: number, places: ReadonlyMap<Disc, number>): boolean {
  return [...places].every(
    ([other, otherY]) =>
      Math.hypot(disc.x - other.x, y - otherY) >= disc.radius + other.radius + gap,
  );
}
