import { describe, expect, it } from "vitest";
import chart from "../../../src/charts/vote-matrix.ts";
import { typeset } from "../../../src/i18n/typeset.ts";
import { tableBody } from "./picture.ts";
import {
  choices,
  data,
  document,
  drawn,
  everyone,
  record,
  say,
  start,
  travel,
  wide,
} from "./vote-matrix-picture.ts";

describe("the labels", () => {
  it("count each member's votes", () => {
    const svg = drawn(wide, everyone);
    const wrong = data.members.flatMap(({ iso3, name }) => {
      const votes = data.columns.map(({ id }) => record.get(`${iso3} ${id}`));
      const words = [
        ["Y", "in favour"],
        ["A", "abstained"],
        ["N", "against"],
        ["X", "did not vote"],
        ["U", "not attested"],
      ] as const;
      const counts = words
        .map(([letter, word]) => [word, votes.filter((vote) => vote === letter).length] as const)
        .filter(([, count]) => count > 0);
      const label = `${typeset(name)}: ${counts.map(([word, count]) => `${word} ${String(count)}`).join(", ")}`;
      const said = svg.querySelector(`[data-mark=${iso3}]`)?.getAttribute("data-label");
      return said === label ? [] : [`${label} / ${said ?? ""}`];
    });
    expect(wrong).toEqual([]);
    expect(svg.querySelector("[data-mark=ind]")?.getAttribute("data-label")).toBe(
      "India: in favour 1, abstained 20, against 6",
    );
  });
});

describe("the table", () => {
  const { columns, rows: tableRows } = chart.table(data, start, say);

  it("has every vote of every member in words", () => {
    const words = {
      Y: "in favour",
      N: "against",
      A: "abstained",
      X: "did not vote",
      U: "not attested",
    };
    const wrong = tableRows.flatMap(({ id, cells: said }) =>
      columns.flatMap(({ key }, at) => {
        const vote = record.get(`${id} ${key}`);
        return vote === undefined || words[vote] === said[at] ? [] : [`${id} ${key}`];
      }),
    );
    expect([tableRows.length, columns.length]).toEqual([193, 29]);
    expect(wrong).toEqual([]);
  });

  it("keeps the rows that the picture shows", () => {
    const body = tableBody(chart.table(data, start, say), document);
    chart.paint(body, travel, { ...start, group: "weog", country: "ind" });
    const kept = [...body.querySelectorAll("tr")].filter((row) => !row.hasAttribute("hidden"));
    expect(kept).toHaveLength(30);
  });
});

describe("the words", () => {
  const said = (key: string, group: string): string =>
    say(`charts.vote-matrix.${key}`, chart.facts(data, { ...start, group }, say));

  it("say how a group's votes changed", () => {
    expect(said("title", "african")).toBe(
      "In March 2022, 28 of the 54 African states voted in favour of “Aggression against Ukraine”. " +
        "In December 2025, 8 voted in favour of “Return of Ukrainian children”.",
    );
  });

  it("describe a group's votes on the text on children", () => {
    const counts = (choices["group"] ?? []).map((group) =>
      /, (\d+) of them voted in favour, (\d+) against, (\d+) abstained and (\d+) did/
        .exec(said("alt", group))
        ?.slice(1)
        .join("-"),
    );
    expect(counts).toEqual([
      "18-2-1-2",
      "8-6-23-17",
      "18-2-29-5",
      "19-2-4-8",
      "28-0-0-1",
      "91-12-57-33",
    ]);
    for (const group of choices["group"] ?? [])
      expect(said("alt", group).length).toBeLessThanOrEqual(400);
  });

  it("speak for the days from the first vote to the newest", () => {
    expect(chart.asOf(data, start)).toEqual(["2014-03-27", "2026-02-24"]);
  });

  it("bring the cautions", () => {
    const note = said("note", "all");
    for (const caution of ["symbol-80-111", "symbol-es-11-8", "25 states only", "Did not vote"])
      expect(note).toContain(caution);
    expect(said("read", "all")).toContain(say("votes.agreement.definition"));
    expect(`${note}${said("read", "all")}${said("alt", "all")}`).not.toMatch(/absent/i);
  });
});
