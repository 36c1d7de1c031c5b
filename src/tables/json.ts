import { readFileSync } from "node:fs";

export type Json = Readonly<Record<string, unknown>>;

/** The value of a JSON file; undefined where it is not JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts of an object that are missing or empty. */
export function textFaults(owner: string, value: Json, keys: readonly string[]): readonly string[] {
  return keys
    .filter((key) => typeof value[key] !== "string" || value[key] === "")
    .map((key) => `${owner} has no ${key}`);
}

/** The objects of a list. */
export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
