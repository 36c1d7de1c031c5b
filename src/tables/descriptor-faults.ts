import { isDay } from "./dates.ts";
import type { DataPackage } from "./descriptor.ts";
import { isRecord, type Json, list, textFaults } from "./json.ts";
import { unless } from "./problem.ts";
import { schemaFaults } from "./schema-faults.ts";

/** Whether a value without faults is a descriptor; this is where JSON gets its type. */
export function isDataPackage(value: unknown, faults: readonly string[]): value is DataPackage {
  return isRecord(value) && faults.length === 0;
}

/** What is wrong with a descriptor. */
export function packageFaults(value: unknown, folder: string): readonly string[] {
  if (!isRecord(value)) return ["is not a JSON object"];
  return [
    ...textFaults("package", value, ["name", "title", "description", "version", "created"]),
    ...unless(
      value["name"] === folder,
      `name is ${JSON.stringify(value["name"])}; should be "${folder}", as its folder`,
    ),
    ...unless(
      isDay(String(value["created"]).slice(0, 10)),
      `created is ${JSON.stringify(value["created"])}; should begin with a day of the calendar`,
    ),
    ...["licenses", "sources", "resources"]
      .filter((key) => list(value[key]).length === 0)
      .map((key) => `package has no ${key}`),
    ...list(value["resources"]).flatMap((resource, _index, all) => resourceFaults(resource, all)),
  ];
}

function resourceFaults(resource: Json, all: readonly Json[]): readonly string[] {
  const owner = `resource ${String(resource["name"])}`;
  const faults = textFaults(owner, resource, [
    "name",
    "path",
    "title",
    "description",
    "format",
    "mediatype",
    "encoding",
  ]);
  const schema = resource["schema"];
  if (resource["format"] !== "csv") return faults;
  if (!isRecord(schema)) return [...faults, `${owner} has no schema`];
  return [...faults, ...schemaFaults(owner, schema, all)];
}
