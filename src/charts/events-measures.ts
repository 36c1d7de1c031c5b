/** The measures of the timeline that drawing and painting share, in pixels; small, since the browser loads it too. */
export const measures = {
  line: 15,
  /** From one level of marks to the next, and from one tier of labels to the next. */
  level: 11,
  tier: 53,
  laneTier: 35,
  /** From the marks' floor down to the first line of the nearest label, and from their top up to the last. */
  fall: 16,
  lift: 9,
  /** From a pole to its words; and from the marks to where a pole starts that others stand in the way of. */
  gap: 5,
  under: 6,
  /** Under the line where nothing stands on it, for words that say so. */
  empty: 36,
  /** In the list: where the spine is, how far from it words are and how wide they may be. */
  spine: 9,
  listIndent: 18,
  listWidth: 331,
  listLine: 18,
  /** After an entry, and after one of a single line in a long list. */
  listGap: 8,
  listTight: 4,
  /** Room over and under a year. */
  yearAbove: 22,
  yearBelow: 24,
} as const;

/** A run of days (counted from 1970, `to` not included) and the pixels it is drawn on. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** A scale of time as an attribute holds it. */
export function writeScale(stretches: readonly Stretch[]): string {
  return stretches.map(({ from, to, left, right }) => [from, to, left, right].join(" ")).join(",");
}

/** The scale of time that an attribute holds. */
export function readScale(text: string): readonly Stretch[] {
  return text.split(",").map((run) => {
    const [from = 0, to = 1, left = 0, right = 0] = run.split(" ").map(Number);
    return { from, to, left, right };
  });
}

/** Where some days (counted from 1970) start on a scale, and how long they are drawn, in CSS pixels. */
export function spanOn(
  stretches: readonly Stretch[],
  first: number,
  days: number,
): readonly [number, number] {
  const { from, to, left, right } = stretches.findLast((stretch) => stretch.from <= first) ?? {
    from: first,
    to: first + 1,
    left: 0,
    right: 0,
  };
  const perDay = (right - left) / (to - from);
  return [left + (first - from) * perDay, days * perDay];
}

/** How far from its start a span holds the pole of its label: poles of spans that lie on one another stand apart. */
export function poleShift(length: number, level: number): number {
  return Math.min(length / 2, measures.gap + 1 + level * measures.level);
}

/** A title as one line if it has no more characters than the longest may, or else as two of about the same length. */
export function titleLines(title: string, longest: number): readonly [string, string] {
  if (title.length <= longest) return [title, ""];
  const spaces = [...title.matchAll(/ /g)].map(({ index }) => index);
  const middle = title.length / 2;
  const at = spaces.reduce(
    (best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best),
    title.length,
  );
  return [title.slice(0, at), title.slice(at + 1)];
}

/** A mark's label (`2 June 2025: Istanbul talks: …`) taken apart into date and title. */
export function dateAndTitle(label: string): readonly [string, string] {
  const at = label.indexOf(": ");
  return [label.slice(0, at), label.slice(at + 2)];
}
