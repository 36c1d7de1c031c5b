/** What an order needs to know of an item: its place in time, and its day of the year (`06-12`) if that is known. */
export interface Placed {
  readonly rank: number;
  readonly day: string;
}

/**
 * Puts items in order: oldest or newest first, or by the day of the year, beginning at one day and going round; on one
 * day the oldest come first. What belongs to no day comes last.
 */
export function inOrder<One extends Placed>(
  items: readonly One[],
  order: string,
  firstDay: string,
): readonly One[] {
  const oldest = items.toSorted((a, b) => a.rank - b.rank);
  if (order === "newest") return oldest.toReversed();
  if (order !== "day") return oldest;
  const turn = ({ day }: Placed) => (day === "" ? 2 : Number(day < firstDay));
  return oldest.toSorted(
    (a, b) => turn(a) - turn(b) || (a.day < b.day ? -1 : Number(a.day > b.day)),
  );
}

/** The day of the year of a date by the clock it was read from: `06-12`. */
export function dayOfYear(date: Date): string {
  return [date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
