import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const votes = "un-votes/votes.csv";
const resolutions = "un-votes/resolutions.csv";
const evidence = "un-votes/evidence.csv";

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a vote keyed wrongly",
    votes,
    replace("es-11-9,ALB,Y,", "es-11-9,ALB,A,"),
    'data/un-votes/resolutions.csv:2 roll_call: votes of "es-11-9" add up to 90-12-58-33 (yes-no-abstain-not voting); should be the recorded 91-12-57-33',
  ],
  [
    "a vote that is missing",
    votes,
    replace("es-11-9,ALB,Y,undl-v5\n", ""),
    'data/un-votes/resolutions.csv:2 id: "es-11-9" has 192 rows in votes; should be 193, one for each member',
  ],
  [
    "more votes than a partial roll call can have",
    resolutions,
    replace(",107,12,51,23,", ",107,11,52,23,"),
    'data/un-votes/resolutions.csv:3 roll_call: votes of "2026-02-24" add up to 2-12-11-0 (yes-no-abstain-not voting); should not exceed the recorded 107-11-52-23',
  ],
  [
    "a tally that is not the membership",
    resolutions,
    replace(",91,12,57,33,", ",91,12,57,32,"),
    "data/un-votes/resolutions.csv:2 nonvoting: 91+12+57+32 is 192; should be the 193 members",
  ],
  [
    "a membership that is not the table's",
    resolutions,
    replace(",33,193,", ",33,192,"),
    "data/un-votes/resolutions.csv:2 members: 192 is not the 193 rows of members",
  ],
  [
    "a majority that was not reached",
    resolutions,
    replace(",91,12,57,33,", ",20,12,57,104,"),
    "data/un-votes/resolutions.csv:2 majority_rule: 20 to 12 is not a two-thirds majority",
  ],
  [
    "an unattested vote in a complete roll call",
    votes,
    replace("es-11-9,ALB,Y,undl-v5", "es-11-9,ALB,U,"),
    'data/un-votes/votes.csv:3 vote: "U" in a complete roll call; only a partial one may have it',
  ],
  [
    "a vote without a source",
    votes,
    replace("es-11-9,ALB,Y,undl-v5", "es-11-9,ALB,Y,"),
    "data/un-votes/votes.csv:3 source_id: is empty; a vote of Y needs a source",
  ],
  [
    "a source for an unattested vote",
    votes,
    replace("2026-02-24,AFG,U,", "2026-02-24,AFG,U,undl-v5"),
    'data/un-votes/votes.csv:195 source_id: "undl-v5" for a vote that is not attested; should be empty',
  ],
  [
    "a member that is missing",
    "un-votes/members.csv",
    (text) => text.replace(/^ZWE.*\n/m, ""),
    "data/un-votes/members.csv: has 192 rows; should be the 193 members",
  ],
  [
    "a member admitted after a vote",
    "un-votes/members.csv",
    replace(
      "SSD,728,SS,South Sudan,African,,2011-07-14",
      "SSD,728,SS,South Sudan,African,,2026-07-14",
    ),
    'data/un-votes/members.csv:163 admitted: "2026-07-14" is after the first vote, 2025-12-03',
  ],
  [
    "totals that differ from the roll calls",
    "un-votes/totals-es11.csv",
    replace("ALB,1,0,0,0", "ALB,0,1,0,0"),
    'data/un-votes/totals-es11.csv:3 iso3: "ALB" has the totals 0-1-0-0; the roll calls add up to 1-0-0-0',
  ],
  [
    "a member without totals",
    "un-votes/totals-es11.csv",
    replace("ALB,1,0,0,0\n", ""),
    'data/un-votes/members.csv:3 iso3: "ALB" has no row in totals-es11',
  ],
  [
    "a name that two members have",
    "un-votes/names.csv",
    replace("CIV,Ivory Coast,", "CIV,turkey,"),
    'data/un-votes/names.csv:3 name: "turkey" of CIV is a name of TUR too',
  ],
  [
    "a name that another member has at the UN",
    "un-votes/names.csv",
    replace("CIV,Ivory Coast,", "CIV,Ghana,"),
    'data/un-votes/names.csv:3 name: "Ghana" of CIV is a name of GHA too',
  ],
  [
    "an area under the name of a member",
    "geometry/areas.csv",
    replace("TWN,Taiwan,", "TWN,Ivory Coast,"),
    'data/un-votes/names.csv:3 name: "Ivory Coast" is an area of geometry/areas; names are those of members',
  ],
  [
    "evidence against the record",
    evidence,
    replace(
      "the UN record has it as not voting,contradicted",
      "the UN record has it as not voting,high",
    ),
    'data/un-votes/evidence.csv:4 vote: "N" for COD; the record has X, so confidence should be contradicted or claim',
  ],
  [
    "evidence that agrees and is marked as contradicted",
    evidence,
    replace(
      "es-11-9,RUS,N,undl-v5,https://digitallibrary.un.org/record/4094643,UN Dag Hammarskjöld Library,recorded against,high",
      "es-11-9,RUS,N,undl-v5,https://digitallibrary.un.org/record/4094643,UN Dag Hammarskjöld Library,recorded against,contradicted",
    ),
    'data/un-votes/evidence.csv:2 confidence: "contradicted" for a vote that agrees with the record',
  ],
  [
    "a partial vote without evidence",
    evidence,
    (text) => text.replace(/^2026-02-24,BLR.*\n/m, ""),
    'data/un-votes/votes.csv:210 vote: "N" of BLR has no row in evidence of high or medium confidence; should be U or have one',
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
