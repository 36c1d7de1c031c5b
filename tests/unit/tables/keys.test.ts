import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a key that stands twice",
    "un-votes/votes.csv",
    replace("es-11-9,ALB,Y,", "es-11-9,AFG,Y,"),
    'data/un-votes/votes.csv:3 resolution_id+iso3: "es-11-9, AFG" is the key of line 2 too',
  ],
  [
    "a row that stands twice",
    "un-votes/votes.csv",
    replace("es-11-9,ALB,Y,undl-v5", "es-11-9,AFG,X,undl-v5"),
    "data/un-votes/votes.csv:3: is the same row as line 2",
  ],
  [
    "a row without a key that stands twice",
    "returns/groups.csv",
    (text) => text + (text.split("\n")[2] ?? "") + "\n",
    "data/returns/groups.csv:4: is the same row as line 3",
  ],
  [
    "a unique value that stands twice",
    "un-votes/members.csv",
    replace("ALB,008,AL,", "ALB,008,AF,"),
    'data/un-votes/members.csv:3 iso2: "AF" stands in line 2 too',
  ],
  [
    "a state that is not a member",
    "un-votes/votes.csv",
    replace("es-11-9,ALB,", "es-11-9,XKX,"),
    'data/un-votes/votes.csv:3 iso3: "XKX" is not a iso3 of members',
  ],
  [
    "a source that is not listed",
    "un-votes/votes.csv",
    replace("es-11-9,AFG,X,undl-v5", "es-11-9,AFG,X,undl-v6"),
    'data/un-votes/votes.csv:2 source_id: "undl-v6" is not a source_id of sources',
  ],
  [
    "a place that is not known",
    "transfers/routes.csv",
    replace("T001,amvrosiivka,", "T001,amvrosiyivka,"),
    'data/transfers/routes.csv:2 origin_place_id: "amvrosiyivka" is not a place_id of places',
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
