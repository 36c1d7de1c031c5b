import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createClaims } from "../../../src/claims/index.ts";
import { claimUses } from "../../../src/claims/uses.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { timeline } from "../../../src/model/events.ts";
import { checkClaimUses } from "../../../src/tables/claim-uses.ts";
import { readTables } from "../../../src/tables/read.ts";
import { bareDigits } from "./bare-digits.ts";

const tables = readTables("data");
const claims = createClaims(tables, createSay("en"));

const conflictIds = [
  "two-totals",
  "two-counts",
  "no-share",
  "jumps",
  "back-in-2024",
  "june-2024",
  "september-2025",
  "two-sides",
  "first-lady-groups",
  "how-many-taken",
  "register-falls",
  "camps",
  "fostered",
  "belarus",
  "kherson-home",
  "kharkiv",
  "killed-injured",
];
const lawIds = [
  "legal-words",
  "rome-statute",
  "fourth-geneva-convention",
  "genocide-convention",
  "rights-of-the-child",
  "european-court",
  "general-assembly",
  "children-and-armed-conflict",
];

/** Numbers that the law has for names: articles, with their parts, and the years of treaties before the period of this site. */
const legalNames = [/\b[Aa]rticles? \d+(?:\([a-z\d]+\))*(?: and \d+)?/g, /\b19(?:48|49|50|89)\b/g];

interface Text {
  readonly file: string;
  readonly text: string;
}

function textsOf(folder: string): readonly Text[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
}

/** The items of a list in the frontmatter. */
function listed(text: string, key: string): readonly string[] {
  const block = new RegExp(`^${key}:\\n((?: {2}- .+\\n)+)`, "m").exec(text)?.[1] ?? "";
  return [...block.matchAll(/^ {2}- (.+)$/gm)].map(([, item = ""]) => item);
}

/** How many words a text has below its frontmatter; a claim is one. */
function wordCount(text: string): number {
  const body = text
    .replace(/^---[^]*?\n---\n/, "")
    .replace(/<Claim[^>]*\/>/g, "number")
    .replace(/<[^>]+>|\]\([^)\s]+\)/g, "");
  return body.match(/[\p{L}\d’.,]+/gu)?.length ?? 0;
}

function numbered(ids: readonly string[]): readonly string[] {
  return ids.map((id, at) => `${String(at + 1).padStart(2, "0")}-${id}.mdx`);
}

describe("texts on conflicting figures", () => {
  const texts = textsOf("src/content/conflicts/en");

  it("are all seventeen, the two totals of 4 December 2025 first", () => {
    expect(texts.map(({ file }) => file)).toEqual(numbered(conflictIds));
  });

  it.each(texts)("$file has no number that is not a claim", ({ text }) => {
    expect(bareDigits(text)).toEqual([]);
  });

  it.each(texts)("$file has between 80 and 220 words", ({ text }) => {
    expect(wordCount(text)).toBeGreaterThanOrEqual(80);
    expect(wordCount(text)).toBeLessThanOrEqual(220);
  });

  it.each(texts)(
    "$file sets two figures or more side by side, and says what is not known",
    ({ text }) => {
      const numbers = listed(text, "claims").map((id) => claims.get(id)?.value ?? null);
      expect(numbers.filter((value) => value !== null).length).toBe(numbers.length);
      expect(numbers.length).toBeGreaterThanOrEqual(2);
      expect(text).toMatch(/[Tt]his site/);
      expect(text).toContain("What is not known: ");
    },
  );

  it.each(texts)("$file gives no share of children returned", ({ text }) => {
    const shares = claimUses(text, "").filter(({ id }) => claims.get(id)?.unit === "per cent");
    expect(shares.filter(({ id }) => id !== "coi-80pct")).toEqual([]);
    expect(text).not.toMatch(/per cent|percent|%/);
  });

  it("use only claims that exist", () => {
    const uses = texts.flatMap(({ file, text }) => claimUses(text, file));
    expect(uses.filter(({ id }) => !claims.has(id))).toEqual([]);
  });

  it("would be named by line for an unknown claim, in the text and in the list", () => {
    const text =
      "---\ntitle: a\nclaims:\n  - returned-seed-lo\ncharts:\n  - returned\n---\n[[yes]]\n";
    const problems = checkClaimUses(tables, claimUses(text, "01-a.mdx"), claims.keys());
    expect(problems.map(({ file, line, message }) => `${file}:${String(line)} ${message}`)).toEqual(
      [
        '01-a.mdx:4 "returned-seed-lo" is not a claim; should be an id of data/claims/claims.csv or a computed claim',
        '01-a.mdx:8 "yes" is not a claim; should be an id of data/claims/claims.csv or a computed claim',
      ],
    );
  });
});

describe("notes on the law", () => {
  const texts = textsOf("src/content/law/en");
  const events = new Set(timeline(tables["events/events"]).map(({ id }) => id));

  it("are all eight, in order", () => {
    expect(texts.map(({ file }) => file)).toEqual(numbered(lawIds));
  });

  it.each(texts)("$file has no number but claims, articles and years of treaties", ({ text }) => {
    expect(bareDigits(text, legalNames)).toEqual([]);
  });

  it.each(texts)("$file names events that exist, each once", ({ text }) => {
    const named = listed(text, "events");
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !events.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(texts)("$file uses only claims that exist and links to its sources", ({ file, text }) => {
    expect(claimUses(text, file).filter(({ id }) => !claims.has(id))).toEqual([]);
    expect(text).toMatch(/\]\(https?:\/\/[^)\s]+\)/);
  });

  it("lets no other number pass for the name of an article", () => {
    expect(
      bareDigits("Articles 20 and 21 of 1989 speak of 14 children, article 49 of 2.", legalNames),
    ).toEqual(["14", "2."]);
  });
});
