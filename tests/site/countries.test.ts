import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createSay } from "../../src/i18n/say.ts";
import { voteWord } from "../../src/charts/vote-names.ts";
import { readTables } from "../../src/tables/read.ts";
import { pages } from "./pages.ts";

const tables = readTables("data");
const say = createSay("en");
const built = new Map(pages().map((page) => [page.address, page]));
const members = tables["un-votes/members"].map(({ iso3 }) => iso3.toLowerCase());
const pageOf = (iso3: string): Document => {
  const page = built.get(`/countries/${iso3}/`);
  if (page === undefined) throw new Error(`no page /countries/${iso3}/; expected one a member`);
  return page.document;
};
const words = new Map(
  tables["un-votes/votes"].map(({ iso3, resolution_id, vote }) => [
    `${iso3.toLowerCase()} ${resolution_id}`,
    voteWord(vote, say),
  ]),
);

describe("the pages of the 193 members", () => {
  it("print 27 votes each, and every one as the data have it", () => {
    const printed = members.flatMap((iso3) =>
      [...pageOf(iso3).querySelectorAll("tr[data-resolution]")].map(
        (row) =>
          [
            `${iso3} ${row.getAttribute("data-resolution") ?? ""}`,
            row.querySelector(".vote-sign")?.textContent.trim(),
          ] as const,
      ),
    );
    expect(printed).toHaveLength(27 * 193);
    expect(new Map(printed)).toEqual(words);
  });

  it("put the vote on the children's return first, with the 33 beside 91-12-57", () => {
    for (const iso3 of members) {
      const section = pageOf(iso3).querySelector(".country-vote");
      expect(section?.querySelector(".vote-sign")?.textContent.trim()).toBe(
        words.get(`${iso3} es-11-9`),
      );
      const text = section?.textContent ?? "";
      for (const number of ["91", "12", "57", "33"]) expect(text).toContain(number);
    }
  });

  it("travel under 40 kB each", () => {
    const heavy = members.filter((iso3) => {
      const html = built.get(`/countries/${iso3}/`)?.html ?? "";
      return gzipSync(html, { level: 9 }).length > 40_000;
    });
    expect(heavy).toEqual([]);
  });
});

it("the list of countries links to every member, each with its vote of 3 December 2025", () => {
  const list = built.get("/countries/")?.document;
  const items = [...(list?.querySelectorAll(".country-list li") ?? [])].map((item) => [
    item.querySelector("a")?.getAttribute("href"),
    item.querySelector(".vote-sign")?.textContent.trim(),
  ]);
  const expected = members.map((iso3) => [`/countries/${iso3}/`, words.get(`${iso3} es-11-9`)]);
  expect(items.toSorted()).toEqual(expected.toSorted());
});
