import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { PlanarInput } from "../../src/tables/geometry.ts";

/** Reads a source file and makes sure that it is, byte for byte, the one the geometry is made from. */
export function readInput(path: string, input: PlanarInput, fetchIt: string): unknown {
  const name = `${input.package} ${input.file}`;
  if (!existsSync(path))
    throw new Error(`no file "${path}"; expected the path of ${name}. ${fetchIt}`);
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== input.sha256)
    throw new Error(`${path} is not ${name}: sha256 ${sha256}; expected ${input.sha256}`);
  return JSON.parse(bytes.toString("utf8"));
}
