import { type Flow, total } from "../model/shift.ts";
import { voteCodes } from "../model/votes.ts";

/** Where the drawn bars stand and how tall a member is, in CSS pixels. */
export interface ShiftFrame {
  /** Where the bands begin and end. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The height of one member. */
  readonly unit: number;
  readonly gap: number;
  /** The least distance between two labels of a bar. */
  readonly lead: number;
}

/** A stretch of a bar, from its upper end. */
export interface Span {
  readonly y: number;
  readonly height: number;
}

/** A band between the bars: where its upper edge begins and ends, and how tall it is. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** The stretch of each state in the bar of one side. */
export function spans(
  flows: readonly Flow[],
  side: "from" | "to",
  { top, unit, gap }: ShiftFrame,
): ReadonlyMap<string, Span> {
  let y = top;
  return new Map(
    voteCodes.map((state) => {
      const height = unit * total(flows.filter((flow) => flow[side] === state));
      const span = { y, height };
      if (height > 0) y += height + gap;
      return [state, span];
    }),
  );
}

/** Where each flow leaves the left bar and meets the right one, in the order of the flows. */
export function bands(flows: readonly Flow[], frame: ShiftFrame): readonly Band[] {
  const [left, right] = [spans(flows, "from", frame), spans(flows, "to", frame)];
  return flows.map((flow, at) => {
    const before = flows.slice(0, at);
    const offset = (side: "from" | "to"): number =>
      frame.unit * total(before.filter((other) => other[side] === flow[side]));
    return {
      from: (left.get(flow.from)?.y ?? 0) + offset("from"),
      to: (right.get(flow.to)?.y ?? 0) + offset("to"),
      height: frame.unit * flow.members.length,
    };
  });
}

/** The middle of each stretch that has a height, pushed down where the one above leaves its label too little room. */
export function labelPlaces(
  spansOfSide: ReadonlyMap<string, Span>,
  lead: number,
): ReadonlyMap<string, number> {
  let next = -Infinity;
  const shown = [...spansOfSide].filter(([, { height }]) => height > 0);
  return new Map(
    shown.map(([state, { y, height }]) => {
      const place = Math.max(y + height / 2, next);
      next = place + lead;
      return [state, place];
    }),
  );
}

/** The outline of a band as path data. */
export function bandPath({ from, to, height }: Band, { left, right }: ShiftFrame): string {
  const middle = (left + right) / 2;
  const [above, below] = [`C${middle} `, `L${right} ${to + height}C${middle} `];
  return (
    `M${left} ${from}${above}${from} ${middle} ${to} ${right} ${to}` +
    `${below}${to + height} ${middle} ${from + height} ${left} ${from + height}z`
  );
}

/** The middle of a band, a part of the way along it. */
export function bandSpot(
  { from, to, height }: Band,
  { left, right }: ShiftFrame,
  part: number,
): readonly [x: number, y: number] {
  const along = 1.5 * part * (1 - part) + part ** 3;
  const down = 3 * part ** 2 - 2 * part ** 3;
  return [left + (right - left) * along, from + height / 2 + (to - from) * down];
}
