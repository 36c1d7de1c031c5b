import { existsSync } from "node:fs";
import { type Dataset, readDatasets } from "./datasets.ts";
import type { DataPackage, Resource } from "./descriptor.ts";
import { isRecord, readJson } from "./json.ts";
import { duplicateProblems, referenceProblems } from "./keys.ts";
import type { Problem } from "./problem.ts";
import { readTable, type Row, type Table } from "./table.ts";

/** One table of the data, read and checked by its schema alone. */
export interface Loaded {
  /** "<dataset>/<table>". */
  readonly name: string;
  readonly file: string;
  readonly dataset: DataPackage;
  readonly resource: Resource;
  /** Rows, or the value of a JSON file. */
  readonly value: readonly Row[] | object;
  readonly lines: ReadonlyMap<object, number>;
  readonly problems: readonly Problem[];
}

export interface Load {
  readonly tables: readonly Loaded[];
  /** Problems of folders and descriptors. */
  readonly problems: readonly Problem[];
}

/** Reads every table the descriptors of a data folder name. */
export function load(dir: string): Load {
  if (!existsSync(dir)) {
    const message = "is not a folder; should be one with a folder for each dataset";
    return {
      tables: [],
      problems: [{ file: dir, line: null, column: null, message }],
    };
  }
  const datasets = readDatasets(dir);
  return {
    tables: datasets.flatMap(loadDataset),
    problems: datasets.flatMap(({ problems }) => problems),
  };
}

function loadDataset({ name, folder, descriptor }: Dataset): readonly Loaded[] {
  if (descriptor === null) return [];
  const resources = descriptor.resources.filter(({ path }) => existsSync(`${folder}/${path}`));
  const tables = new Map(
    resources.flatMap(({ name: key, path, schema }) =>
      schema === undefined
        ? []
        : [[key, readTable(`${folder}/${path}`, schema, descriptor.created.slice(0, 10))] as const],
    ),
  );
  return resources.map((resource) => {
    const table = tables.get(resource.name);
    const common = {
      name: `${name}/${resource.name}`,
      file: `${folder}/${resource.path}`,
      dataset: descriptor,
      resource,
    };
    return {
      ...common,
      ...(table === undefined ? jsonContent(common.file) : tableContent(table, tables)),
    };
  });
}

type Content = Pick<Loaded, "value" | "lines" | "problems">;

function tableContent(table: Table, others: ReadonlyMap<string, Table>): Content {
  const problems = [
    ...table.problems,
    ...duplicateProblems(table),
    ...referenceProblems(table, others),
  ];
  return {
    value: Object.freeze(table.rows),
    lines: table.lines,
    problems: inOrder(problems),
  };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function jsonContent(file: string): Content {
  const value = readJson(file);
  const isTopology = isRecord(value) && value["type"] === "Topology";
  const problems = isTopology
    ? []
    : [
        {
          file,
          line: null,
          column: null,
          message: "is not a TopoJSON topology",
        },
      ];
  return { value: isRecord(value) ? value : {}, lines: new Map(), problems };
}
