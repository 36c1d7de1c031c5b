import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import chart from "../../../src/charts/country-votes.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { voteRecord } from "../../../src/charts/vote-record.ts";
import { plain } from "../../../src/claims/rich.ts";
import { figure } from "../../../src/figures/figure.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { said, wordings } from "./live-words.ts";
import { attributes, tableBody } from "./picture.ts";

const site = loadSite("data", "en");
const { say, tables } = site;
const data = chart.data(tables);
const { members } = voteRecord(tables);
const travel = chart.travel(data, say);
const choices = chart.choices(data);
const start = defaults(choices);
const countries = (choices["country"] ?? []).map((country) => ({ country }));
const { document } = parseHTML("<html></html>");
const votes = new Map(
  tables["un-votes/votes"].map(({ resolution_id, iso3, vote }) => [
    `${iso3.toLowerCase()} ${resolution_id}`,
    vote.toLowerCase(),
  ]),
);
const groupOf = new Map(members.map(({ iso3, un_group }) => [iso3, un_group]));

function drawn(width: number, chosen: Chosen = start): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, travel, chosen);
  return svg;
}

/** How many of a member's group cast each vote on a text, counted from the tables: yes, abstain, no, not voting, unattested. */
function groupCounts(country: string, text: string): readonly number[] {
  const group = members.filter(({ un_group }) => un_group === groupOf.get(country));
  const cast = group.map(({ iso3 }) => votes.get(`${iso3} ${text}`));
  return ["y", "a", "n", "x", "u"].map((vote) => cast.filter((one) => one === vote).length);
}

describe("choices", () => {
  it("offer every member once, by name", () => {
    expect(new Set(choices["country"]).size).toBe(193);
    expect(start).toEqual({ country: "ind" });
    expect(chart.optionLabel?.(data, "country", "tur", say)).toBe("Türkiye");
  });

  it("send the browser no more than it needs", () => {
    expect(JSON.parse(JSON.stringify(travel))).toEqual(travel);
    expect(JSON.stringify(travel).length).toBeLessThan(12_000);
  });
});

describe.each(chart.widths)("the picture at %i pixels", (width) => {
  it("has a line for each of the 27 texts, the oldest of a topic first", () => {
    const lines = attributes(drawn(width).querySelectorAll("[data-mark]"), "data-mark");
    expect(new Set(lines).size).toBe(27);
    const resolutions = new Map(tables["un-votes/resolutions"].map((row) => [row.id, row]));
    const topics = Map.groupBy(lines, (id) => resolutions.get(id ?? "")?.topic);
    for (const ids of topics.values()) {
      const dates = ids.map((id) => resolutions.get(id ?? "")?.date ?? "");
      expect(dates).toEqual(dates.toSorted());
    }
  });

  it("shows the vote of every member on every text", { timeout: 30_000 }, () => {
    const svg = drawn(width);
    const wrong: string[] = [];
    const lines = [...svg.querySelectorAll("[data-mark]")];
    for (const { country } of countries) {
      chart.paint(svg, travel, { country });
      for (const line of lines) {
        const text = line.getAttribute("data-mark") ?? "";
        const vote = votes.get(`${country} ${text}`) ?? "";
        const isRight =
          line.querySelector("use")?.getAttribute("href") === `#shared-glyph-${vote}` &&
          line.querySelector("[data-word]")?.textContent === say(`votes.vote.${vote}`) &&
          line.getAttribute("data-label")?.endsWith(`: ${say(`votes.vote.${vote}`)}`);
        if (isRight !== true) wrong.push(`${country} ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("shares out each bar by the votes of the group", () => {
    const svg = drawn(width);
    for (const country of ["ind", "ukr", "bra", "usa", "zaf"]) {
      chart.paint(svg, travel, { country });
      for (const line of svg.querySelectorAll("[data-mark]")) {
        const bar = line.querySelector("[data-bar]");
        const counts = groupCounts(country, line.getAttribute("data-mark") ?? "");
        const size = counts.reduce((sum, count) => sum + count, 0);
        const unit = (Number(bar?.getAttribute("data-bar")) + 1) / size;
        const widths = attributes(bar?.children ?? [], "width").map(Number);
        counts.forEach((count, at) =>
          expect(widths[at]).toBeCloseTo(Math.max(count * unit - 1, 0), 0),
        );
        const same = line.querySelector("[data-same]")?.textContent ?? "";
        const vote = votes.get(`${country} ${line.getAttribute("data-mark") ?? ""}`) ?? "";
        const isComplete = counts[4] === 0;
        expect(same).toBe(isComplete ? String(counts["yanxu".indexOf(vote)]) : "");
      }
    }
  });

  it("gives 3 December 2025 the counts of the five groups", () => {
    const counts = ["zaf", "ind", "pol", "bra", "fra"].map((country) =>
      groupCounts(country, "es-11-9").slice(0, 4),
    );
    expect(counts).toEqual([
      [8, 23, 6, 17],
      [18, 29, 2, 5],
      [18, 1, 2, 2],
      [19, 4, 2, 8],
      [28, 0, 0, 1],
    ]);
  });

  it("keeps its words inside, whatever the group, and in their columns", () => {
    for (const country of ["ind", "bra", "fra", "pol", "zaf"]) {
      const head = drawn(width, { country }).querySelector("[data-group]")?.textContent ?? "";
      expect(textWidth(head, 14)).toBeLessThan(width);
    }
    const svg = drawn(width);
    const word = svg.querySelector("[data-word]");
    const bar = Number(svg.querySelector("[data-bar]")?.getAttribute("data-x"));
    const longest = Math.max(
      ...["y", "a", "n", "x", "u"].map((vote) => textWidth(say(`votes.vote.${vote}`), 14)),
    );
    expect(Number(word?.getAttribute("x")) + longest).toBeLessThan(bar);
  });

  it("prints no text too small to read and stays light", () => {
    const svg = drawn(width);
    expect(svg.querySelectorAll("svg [font-size]")).toHaveLength(0);
    expect(Number(svg.getAttribute("font-size"))).toBe(14);
    expect(svg.querySelectorAll("*").length).toBeLessThan(460);
  });
});

it("is small enough for a page a country", async () => {
  const { drawings, shared, table } = await figure(
    "country-votes",
    { country: "arm" },
    "arm",
    site,
    "still",
  );
  const svg = [...drawings.map((drawing) => drawing.svg), ...shared].join("");
  expect(svg).not.toContain("data-");
  expect(gzipSync(svg + JSON.stringify(table)).length).toBeLessThan(9000);
});

describe("the table", () => {
  it("has every text, oldest first, with its record", () => {
    const { rows } = chart.table(data, { country: "ind" }, say);
    expect(rows).toHaveLength(27);
    expect(rows[0]?.cells).toEqual([
      "Territorial integrity of Ukraine (68/262)",
      "27 March 2014",
      "Territorial integrity of Ukraine",
      "abstained",
      `Asia-Pacific: ${["in favour", "abstained", "against", "did not vote"]
        .map((word, at) => [groupCounts("ind", "68-262")[at], word].join(" "))
        .join(", ")}`,
    ]);
    expect(rows.every(({ id, mark, source }) => id === mark && source !== null)).toBe(true);
  });

  it("is painted as it would be built", () => {
    const body = (chosen: Chosen): Element => tableBody(chart.table(data, chosen, say), document);
    for (const country of ["ukr", "prk", "cri"]) {
      const painted = body(start);
      chart.paint(painted, travel, { country });
      expect(painted.innerHTML).toBe(body({ country }).innerHTML);
    }
  });
});

describe("the words", () => {
  const all = wordings("country-votes", chart, countries, site);
  const wordingOf = (country: string): (typeof all)[number] | undefined =>
    all[countries.findIndex((one) => one.country === country)];
  const title = (country: string): string => plain(wordingOf(country)?.title ?? []);

  it("sum up a record", () => {
    expect(title("ind")).toBe(
      "India: abstained in 20 of the 27 votes on Ukraine, against in six and in favour in one.",
    );
    expect(title("ukr")).toBe(
      "Ukraine: in favour in 26 of the 27 votes on Ukraine and abstained in one.",
    );
    expect(title("rus")).toMatch(/^Russian Federation: against in \d+ of the 27 votes on Ukraine/);
    expect(title("fra")).toMatch(/; one vote is not attested\.$/);
  });

  it("are grammatical for all 193, and their counts are those of the table", () => {
    const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const number = (text: string | undefined): number =>
      text === undefined ? 0 : words.includes(text) ? words.indexOf(text) : Number(text);
    const pattern =
      /^.+: (?:in favour|abstained|against|did not vote) in \w+ of the 27 votes on Ukraine(?:(?:, | and )(?:in favour|abstained|against|did not vote) in \w+)*(?:; one vote is not attested)?\.$/;
    for (const { country } of countries) {
      const text = title(country);
      expect(text).toMatch(pattern);
      const [, record = ""] = text.split(/: (?=in favour|abstained|against|did not vote)/);
      const told = ["in favour", "abstained", "against", "did not vote"].map((word) =>
        number(new RegExp(`${word} in (\\w+)`).exec(record)?.[1]),
      );
      const unattested = text.includes("not attested") ? 1 : 0;
      const cast = tables["un-votes/votes"].filter(({ iso3 }) => iso3.toLowerCase() === country);
      const counts = ["Y", "A", "N", "X", "U"].map(
        (vote) => cast.filter((one) => one.vote === vote).length,
      );
      expect([...told, unattested]).toEqual(counts);
    }
  });

  it("never leave a place open, and never say absent", () => {
    const wrong = /[{}]|undefined|null|NaN| {2}|,,| ,|absent/;
    expect(all.flatMap(said).filter((text) => wrong.test(text))).toEqual([]);
    expect(Math.max(...all.map(({ alt }) => alt.length))).toBeLessThan(520);
  });

  it("describe the vote on the children's return with that of the group", () => {
    expect(wordingOf("ind")?.alt).toContain(
      "On “Return of Ukrainian children” (3 December 2025): abstained. Its UN group (Asia-Pacific, 54 members) on the same text: in favour 18, abstained 29, against 2, did not vote 5.",
    );
  });

  it("bring what must be known of some texts to all, and of some members to them alone", () => {
    const cautious = (about: string): readonly string[] =>
      countries
        .filter(({ country }) => plain(wordingOf(country)?.note ?? []).includes(about))
        .map(({ country }) => country);
    for (const about of ["drafted the text", "measure of support", "none is guessed"])
      expect(cautious(about)).toHaveLength(193);
    expect(cautious("Costa Rica")).toEqual(["cri"]);
    expect(cautious("About its group").toSorted()).toEqual(["isr", "kir", "tur", "usa"]);
  });
});
