import { expect, it } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { typeset } from "../../../src/i18n/typeset.ts";

const say = createSay("en");

it("writes numbers and dates as British English does, as far as they are precise", () => {
  expect([
    say.number(19546),
    say.date("2025-12-03"),
    say.date("2024-06-30", "month"),
    say.date("2014", "year"),
  ]).toEqual(["19,546", "3 December 2025", "June 2024", "2014"]);
});

it("throws on a key without words", () => {
  expect(() => say("no.such.key")).toThrow('src/i18n/en: no words for "no.such.key"');
});

it("keeps numbers out of the words: each is a claim or is filled in", () => {
  const dates =
    /\b20[12]\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
  const withDigits = Object.entries(en).filter(([, text]) =>
    /\d/.test(
      text
        .replace(/\[\[[^\]]+\]\]/g, "")
        .replace(dates, "")
        .replace(/\{[^}]*\}|CC BY 4\.0|\bA4\b/g, ""),
    ),
  );
  expect(withDigits).toEqual([]);
});

it("typesets straight quotation marks and apostrophes", () => {
  expect(typeset(`Ukraine's "list" ('the "names"') isn't`)).toBe(
    "Ukraine’s “list” (‘the “names”’) isn’t",
  );
});
