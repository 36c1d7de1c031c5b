import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "Crimea outside Ukraine on the world map",
    "geometry/world.json",
    replace('"id":"UKR"', '"id":"XUA"'),
    "data/geometry/world.json: Simferopol lies in XUA; should be in UKR",
  ],
  [
    "Crimea under a Russian code",
    "geometry/ukraine.json",
    replace('"id":"UA-43"', '"id":"RU-CR"'),
    "data/geometry/ukraine.json: Simferopol lies in RU-CR; should be in UA-43",
  ],
  [
    "Sevastopol as part of another unit",
    "geometry/transfers.json",
    replace('"id":"UA-40"', '"id":"RU-SEV"'),
    "data/geometry/transfers.json: Sevastopol lies in RU-SEV; should be in UA-40",
  ],
  [
    "a unit of Crimea that is said to be Russian",
    "geometry/units.csv",
    replace("Autonomous Republic of Crimea,UA", "Autonomous Republic of Crimea,RU"),
    'data/geometry/units.csv:15 country: "RU" does not fit the unit UA-43',
  ],
  [
    "a member without a shape or a dot",
    "geometry/world.json",
    replace('"id":"IND"', '"id":"XIN"'),
    'data/un-votes/members.csv:79 iso3: "IND" has neither a shape nor a dot on the world map',
  ],
  [
    "a dot for an area that is not a member",
    "geometry/dots.csv",
    replace("\nAND,", "\nVAT,"),
    'data/geometry/dots.csv:2 iso3: "VAT" is not a member',
  ],
  [
    "a member without a tile",
    "geometry/tiles.csv",
    (text) => text.replace(/^IND.*\n/m, ""),
    'data/un-votes/members.csv:79 iso3: "IND" has no tile in geometry/tiles',
  ],
  [
    "a tile for an area that is not a member",
    "geometry/tiles.csv",
    replace("\nIND,", "\nTWN,"),
    'data/geometry/tiles.csv:79 iso3: "TWN" is not a member; only members have tiles',
  ],
  [
    "a member with two tiles",
    "geometry/tiles.csv",
    (text) => `${text}IND,28,1,15,1\n`,
    'data/geometry/tiles.csv:195 iso3: "IND" is the key of line 79 too',
  ],
  [
    "two members in one cell",
    "geometry/tiles.csv",
    (text) => text.replace(/^IND,.*$/m, (row) => row.replace(/^IND,\d+,\d+/, "IND,2,3")),
    'data/geometry/tiles.csv:79 row: "IND" is in column 2, row 3; that cell is CAN\'s',
  ],
  [
    "two members in one cell of the narrow grid",
    "geometry/tiles.csv",
    (text) => text.replace(/^(IND,\d+,\d+),.*$/m, "$1,2,1"),
    'data/geometry/tiles.csv:79 narrow_row: "IND" is in column 2, row 1; that cell is CAN\'s',
  ],
  [
    "a tile outside the grid",
    "geometry/tiles.csv",
    (text) => text.replace(/^IND,\d+,/m, "IND,29,"),
    'data/geometry/tiles.csv:79 column: "29" is above 28',
  ],
  [
    "a shape that nothing names",
    "geometry/areas.csv",
    (text) => text.replace(/^XKX.*\n/m, ""),
    "data/geometry/world.json: shape XKX is neither a member nor in areas",
  ],
  [
    "an area that is a member",
    "geometry/areas.csv",
    replace("\nABW,Aruba", "\nALB,Aruba"),
    'data/geometry/areas.csv:2 id: "ALB" is a member; areas are not',
  ],
  [
    "an area that is part of no member",
    "geometry/areas.csv",
    replace("Aruba,part_of_member,NLD", "Aruba,part_of_member,"),
    'data/geometry/areas.csv:2 part_of: "" with treatment part_of_member; part_of_member names a member, and nothing else does',
  ],
  [
    "a unit without a shape",
    "geometry/units.csv",
    (text) => `${text}KP-14,Nampo,KP,38.73,125.41\n`,
    'data/geometry/units.csv:130 id: "KP-14" has no shape in geometry/transfers',
  ],
  [
    "a geometry that is not one",
    "geometry/world.json",
    () => "{}",
    "data/geometry/world.json: is not a TopoJSON topology",
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
