import { expect, test } from "vitest";
import { type Edit, problemsAfter, problemsOf, replace } from "./fixture.ts";

const groups = "returns/groups.csv";
const members = "un-votes/members.csv";

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a byte order mark",
    groups,
    (text) => `\uFEFF${text}`,
    "data/returns/groups.csv:1: starts with a byte order mark; leave it out",
  ],
  [
    "a carriage return",
    members,
    replace(
      "AF,Afghanistan,Asia-Pacific,,1946-11-19,\n",
      "AF,Afghanistan,Asia-Pacific,,1946-11-19,\r\n",
    ),
    "data/un-votes/members.csv:2: has a carriage return; end lines with a line feed alone",
  ],
  [
    "no line feed at the end",
    groups,
    (text) => text.trimEnd(),
    "data/returns/groups.csv:3: has no line feed at the end of the file",
  ],
  [
    "another encoding",
    members,
    (text) => Buffer.from(text, "latin1"),
    "data/un-votes/members.csv: is not UTF-8; save it as UTF-8",
  ],
  [
    "a stray quote",
    members,
    replace("Afghanistan", 'Afghan"istan'),
    "data/un-votes/members.csv:2: has a stray quote inside a cell; quote the whole cell and double the quote",
  ],
  [
    "text after a closing quote",
    members,
    replace("Albania", '"Alb"ania'),
    "data/un-votes/members.csv:3: has text after a closing quote; double a quote inside a quoted cell",
  ],
  [
    "a quote that is never closed",
    members,
    replace("Zimbabwe", '"Zimbabwe'),
    "data/un-votes/members.csv:194: has a quote that is never closed",
  ],
  [
    "too few cells",
    members,
    replace("AFG,004,AF,Afghanistan,Asia-Pacific,,", "AFG,004,AF,Afghanistan,Asia-Pacific,"),
    "data/un-votes/members.csv:2: has 7 cells; the header has 8",
  ],
  [
    "an empty line",
    members,
    replace("DZA,012", "\nDZA,012"),
    "data/un-votes/members.csv:4: line is empty",
  ],
  [
    "an empty file",
    groups,
    () => "",
    "data/returns/groups.csv:1: has no line feed at the end of the file",
  ],
  [
    "an unknown column",
    groups,
    (text) => text.replaceAll(/$/gm, ",x").replace(/\n,x$/, "\n"),
    "data/returns/groups.csv:1 x: column is not in the descriptor",
  ],
  [
    "a missing column",
    "un-votes/totals-es11.csv",
    (text) => text.replaceAll(/,\d$/gm, "").replace(",nonvoting", ""),
    "data/un-votes/totals-es11.csv:1 nonvoting: column is missing; the descriptor has it",
  ],
  [
    "a column that stands twice",
    "un-votes/votes.csv",
    replace("vote,source_id", "vote,source_id,vote"),
    "data/un-votes/votes.csv:1 vote: column stands twice",
  ],
  [
    "columns in another order",
    "un-votes/votes.csv",
    replace("resolution_id,iso3,", "iso3,resolution_id,"),
    "data/un-votes/votes.csv:1: columns stand in another order; should be resolution_id, iso3, vote, source_id",
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});

test("the small data set has no problem before it is broken", () => {
  expect(problemsOf(() => undefined)).toEqual([]);
});

test("a file that cannot be read gives no problem in the tables that refer to it", () => {
  const edit = replace("Afghanistan", 'Afghan"istan');
  const found = problemsAfter(members, edit);
  expect(
    found.filter((problem) => !problem.endsWith("table is missing; tables.gen.ts has it")),
  ).toHaveLength(1);
});
