import { fieldTypes } from "./descriptor.ts";
import { isRecord, type Json, list, textFaults } from "./json.ts";
import { unless, when } from "./problem.ts";

/** What is wrong with the schema of a table. */
export function schemaFaults(owner: string, schema: Json, all: readonly Json[]): readonly string[] {
  const fields = list(schema["fields"]);
  const names = namesOf(fields);
  const unknown = strings(schema["primaryKey"]).filter((name) => !names.includes(name));
  return [
    ...when(fields.length === 0, `${owner} has no fields`),
    ...unless(schema["fieldsMatch"] === "equal", `${owner} should have fieldsMatch "equal"`),
    ...fields.flatMap((field) => fieldFaults(`${owner} field ${String(field["name"])}`, field)),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${owner} has field ${name} twice`),
    ...unknown.map((name) => `${owner} has ${name} in its primary key, which is not a field`),
    ...list(schema["foreignKeys"]).flatMap((key) => foreignFaults(owner, key, names, all)),
  ];
}

function fieldFaults(owner: string, field: Json): readonly string[] {
  const type = String(field["type"]);
  const known: readonly string[] = fieldTypes;
  return [
    ...textFaults(owner, field, ["name", "type", "title", "description"]),
    ...unless(
      known.includes(type),
      `${owner} has type ${type}; should be one of ${known.join(", ")}`,
    ),
    ...unless(
      type !== "list" || typeof field["delimiter"] === "string",
      `${owner} has no delimiter`,
    ),
  ];
}

function foreignFaults(
  owner: string,
  key: Json,
  names: readonly string[],
  all: readonly Json[],
): readonly string[] {
  const reference = isRecord(key["reference"]) ? key["reference"] : {};
  const target = all.find(({ name }) => name === reference["resource"]);
  if (target === undefined)
    return [
      `${owner} refers to ${String(reference["resource"])}, which is not a resource of the package`,
    ];
  const targetNames = isRecord(target["schema"]) ? namesOf(list(target["schema"]["fields"])) : [];
  return [
    ...strings(key["fields"]).filter((name) => !names.includes(name)),
    ...strings(reference["fields"]).filter((name) => !targetNames.includes(name)),
  ].map((name) => `${owner} has ${name} in a foreign key, which is not a field`);
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function namesOf(fields: readonly Json[]): readonly string[] {
  return fields.map(({ name }) => String(name));
}
