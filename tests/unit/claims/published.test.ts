import { describe, expect, it } from "vitest";
import { type Claims, claimOf, createClaims } from "../../../src/claims/index.ts";
import { distinctNames } from "../../../src/model/names.ts";
import { registerOf } from "../../../src/claims/register.ts";
import { publishedClaims } from "../../../src/claims/published.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { typeset } from "../../../src/i18n/typeset.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const say = createSay("en");
const claims: Claims = createClaims(tables, say);
const published = publishedClaims(tables, say);

/** Every row of `data/returns` in the order of its claims, with its number and precision under one name. */
const rows = [
  ...tables["returns/returned"].map((row) => ({ ...row, value: row.cumulative_returned })),
  ...tables["returns/identified"],
  ...tables["returns/groups"].map((row) => ({ ...row, value: row.children, precision: "exact" })),
  ...tables["returns/by-origin"],
  ...tables["returns/by-destination"],
];

const words: Readonly<Record<string, RegExp>> = {
  exact: /^[\d,]+$/,
  approx: /^about [\d,]+$/,
  at_least: /^at least [\d,]+$/,
  fewer_than: /^fewer than [\d,]+$/,
  range: /^[\d,]+ to [\d,]+$/,
};
const small = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A text with its small numbers in figures again. */
function inFigures(text: string): string {
  return text.replace(/[a-z]+$/, (word) => {
    const value = small.indexOf(word);
    return value === -1 ? word : String(value);
  });
}

describe("published figures", () => {
  it("are claims, one for each row of data/returns", () => {
    expect(published.length).toBe(rows.length);
    expect(published.map(({ value }) => value)).toEqual(rows.map(({ value }) => value));
  });

  it("keep the number of their row and its precision in words", () => {
    for (const [at, { text }] of published.entries()) {
      const row = rows[at];
      expect(inFigures(text)).toMatch(words[row?.precision ?? ""] ?? /^$/);
      expect(inFigures(text)).toContain(say.number(row?.value ?? -1));
    }
  });

  it("name the speaker, publisher, address, confidence and note of their row", () => {
    for (const [at, { who, source, confidence, note }] of published.entries()) {
      const row = rows[at];
      if (row === undefined) throw new Error("a claim without a row");
      expect(who).toBe(typeset("reporter" in row ? row.reporter : row.publisher));
      expect(source).toEqual({ href: row.source_url, publisher: typeset(row.publisher) });
      expect(confidence).toBe(row.confidence);
      expect(note).toBe(row.note === null ? null : typeset(row.note));
    }
  });

  it("have ids of their own, which no quoted or computed claim has", () => {
    expect(new Set(published.map(({ id }) => id)).size).toBe(published.length);
    for (const claim of published) expect(claims.get(claim.id)).toEqual(claim);
  });

  it("are named by day, and by series or value where a day has several", () => {
    const texts = [
      "returned-on-2025-03-27",
      "returned-on-2023-12-19-register",
      "returned-on-2025-09-23-1652",
      "identified-on-2023-06-19",
      "identified-on-2022-12-14-deported-into-russia-only",
      "origin-kharkiv-oblast-deported-or-displaced-561",
      "destination-belarus-dubrava-centre-minsk-oblast",
    ].map((id) => claimOf(claims, id).text);
    expect(texts).toEqual([
      "1,247",
      "387",
      "1,652",
      "200,000 to 300,000",
      "about 8,600",
      "561",
      "2,050",
    ]);
  });

  it("say how far their day is known", () => {
    const days = [
      "returned-on-2023-07-15",
      "identified-on-2023-03-31",
      "origin-kharkiv-oblast-returned",
    ];
    expect(days.map((id) => claimOf(claims, id).asOf)).toEqual([
      "July 2023",
      "about 31 March 2023",
      "",
    ]);
  });

  it("stand in the register whether a text uses them or not", () => {
    expect(registerOf(claims, new Set()).published).toEqual(published);
  });
});

describe("names", () => {
  it("are the first that one row alone has, and numbered where none is", () => {
    const names = distinctNames([
      ["a", "a-x"],
      ["a", "a-y"],
      ["b", "b-x"],
      ["c", "c-x"],
      ["c", "c-x"],
    ]);
    expect(names).toEqual(["a-x", "a-y", "b", "c-x-1", "c-x-2"]);
  });
});
