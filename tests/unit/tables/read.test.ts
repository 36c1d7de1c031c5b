import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkClaimUses } from "../../../src/tables/claim-uses.ts";
import { DataError, problemText } from "../../../src/tables/problem.ts";
import { checkTables, readTables } from "../../../src/tables/read.ts";

let dir = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "data-"));
  cpSync("data", dir, { recursive: true });
  const file = join(dir, "un-votes/votes.csv");
  const votes = readFileSync(file, "utf8")
    .replace("68-262,AFG,A,", "68-262,AFG,Yes,")
    .replace("68-262,ALB,Y,", "68-262,ALB,No,");
  writeFileSync(file, votes);
  writeFileSync(join(dir, "reading/notes.csv"), "");
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

test("the reader throws one error that lists every problem", () => {
  expect(() => readTables(dir)).toThrow(DataError);
  expect(() => readTables(dir)).toThrow(
    new DataError([
      {
        file: `${dir}/reading/notes.csv`,
        line: null,
        column: null,
        message: "is not a resource of datapackage.json",
      },
      {
        file: `${dir}/un-votes/votes.csv`,
        line: 2,
        column: "vote",
        message: '"Yes" is not one of Y, N, A, X, U',
      },
      {
        file: `${dir}/un-votes/votes.csv`,
        line: 3,
        column: "vote",
        message: '"No" is not one of Y, N, A, X, U',
      },
    ]),
  );
});

test("the command prints every problem and fails", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/check-data.ts", dir], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stdout.replaceAll(dir, "data").split("\n")).toEqual([
    "data/reading/notes.csv: is not a resource of datapackage.json",
    'data/un-votes/votes.csv:2 vote: "Yes" is not one of Y, N, A, X, U',
    'data/un-votes/votes.csv:3 vote: "No" is not one of Y, N, A, X, U',
    expect.stringMatching(/^27 tables, \d+ rows, 3 problems$/),
    "",
  ]);
});

test("a folder that is not there is a problem", () => {
  expect(checkTables("no-data").map(problemText)).toEqual([
    "no-data: is not a folder; should be one with a folder for each dataset",
  ]);
});

test("the command passes on the real data", () => {
  expect(
    execFileSync(process.execPath, ["scripts/check-data.ts"], {
      encoding: "utf8",
    }),
  ).toMatch(/^27 tables, \d+ rows, 0 problems\n$/);
});

test("the generated types are not stale", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/generate-types.ts", "--check"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});

test("a claim that is used and not defined is a problem where it is used", () => {
  const uses = [
    {
      file: "src/content/scenes/en/01-count.mdx",
      line: 12,
      id: "identified-register",
    },
    {
      file: "src/content/scenes/en/01-count.mdx",
      line: 14,
      id: "identified-registre",
    },
    { file: "src/content/scenes/en/05-vote.mdx", line: 7, id: "yes-es-11-9" },
  ];
  expect(checkClaimUses(readTables("data"), uses, ["yes-es-11-9"]).map(problemText)).toEqual([
    'src/content/scenes/en/01-count.mdx:14: "identified-registre" is not a claim; should be an id of data/claims/claims.csv or a computed claim',
  ]);
});
