import { describe, expect, it } from "vitest";
import { countryPages } from "../../../src/figures/country.ts";
import { groups } from "../../../src/figures/groups.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { agreement } from "../../../src/model/agreement.ts";
import { comparedVotes } from "../../../src/figures/members-file.ts";

const site = loadSite("data", "en");
const pages = countryPages(site);
const pageOf = (iso3: string): (typeof pages)[number] => {
  const found = pages.find(({ country }) => country.iso3 === iso3);
  if (found === undefined) throw new Error(`no page of ${iso3}; expected one a member`);
  return found;
};

describe("country pages", () => {
  it("are those of the 193 members, each with its 27 votes", () => {
    const cast = new Map(
      site.tables["un-votes/votes"].map(({ iso3, resolution_id, vote }) => [
        `${iso3.toLowerCase()} ${resolution_id}`,
        vote.toLowerCase(),
      ]),
    );
    const shown = pages.flatMap(({ country, record }) =>
      record.map(({ resolution, vote }) => [`${country.iso3} ${resolution.id}`, vote] as const),
    );
    expect(new Map(shown)).toEqual(cast);
    expect(shown).toHaveLength(27 * 193);
  });

  it("tell the newest vote first, with the group's tally", () => {
    const { record } = pageOf("ind");
    const dates = record.map(({ resolution }) => resolution.date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const children = record.find(({ resolution }) => resolution.id === "es-11-9");
    expect(children?.group.replaceAll("\u00a0", " ")).toBe(
      "18 in favour, 29 abstained, 2 against, 5 did not vote",
    );
    expect(record[0]?.group).toContain("46\u00a0not attested");
  });

  it("lead through the group by name, from end to end", () => {
    const walk = (iso3: string): readonly string[] => {
      const { country, next } = pageOf(iso3);
      return [country.name, ...(next === null ? [] : walk(next.iso3))];
    };
    const first = pages.find(
      ({ country, previous }) => previous === null && country.un_group === "Eastern European",
    );
    const names = walk(first?.country.iso3 ?? "");
    expect(names).toHaveLength(23);
    expect([names[0], names.at(-1)]).toEqual(["Albania", "Ukraine"]);
  });

  it("rank those with enough votes in common, and say how many more are level", () => {
    const { country, closest, furthest, fewest } = pageOf("deu");
    expect(fewest).toBe(13);
    const own = comparedVotes(country, site.tables);
    for (const { shown } of [closest, furthest]) {
      expect(shown).toHaveLength(5);
      for (const { voter, agreement: printed } of shown) {
        expect(agreement(own, voter.votes)).toEqual(printed);
        expect(printed.both).toBeGreaterThanOrEqual(13);
      }
    }
    expect(closest.shown.every(({ agreement: { index } }) => index === 1)).toBe(true);
    const level = pages.filter(({ country: other }) => {
      const { index, both } = agreement(own, comparedVotes(other, site.tables));
      return other.iso3 !== "deu" && index === 1 && both >= 13;
    });
    expect(closest.tied).toBe(level.length - 5);
    expect(furthest.shown.map(({ voter }) => voter.iso3)).toContain("rus");
  });

  it("rank nobody where a state seldom voted", () => {
    expect(pageOf("tkm").closest.shown).toEqual([]);
    expect(pageOf("tkm").withGroup.index).toBeNull();
  });

  it("leave 80/111 out of every comparison", () => {
    const { country, record } = pageOf("usa");
    const at = record.findIndex(({ resolution }) => resolution.id === "80-111");
    expect(comparedVotes(country, site.tables)).toBe(
      country.votes.slice(0, at) + country.votes.slice(at + 1),
    );
  });
});

it("UN groups hold every member once, with the tally of the children's return", () => {
  const all = groups(site.tables, site.say);
  expect(
    all.map(({ id, members, tally }) => [id, members.length, tally.replaceAll("\u00a0", " ")]),
  ).toEqual([
    ["african", 54, "8 in favour, 23 abstained, 6 against, 17 did not vote"],
    ["asia-pacific", 54, "18 in favour, 29 abstained, 2 against, 5 did not vote"],
    ["eastern-european", 23, "18 in favour, 1 abstained, 2 against, 2 did not vote"],
    ["grulac", 33, "19 in favour, 4 abstained, 2 against, 8 did not vote"],
    ["weog", 29, "28 in favour, 1 did not vote"],
  ]);
});
