import { projectPoint } from "../tables/geometry.ts";
import type { Chosen, Used } from "./chart.ts";
import type { Spot } from "./map.ts";
import { outlines } from "./vote-world.ts";
import type { Outline } from "./vote-world.ts";
import { officialTally, resolutionOrder, rollCalls, shortSymbol } from "../model/votes.ts";
import type { Member, Tally } from "../model/votes.ts";

export const uses = [
  "un-votes/resolutions",
  "un-votes/votes",
  "un-votes/members",
  "geometry/world",
  "geometry/areas",
  "geometry/dots",
] as const;

export interface VoteMapMember extends Pick<Member, "name" | "un_group"> {
  /** Lower case: the mark's id and the country's address. */
  readonly iso3: string;
}

export interface VoteMapResolution {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly date: string;
  readonly tally: Tally;
  /** A letter a member. */
  readonly roll: string;
}

/** A shape of the map; `of` is the member whose vote it shows, which is another one's for a dependent territory. */
export interface VoteMapShape extends Outline {
  readonly of: string | null;
}

/** A member too small to be seen: where its dot is drawn, and where it lies. */
export interface VoteMapDot {
  readonly iso3: string;
  readonly place: Spot;
  readonly wide: Spot;
  readonly narrow: Spot;
}

export interface VoteMapData {
  readonly members: readonly VoteMapMember[];
  readonly resolutions: readonly VoteMapResolution[];
  readonly shapes: readonly VoteMapShape[];
  readonly dots: readonly VoteMapDot[];
  /** Of the map's frame, in units. */
  readonly height: number;
}

type VoteMapTables = Used<(typeof uses)[number]>;
type World = VoteMapTables["geometry/world"];

/** The members by name, the resolutions as readers choose them, and the map. */
export function voteMapData(tables: VoteMapTables): VoteMapData {
  const world = tables["geometry/world"];
  const members = tables["un-votes/members"].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return {
    members: members.map(({ iso3, name, un_group }) => ({
      iso3: iso3.toLowerCase(),
      name,
      un_group,
    })),
    resolutions: resolutions(tables, members),
    shapes: shapes(world, members, tables["geometry/areas"]),
    dots: dots(world, members, tables["geometry/dots"]),
    height: world.size[1],
  };
}

function resolutions(
  tables: VoteMapTables,
  members: readonly Member[],
): readonly VoteMapResolution[] {
  const rolls = rollCalls(tables["un-votes/votes"], members);
  return resolutionOrder(tables["un-votes/resolutions"]).map((resolution) => ({
    id: resolution.id,
    symbol: shortSymbol(resolution),
    title: resolution.title,
    date: resolution.date,
    tally: officialTally(resolution),
    roll: rolls.get(resolution.id) ?? "",
  }));
}

function shapes(
  world: World,
  members: readonly Member[],
  areas: VoteMapTables["geometry/areas"],
): readonly VoteMapShape[] {
  const of = new Map(members.map(({ iso3 }) => [iso3.toLowerCase(), iso3.toLowerCase()]));
  for (const { id, part_of } of areas)
    if (part_of !== null) of.set(id.toLowerCase(), part_of.toLowerCase());
  return outlines(world).map(({ iso3, path }) => ({
    iso3,
    path,
    of: of.get(iso3) ?? null,
  }));
}

type DotRow = VoteMapTables["geometry/dots"][number];

/** In the members' order, which is the order they are read in. */
function dots(
  world: World,
  members: readonly Member[],
  rows: readonly DotRow[],
): readonly VoteMapDot[] {
  const rowOf = new Map(rows.map((row) => [row.iso3, row]));
  return members.flatMap(({ iso3 }) => {
    const row = rowOf.get(iso3);
    return row === undefined ? [] : [dot(world, row)];
  });
}

function dot(world: World, { iso3, lat, lon, x, y, narrow_x, narrow_y }: DotRow): VoteMapDot {
  return {
    iso3: iso3.toLowerCase(),
    place: projectPoint(world, [lon, lat]),
    wide: [x, y],
    narrow: [narrow_x, narrow_y],
  };
}

/** The chosen resolution. */
export function resolutionOf(
  { resolutions: known }: VoteMapData,
  chosen: Chosen,
): VoteMapResolution {
  const found = known.find(({ id }) => id === chosen["resolution"]);
  if (found === undefined)
    throw new Error(
      `unknown resolution: ${chosen["resolution"]}; expected one of un-votes/resolutions`,
    );
  return found;
}
