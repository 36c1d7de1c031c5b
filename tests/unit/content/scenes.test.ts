import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createClaims } from "../../../src/claims/index.ts";
import { claimUses } from "../../../src/claims/uses.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";
import { sceneIds } from "../../scenes.ts";
import { bareDigits } from "./bare-digits.ts";

const folder = "src/content/scenes/en";
const tables = readTables("data");
const claims = createClaims(tables, createSay("en"));
const files = readdirSync(folder).toSorted();
const texts = [
  ...files.map((file) => `${folder}/${file}`),
  ...readdirSync("src/content/pages/en").map((file) => `src/content/pages/en/${file}`),
].map((file) => ({ file, text: readFileSync(file, "utf8") }));

describe("scenes", () => {
  it("are the fourteen of the story, in order", () => {
    expect(files).toEqual(sceneIds.map((id, at) => `${String(at + 1).padStart(2, "0")}-${id}.mdx`));
  });

  it.each(texts)("$file has no number that is not a claim", ({ text }) => {
    expect(bareDigits(text)).toEqual([]);
  });

  it("use only claims that exist", () => {
    const uses = texts.flatMap(({ file, text }) => claimUses(text, file));
    expect(uses.filter(({ id }) => !claims.has(id))).toEqual([]);
  });

  it("would fail on a bare number", () => {
    expect(bareDigits("In 2022 there were 19,546 children on 3 December 2025.")).toEqual([
      "19,546",
    ]);
  });
});
