/** A label that wants to hang from a line of time by a pole at `x`. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly importance: number;
}

/** In which tier under the line a label hangs, and on which side of its pole. */
export interface Hung {
  readonly tier: number;
  readonly side: Side;
}

export interface Room {
  readonly left: number;
  readonly right: number;
  readonly tiers: number;
}

type Side = "r" | "l";

/** A label with its side chosen; its room leaves out a sliver at the pole, so that labels may share one. */
interface Flag {
  readonly pin: Pin;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

interface Picture {
  readonly flags: readonly Flag[];
  readonly tiers: ReadonlyMap<Flag, number>;
}

/** Between a label's room and its own pole, and between it and what is beyond its end, in pixels. */
const sliver = 2;
const beyond = 5;

/**
 * Hangs labels so that none touches another or another's pole: the important first, then the newest. Each takes the
 * side that keeps the picture shallow, turning an earlier one round where it must; what finds no place is left out.
 */
export function hang(pins: readonly Pin[], room: Room): ReadonlyMap<string, Hung> {
  let picture: Picture = { flags: [], tiers: new Map() };
  for (const pin of pins.toSorted((a, b) => b.importance - a.importance || b.x - a.x)) {
    picture = withPin(picture, pin, room) ?? picture;
  }
  return new Map(
    picture.flags.map((flag) => [
      flag.pin.id,
      { tier: picture.tiers.get(flag) ?? 0, side: flag.side },
    ]),
  );
}

/** The picture with one label more, with one of the others turned round where that alone makes room. */
function withPin({ flags }: Picture, pin: Pin, room: Room): Picture | null {
  const added = sides(pin, room);
  const kept = added.map((flag) => [...flags, flag]);
  const turned = added.flatMap((flag) =>
    flags.flatMap((one) =>
      sides(one.pin, room).map((other) => [...flags.filter((each) => each !== one), other, flag]),
    ),
  );
  return shallowest(kept, room) ?? shallowest(turned, room);
}

/** The picture that reaches least deep in all, of those that work. */
function shallowest(tries: readonly (readonly Flag[])[], room: Room): Picture | null {
  const depth = ({ tiers }: Picture) => [...tiers.values()].reduce((sum, tier) => sum + tier, 0);
  const pictures = tries
    .map((flags) => pictureOf(flags, room))
    .filter((picture) => picture !== null);
  return pictures.reduce<Picture | null>(
    (best, picture) => (best === null || depth(picture) < depth(best) ? picture : best),
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

/** Gives each flag the nearest tier that is under all poles it spans; null where that cannot be or is too deep. */
function pictureOf(flags: readonly Flag[], room: Room): Picture | null {
  const tiers = new Map<Flag, number>();
  let waiting = flags;
  while (waiting.length > 0) {
    const flag = waiting.find((one) =>
      waiting.every((other) => other === one || !spans(one, other)),
    );
    if (flag === undefined) return null;
    const tier = tierOf(flag, tiers);
    if (tier >= room.tiers) return null;
    tiers.set(flag, tier);
    waiting = waiting.filter((other) => other !== flag);
  }
  return { flags, tiers };
}

function tierOf(flag: Flag, tiers: ReadonlyMap<Flag, number>): number {
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

/** Whether the pole of another label comes down where this label is. */
function spans(flag: Flag, { pin }: Flag): boolean {
  return pin.x > flag.from && pin.x < flag.to;
}
