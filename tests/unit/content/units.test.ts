import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createClaims } from "../../../src/claims/index.ts";
import { claimUses } from "../../../src/claims/uses.ts";
import {
  lengths,
  readingSchema,
  taskSchema,
  unitSchema,
} from "../../../src/figures/lesson-schema.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";
import { sceneIds } from "../../scenes.ts";
import { bareDigits } from "./bare-digits.ts";

const say = createSay("en");
const claims = createClaims(readTables("data"), say);

interface Text {
  readonly file: string;
  readonly data: unknown;
  /** Every word of it, without the lists of numbers and keys that no reader sees. */
  readonly words: string;
}

function textsOf(folder: string): readonly Text[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const [, front = "", body = ""] =
        /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(`${folder}/${file}`, "utf8")) ?? [];
      const data: unknown = parse(front);
      return { file, data, words: [...stringsOf(data), body].join("\n") };
    });
}

/** The texts in some data; what is under `state` and `claims` is keys. */
function stringsOf(data: unknown): readonly string[] {
  if (typeof data === "string") return [data];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !["state", "claims", "pages"].includes(key))
    .flatMap(([, value]) => stringsOf(value));
}

const units = textsOf("src/content/units/en");
const tasks = textsOf("src/content/tasks/en");
const levels = ["standard", "plain"].map((level) => textsOf(`src/content/readings/en/${level}`));
const everything = [...units, ...tasks, ...levels.flat()];
const ids = (texts: readonly Text[]) => texts.map(({ file }) => file.replace(/^\d+-|\.mdx$/g, ""));

describe("units", () => {
  it.each(units)("$file keeps to the schema", ({ data }) => {
    expect(() => unitSchema.parse(data)).not.toThrow();
  });

  it.each(units)("the steps of $file add up in every version", ({ data }) => {
    const { steps } = unitSchema.parse(data);
    const sums = lengths.map((_, at) =>
      steps.reduce((sum, { minutes }) => sum + (minutes[at] ?? 0), 0),
    );
    expect(sums).toEqual([20, 45, 90]);
  });

  it("would fail with a minute too many", () => {
    const unit = unitSchema.parse(units[0]?.data);
    const [first, ...rest] = unit.steps;
    const late = { ...first, minutes: [3, 3, 4] };
    expect(unitSchema.safeParse({ ...unit, steps: [late, ...rest] }).error?.message).toContain(
      "the steps of the version of 20 minutes take 21",
    );
  });

  it.each(units)("$file opens and closes with care in every version", ({ data }) => {
    const { steps } = unitSchema.parse(data);
    for (const step of [steps[0], steps.at(-1)])
      expect(step?.minutes.every((taken) => taken >= 2)).toBe(true);
  });

  it.each(units)("$file names scenes, pages and sheets that exist", ({ data }) => {
    const { steps } = unitSchema.parse(data);
    const scenes: readonly string[] = sceneIds;
    expect(steps.flatMap((step) => step.scenes).filter((id) => !scenes.includes(id))).toEqual([]);
    const sheets = steps.flatMap(({ sheet }) => sheet ?? []);
    expect(sheets.filter((id) => !ids(tasks).includes(id))).toEqual([]);
    const pages = steps.flatMap((step) => step.pages);
    expect(pages.filter((page) => !say.has(`unit.page.${page}`))).toEqual([]);
  });

  it.each(units)(
    "$file sets Ukraine’s or the UN’s position beside Russia’s, each with a source",
    ({ data }) => {
      const { balance } = unitSchema.parse(data);
      const who = balance.map((one) => one.who).join("\n");
      expect(who).toContain("Russia");
      expect(who).toContain("Ukraine");
      const named = balance.flatMap((one) => one.claims);
      expect(named.filter((id) => !claims.has(id))).toEqual([]);
    },
  );

  it.each(units)("$file rests its terms and misconceptions on claims that exist", ({ data }) => {
    const { terms, misconceptions } = unitSchema.parse(data);
    const named = [...terms, ...misconceptions].flatMap((one) => one.claims);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !claims.has(id))).toEqual([]);
  });
});

describe("texts for pupils", () => {
  it("are there for every unit at both levels", () => {
    for (const texts of levels) expect(ids(texts)).toEqual(ids(units));
  });

  it.each(levels.flat())("$file keeps to the schema", ({ data }) => {
    expect(() => readingSchema.parse(data)).not.toThrow();
  });

  it.each(ids(units))("%s is shorter, in shorter sentences, in plain words", (id) => {
    const [standard, plain] = levels.map((texts) => texts.find(({ file }) => file.includes(id)));
    expect(wordsASentence(plain?.words ?? "")).toBeLessThan(11);
    expect(wordsASentence(plain?.words ?? "")).toBeLessThan(wordsASentence(standard?.words ?? ""));
  });
});

describe("sheets of the handout", () => {
  it.each(tasks)("$file keeps to the schema, and belongs to a unit and a scene", ({ data }) => {
    const { unit, scene } = taskSchema.parse(data);
    const scenes: readonly string[] = sceneIds;
    expect(ids(units)).toContain(unit);
    if (scene !== undefined) expect(scenes).toContain(scene);
  });
});

describe.each(everything)("$file", ({ words }) => {
  it("has no number that is not a claim", () => {
    expect(bareDigits(words)).toEqual([]);
  });

  it("uses only claims that exist", () => {
    expect(claimUses(words, "").filter(({ id }) => !claims.has(id))).toEqual([]);
  });

  it("says 91, 12 and 57 only with the 33 who did not vote", () => {
    const used = new Set(claimUses(words, "").map(({ id }) => id));
    if (used.has("abstain-es-11-9")) expect(used).toContain("notvoting-es-11-9");
  });

  it("never calls those who did not vote absent, and prints no share of children returned", () => {
    expect(words.replace("Those who did not vote were absent.", "")).not.toMatch(/\babsent\b/i);
    const shares = claimUses(words, "").filter(({ id }) => claims.get(id)?.unit === "per cent");
    const allowed = ["coi-80pct", "share-voting-es-11-9", "share-members-es-11-9"];
    expect(shares.filter(({ id }) => !allowed.includes(id))).toEqual([]);
  });
});

/** How many words a sentence of a text has; a claim is one. */
function wordsASentence(text: string): number {
  const bare = text.replace(/<Claim[^>]*\/>/g, "number").replace(/<[^>]+>/g, "");
  const sentences = bare.split(/[.:?!\n]+/).filter((one) => /\w/.test(one));
  return (bare.match(/[\p{L}’]+/gu) ?? []).length / sentences.length;
}
