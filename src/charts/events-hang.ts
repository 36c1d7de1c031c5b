/** A label that wants to hang on a line of time by a pole at `x`. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly importance: number;
}

/** Where a label hangs: over or under the line, how many tiers from it, and on which side of its pole. */
export interface Hung {
  readonly half: Half;
  readonly tier: number;
  readonly side: Side;
}

/** From where to where labels may reach, and how many tiers there are under and over the line. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly tiers: Readonly<Record<Half, number>>;
}

type Half = "down" | "up";
type Side = "r" | "l";

/** A label with its side chosen; its room leaves out a sliver at the pole, so that labels may share one. */
interface Flag {
  readonly pin: Pin;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** What hangs on one half, each in its tier. */
type Picture = ReadonlyMap<Flag, number>;
type Halves = Readonly<Record<Half, Picture>>;

const halves: readonly Half[] = ["down", "up"];
/** Between a label's room and its own pole, and between it and what is beyond its end, in pixels. */
const sliver = 2;
const beyond = 5;
/** How much a tier more of the whole picture counts, against one for a label. */
const depthWeight = 8;

/**
 * Hangs labels so that none touches another or another's pole: the important first, then the newest. Each takes the
 * half and side that keep the picture shallow, turning an earlier one round where it must; what finds no place is left
 * out.
 */
export function hang(pins: readonly Pin[], room: Room): ReadonlyMap<string, Hung> {
  let hung: Halves = { down: new Map(), up: new Map() };
  for (const pin of pins.toSorted((a, b) => b.importance - a.importance || b.x - a.x)) {
    hung = shallowest(added(hung, pin, room)) ?? shallowest(exchanged(hung, pin, room)) ?? hung;
  }
  const best = settled(hung, room);
  return new Map(
    halves.flatMap((half) =>
      [...best[half]].map(([{ pin, side }, tier]) => [pin.id, { half, tier, side }] as const),
    ),
  );
}

function added(hung: Halves, pin: Pin, room: Room): readonly Halves[] {
  return halves.flatMap((half) =>
    withPin(hung[half], pin, room, half).map((picture) => ({ ...hung, [half]: picture })),
  );
}

/** The pictures with one label more, for which another moves to the other half. */
function exchanged(hung: Halves, pin: Pin, room: Room): readonly Halves[] {
  return halves.flatMap((half) =>
    [...hung[half].keys()].flatMap((moved) => {
      const other = half === "down" ? "up" : "down";
      const left = new Map([...hung[half]].filter(([flag]) => flag !== moved));
      const own = withPin(left, pin, room, half);
      const others = own.length === 0 ? [] : withPin(hung[other], moved.pin, room, other);
      return own.flatMap((a) => others.map((b): Halves => ({ ...hung, [half]: a, [other]: b })));
    }),
  );
}

/** The pictures of a half with one label more, with one of the others turned round where that alone makes room. */
function withPin(picture: Picture, pin: Pin, room: Room, half: Half): readonly Picture[] {
  const flags = [...picture.keys()];
  const added = sides(pin, room);
  const works = (tries: readonly (readonly Flag[])[]) =>
    tries.map((all) => pictureOf(all, room.tiers[half])).filter((one) => one !== null);
  const kept = works(added.map((flag) => [...flags, flag]));
  if (kept.length > 0) return kept;
  return works(
    added.flatMap((flag) =>
      flags.flatMap((one) =>
        sides(one.pin, room).map((other) => [...flags.filter((each) => each !== one), other, flag]),
      ),
    ),
  );
}

/** Hangs each label anew while that makes the picture shallower. */
function settled(hung: Halves, room: Room): Halves {
  const flags = halves.flatMap((half) => [...hung[half].keys()]);
  const better = flags.reduce((best, { pin }) => {
    const without = (half: Half) =>
      pictureOf(
        [...best[half].keys()].filter((flag) => flag.pin !== pin),
        room.tiers[half],
      ) ?? best[half];
    const again = added({ down: without("down"), up: without("up") }, pin, room);
    return shallowest([best, ...again]) ?? best;
  }, hung);
  return cost(better) < cost(hung) ? settled(better, room) : hung;
}

/** Deep tiers cost more than many shallow ones, and the deepest of a half most: they make the picture high. */
function cost(all: Halves): number {
  return halves.reduce((sum, half) => {
    const tiers = [...all[half].values()];
    const deepest = Math.max(-1, ...tiers) + 1;
    return sum + tiers.reduce((own, tier) => own + tier, 0) + depthWeight * deepest;
  }, 0);
}

/** The picture that reaches least far in all. */
function shallowest(tries: readonly Halves[]): Halves | null {
  return tries.reduce<Halves | null>(
    (best, one) => (best === null || cost(one) < cost(best) ? one : best),
    null,
  );
}

function sides(pin: Pin, { left, right }: Room): readonly Flag[] {
  const { x, width } = pin;
  const flags: readonly Flag[] = [
    { pin, side: "r", from: x + sliver, to: x + width + beyond },
    { pin, side: "l", from: x - width - beyond, to: x - sliver },
  ];
  return flags.filter(({ from, to }) => from + beyond >= left && to - beyond <= right);
}

/** Gives each flag the nearest tier that is beyond all poles it spans; null where that cannot be or is too far. */
function pictureOf(flags: readonly Flag[], tiers: number): Picture | null {
  const placed = new Map<Flag, number>();
  let waiting = flags;
  while (waiting.length > 0) {
    const flag = waiting.find((one) =>
      waiting.every((other) => other === one || !spans(one, other)),
    );
    if (flag === undefined) return null;
    const tier = tierOf(flag, placed);
    if (tier >= tiers) return null;
    placed.set(flag, tier);
    waiting = waiting.filter((other) => other !== flag);
  }
  return placed;
}

function tierOf(flag: Flag, tiers: Picture): number {
  const placed = [...tiers];
  let tier = Math.max(
    0,
    ...placed.filter(([other]) => spans(flag, other)).map(([, taken]) => taken + 1),
  );
  while (
    placed.some(([other, taken]) => taken === tier && flag.from < other.to && other.from < flag.to)
  )
    tier += 1;
  return tier;
}

/** Whether the pole of another label passes where this label is. */
function spans(flag: Flag, { pin }: Flag): boolean {
  return pin.x > flag.from && pin.x < flag.to;
}
