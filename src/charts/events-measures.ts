/** The measures of the timeline that drawing and painting share, in pixels; small, since the browser loads it too. */
export const measures = {
  line: 15,
  /** From one level of marks to the next, and from one tier of labels to the next. */
  level: 9,
  tier: 53,
  /** From the marks' floor to the first line of the nearest label; from a pole to its words. */
  fall: 16,
  gap: 5,
  /** Where the pole of a mark starts that stands on others: under them. */
  under: 6,
  /** In the list: where the spine is and how far from it words are, lines, room after a label, from dot to dot. */
  spine: 9,
  listIndent: 18,
  listLine: 18,
  listGap: 10,
  listStep: 13,
  /** Room over and under a year. */
  yearAbove: 20,
  yearBelow: 22,
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
