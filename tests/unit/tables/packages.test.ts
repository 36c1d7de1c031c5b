import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDatasets } from "../../../src/tables/datasets.ts";

const datasets = readDatasets("data").flatMap(({ descriptor }) => descriptor ?? []);
const fields = datasets.flatMap(({ resources }) =>
  resources.flatMap(({ schema }) => schema?.fields ?? []),
);

describe("the descriptors", () => {
  test("ask for a web address wherever a table names its source", () => {
    const addresses = fields.filter(({ name }) => name === "source_url" || name === "url");
    expect(
      addresses.every(
        ({ format, constraints }) => format === "uri" && constraints?.required === true,
      ),
    ).toBe(true);
    expect(addresses.length).toBeGreaterThan(12);
  });

  test("give a licence and credit sources, each with its address but for pages named row by row", () => {
    const isCredited = ({ title, path }: { title: string; path?: string }): boolean =>
      path === undefined ? title.includes("row by row") : path.startsWith("https://");
    expect(datasets.every(({ licenses }) => licenses.length > 0)).toBe(true);
    expect(datasets.every(({ sources }) => sources.length > 0 && sources.every(isCredited))).toBe(
      true,
    );
  });

  test("describe every field in a sentence", () => {
    expect(fields.filter(({ description }) => !description.endsWith("."))).toEqual([]);
  });
});

test("every CSV file ends its lines with a line feed", () => {
  const files = datasets.flatMap(({ name, resources }) =>
    resources.map(({ path }) => `data/${name}/${path}`),
  );
  expect(
    files.filter((file) => !existsSync(file) || readFileSync(file, "utf8").includes("\r")),
  ).toEqual([]);
});
