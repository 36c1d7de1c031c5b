import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemsAfter, problemsOf, replace } from "./fixture.ts";

const descriptor = "reading/datapackage.json";

test("a descriptor that is not JSON is a problem", () => {
  expect(problemsAfter(descriptor, () => "{")).toEqual([
    "data/reading/datapackage.json: is not a JSON object",
  ]);
});

test("a dataset without a descriptor is a problem", () => {
  expect(
    problemsOf((dir) => {
      rmSync(join(dir, descriptor));
    }),
  ).toEqual(["data/reading/datapackage.json: is missing; every dataset has a descriptor"]);
});

test("a name that is not that of the folder is a problem", () => {
  expect(
    problemsOf((dir) => {
      cpSync(join(dir, "reading"), join(dir, "reading-list"), {
        recursive: true,
      });
    }),
  ).toEqual([
    'data/reading-list/datapackage.json: name is "reading"; should be "reading-list", as its folder',
  ]);
});

test("a resource without a schema is a problem", () => {
  expect(problemsAfter(descriptor, (text) => text.replace('"schema"', '"scheme"'))).toEqual([
    "data/reading/datapackage.json: resource reading has no schema",
  ]);
});

test("a resource without a description is a problem", () => {
  expect(
    problemsAfter(
      descriptor,
      replace('"description": "One row for each document."', '"description": ""'),
    ),
  ).toEqual(["data/reading/datapackage.json: resource reading has no description"]);
});

test("a type that the reader does not know is a problem", () => {
  expect(
    problemsAfter(descriptor, (text) => text.replace('"type": "string"', '"type": "text"')),
  ).toEqual([
    "data/reading/datapackage.json: resource reading field title has type text; should be one of string, integer, number, date, list",
  ]);
});

test("a foreign key into another package is a problem", () => {
  expect(
    problemsAfter("un-votes/datapackage.json", (text) =>
      text.replace('"resource": "members"', '"resource": "states"'),
    ),
  ).toEqual([
    "data/un-votes/datapackage.json: resource votes refers to states, which is not a resource of the package",
  ]);
});

test("a file that a descriptor names and that is not there is a problem", () => {
  expect(
    problemsOf((dir) => {
      rmSync(join(dir, "reading/reading.csv"));
    }),
  ).toEqual(["data/reading/reading.csv: is missing; datapackage.json names it"]);
});

test("a file that no descriptor names is a problem", () => {
  expect(
    problemsOf((dir) => {
      writeFileSync(join(dir, "reading/more.csv"), "title\n");
    }),
  ).toEqual(["data/reading/more.csv: is not a resource of datapackage.json"]);
});

test("a dataset that is missing is a problem", () => {
  expect(
    problemsOf((dir) => {
      rmSync(join(dir, "reading"), { recursive: true });
    }),
  ).toEqual(["data/reading/reading: table is missing; tables.gen.ts has it"]);
});
