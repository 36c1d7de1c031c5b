import { categoryValues, type DataPackage, type Field, type Resource } from "./descriptor.ts";

/** The source of tables.gen.ts: the types of all tables, made from their descriptors. */
export function typesSource(packages: readonly DataPackage[]): string {
  const tables = packages.flatMap((dataset) =>
    dataset.resources.map((resource) => ({
      name: `${dataset.name}/${resource.name}`,
      resource,
    })),
  );
  return [
    "// Made from data/*/datapackage.json by scripts/generate-types.ts; do not edit.",
    'import type { PlanarTopology } from "./geometry.ts";',
    "",
    "/** Every table of the data, by dataset and name. */",
    "export interface Tables {",
    ...tables.map(({ name, resource }) => tableType(name, resource)),
    "}",
    "",
    "export type TableName = keyof Tables;",
    "",
    `export const tableNames: readonly TableName[] = ${JSON.stringify(tables.map(({ name }) => name))};`,
    "",
  ].join("\n");
}

function tableType(name: string, { title, schema, layers = [] }: Resource): string {
  const type =
    schema === undefined
      ? `PlanarTopology<${unionOf(layers)}>`
      : `readonly { ${schema.fields.map(fieldType).join(" ")} }[]`;
  return `/** ${title} */\nreadonly "${name}": ${type};`;
}

function fieldType(field: Field): string {
  const absent = field.constraints?.required === true || field.type === "list" ? "" : " | null";
  return `readonly ${field.name}: ${valueType(field)}${absent};`;
}

function valueType(field: Field): string {
  if (field.type === "list") return "readonly string[]";
  if (field.type === "integer" || field.type === "number") return "number";
  const values = categoryValues(field);
  return values.length === 0 ? "string" : unionOf(values);
}

function unionOf(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
