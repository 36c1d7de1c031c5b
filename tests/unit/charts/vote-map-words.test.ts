import { describe, expect, it } from "vitest";
import chart from "../../../src/charts/vote-map.ts";
import { oneVote, say, tables } from "./one-vote.ts";
import { texts } from "./picture.ts";

const { data, travel, start, resolutions, body: bodyOf, said } = oneVote("vote-map", chart);

describe("the table", () => {
  it("has every member once, by name, with its group and vote", () => {
    const { rows } = chart.table(data, start, say);
    expect(rows).toHaveLength(193);
    expect(rows[0]?.cells).toEqual(["Afghanistan", "Asia-Pacific", "did not vote"]);
    expect(rows.every(({ id, mark }) => id === mark && /^[a-z]{3}$/.test(id))).toBe(true);
  });

  it("follows the resolution and keeps the rows of the chosen vote", () => {
    const body = bodyOf();
    chart.paint(body, travel, { resolution: "es-11-7", vote: "no" });
    const shown = [...body.querySelectorAll("tr")].filter((row) => !row.hasAttribute("hidden"));
    expect(shown).toHaveLength(18);
    expect(
      new Set(texts(shown.flatMap((row) => [...row.querySelectorAll('[data-col="vote"]')]))),
    ).toEqual(new Set(["against"]));
  });

  it("is painted as it would be built", () => {
    for (const resolution of ["68-262", "2026-02-24"]) {
      const body = bodyOf();
      chart.paint(body, travel, { ...start, resolution });
      expect(body.innerHTML).toBe(bodyOf({ resolution }).innerHTML);
    }
  });
});

describe("the words", () => {
  it("describe ES-11/9 with its four counts and all who voted against", () => {
    expect(said("alt", "es-11-9")).toBe(
      "World map of how the 193 members of the UN General Assembly voted on “Return of Ukrainian children”, 3 December 2025. " +
        "91 voted in favour, 12 against, 57 abstained and 33 did not vote. Those against: Belarus, Burkina Faso, Burundi, Cuba, " +
        "Eritrea, Iran, Mali, Nicaragua, Niger, North Korea, Russia, Sudan.",
    );
    expect(said("alt", "es-11-9").length).toBeLessThanOrEqual(400);
  });

  it("count those against by UN group where they are many", () => {
    expect(said("alt", "73-194")).toContain(
      "Those against, by UN group: 7 Asia-Pacific, 4 Eastern European, 4 African, 4 Latin American and Caribbean.",
    );
  });

  it("never call a state that did not vote absent", () => {
    const all = resolutions.flatMap((id) =>
      ["title", "subtitle", "alt", "read", "note"].map((key) => said(key, id)),
    );
    expect(all.filter((text) => /absent/i.test(text))).toEqual([]);
  });

  it("put the caution of a vote in its note, and only there", () => {
    const cautious = (about: string): readonly string[] =>
      resolutions.filter((id) => said("note", id).includes(about));
    expect(cautious("Costa Rica")).toEqual(["es-11-9"]);
    expect(cautious("drafted this text")).toEqual(["es-11-8"]);
    expect(cautious("measure of support")).toEqual(["80-111"]);
    expect(cautious("none is guessed")).toEqual(["2026-02-24"]);
    expect(cautious("Crimea and Sevastopol are Ukraine")).toHaveLength(27);
  });

  it("say who of the two abstained on the text of ES-11/8", () => {
    const votes = tables["un-votes/votes"].filter(
      ({ resolution_id, iso3 }) => resolution_id === "es-11-8" && ["USA", "UKR"].includes(iso3),
    );
    expect(votes.map(({ vote }) => vote)).toEqual(["A", "A"]);
  });

  it("speak for the day of the vote", () => {
    expect(chart.asOf(data, start)).toBe("2025-12-03");
  });

  it("name a text without a symbol by its title", () => {
    expect(said("subtitle", "2026-02-24")).toBe(
      "How the [[members]] members of the UN General Assembly voted on “Support for lasting peace in Ukraine”; state by state, only 25 votes are attested",
    );
    expect(said("subtitle", "es-11-9")).toContain(
      "voted on resolution ES-11/9, “Return of Ukrainian children”",
    );
  });
});
