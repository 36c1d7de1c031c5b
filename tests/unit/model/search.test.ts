import { describe, expect, it } from "vitest";
import { membersFile } from "../../../src/figures/members-file.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { soughtMembers, soughtOutsiders } from "../../../src/model/members-file.ts";
import { indexOf, normalise, search } from "../../../src/model/search.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const file = membersFile(tables, createSay("en"));
const members = indexOf(soughtMembers(file));
const outsiders = indexOf(soughtOutsiders(file));
const first = (query: string): string => {
  const [found] = search(query, members);
  return found === undefined ? "" : [found.name, found.matched ?? []].flat().join(" / ");
};

describe("texts", () => {
  it.each([
    ["Côte d’Ivoire", "cote d ivoire"],
    ["  São Tomé & Príncipe ", "sao tome principe"],
    ["St. Lucia", "st lucia"],
    ["U.S.A.", "usa"],
    ["Włochy", "wlochy"],
    ["Кот-дʼІвуар", "кот д івуар"],
    ["Індія", "індія".normalize("NFD").replace(/\p{M}/gu, "")],
    ["TÜRKİYE", "turkiye"],
    ["印度", "印度"],
  ])("%s is compared as %s", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe("a member is found first", () => {
  it.each([
    ["tur", "Türkiye"],
    ["turkey", "Türkiye / Turkey"],
    ["türk", "Türkiye"],
    ["ivory", "Côte d’Ivoire / Ivory Coast"],
    ["côte", "Côte d’Ivoire"],
    ["cote d'i", "Côte d’Ivoire"],
    ["Індія", "India / Індія"],
    ["印度", "India / 印度"],
    ["الهند", "India / الهند"],
    ["drc", "Democratic Republic of the Congo / DRC"],
    ["dr congo", "Democratic Republic of the Congo / DR Congo"],
    ["congo-k", "Democratic Republic of the Congo / Congo-Kinshasa"],
    ["congo", "Republic of the Congo"],
    ["burma", "Myanmar / Burma"],
    ["swazi", "Eswatini / Swaziland"],
    ["macedonia", "North Macedonia"],
    ["cape v", "Cabo Verde / Cape Verde"],
    ["uk", "United Kingdom / UK"],
    ["britain", "United Kingdom / Britain"],
    ["england", "United Kingdom / England"],
    ["us", "United States / US"],
    ["america", "United States / America"],
    ["russia", "Russia"],
    ["росія", "Russia / Росія"],
    ["north k", "North Korea"],
    ["dprk", "North Korea / DPRK"],
    ["n kor", "North Korea"],
    ["s kor", "South Korea"],
    ["holland", "Netherlands / Holland"],
    ["the netherlands", "Netherlands / the Netherlands"],
    ["east t", "Timor-Leste / East Timor"],
    ["iran", "Iran"],
    ["islamic republic of iran", "Iran / Islamic Republic of Iran"],
    ["niger", "Niger"],
    ["nigeria", "Nigeria"],
    ["guinea", "Guinea"],
    ["dominica", "Dominica"],
    ["de", "Germany / DE"],
    ["deu", "Germany / DEU"],
    ["micro", "Micronesia"],
  ])("for %s: %s", (query, expected) => {
    expect(first(query)).toBe(expected);
  });
});

describe("a search", () => {
  it("has everyone once, whatever is asked", () => {
    for (const query of ["", "a", "guinea", "republic", "о", "saint"]) {
      const ids = search(query, members).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(search("", members)).toHaveLength(193);
  });

  it("has all that share a word, those that begin with it first", () => {
    const names = search("guinea", members).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual([
      "Guinea",
      "Guinea-Bissau",
      "Equatorial Guinea",
      "Papua New Guinea",
    ]);
  });

  it.each(["taiwan", "kosovo", "palestine", "vatican", "holy see", "crimea", "xyz", "крим"])(
    "finds no member for %s",
    (query) => {
      expect(search(query, members)).toEqual([]);
    },
  );

  it.each([
    ["taiwan", "Taiwan"],
    ["kosovo", "Kosovo"],
    ["palestine", "State of Palestine"],
    ["vatican", "Holy See"],
    ["greenland", "Greenland"],
  ])("knows %s as no member", (query, name) => {
    expect(search(query, outsiders)[0]?.name).toBe(name);
  });

  it("knows no Crimea but Ukraine's", () => {
    expect(search("crimea", outsiders)).toEqual([]);
  });
});

describe("six keys after focusing the search", () => {
  const english = new Set(["en", "common"]);
  const names = Map.groupBy(
    tables["un-votes/names"].filter(({ kind }) => english.has(kind)),
    ({ iso3 }) => iso3.toLowerCase(),
  );
  /** Enter opens the first; the first arrow down goes to it, each other to the next. */
  const keys = (query: string, id: string): number => {
    const at = search(query, members).findIndex((found) => found.id === id);
    return at === -1 ? Infinity : query.length + (at === 0 ? 0 : at + 1) + 1;
  };
  const fewest = (id: string, name: string): number =>
    Math.min(...[1, 2, 3, 4, 5].map((length) => keys(name.toLowerCase().slice(0, length), id)));
  const best = ({ id, name }: { readonly id: string; readonly name: string }): number =>
    Math.min(
      ...[name, ...(names.get(id) ?? []).map((row) => row.name)].map((one) => fewest(id, one)),
    );

  it("reach every member but one by the start of a name of it", () => {
    const others = members.filter((member) => best(member) > 6);
    expect(others.map(({ name }) => name)).toEqual(["South Sudan"]);
  });

  it("reach South Sudan by the start of both its words, or by its code", () => {
    expect([keys("s su", "ssd"), keys("ssd", "ssd")]).toEqual([5, 4]);
  });

  it("reach every member by its code", () => {
    expect(members.filter(({ id }) => keys(id, id) > 6)).toEqual([]);
  });
});
