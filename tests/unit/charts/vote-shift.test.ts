import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { type VoteRecord, voteRecord } from "../../../src/charts/vote-record.ts";
import chart from "../../../src/charts/vote-shift.ts";
import { claimsIn, plain } from "../../../src/claims/rich.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { said, wordings } from "./live-words.ts";
import { attributes, collisions, type Edges, shown, tableBody } from "./picture.ts";

const site = loadSite("data", "en");
const { say, tables } = site;
const data: VoteRecord = voteRecord(tables);
const travel = chart.travel(data, say);
const choices = chart.choices(data);
const start = defaults(choices);
const ids = choices["from"] ?? [];
const pairs = ids.flatMap((from) => ids.map((to) => ({ from, to })));
const sample = pairs.filter((_, at) => at % 41 === 0);
const { document } = parseHTML("<html></html>");

function drawn(width: number, chosen: Chosen = start): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, travel, chosen);
  return svg;
}

/** The members of every flow counted from the table of votes, without the model. */
function counted({ from, to }: Chosen): ReadonlyMap<string, number> {
  const votes = Map.groupBy(tables["un-votes/votes"], ({ iso3 }) => iso3);
  const counts = new Map<string, number>();
  for (const ballots of votes.values()) {
    const vote = (id: string | undefined): string =>
      ballots.find(({ resolution_id }) => resolution_id === id)?.vote.toLowerCase() ?? "";
    const flow = `${vote(from)}-${vote(to)}`;
    counts.set(flow, (counts.get(flow) ?? 0) + 1);
  }
  return counts;
}

/** Every element with its attributes, in whatever order they were set, and its words. */
function contents(svg: Element): readonly string[] {
  return [...svg.querySelectorAll("*")].map((element) =>
    [...element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name) ?? ""}`)]
      .toSorted()
      .concat(element.textContent)
      .join(" "),
  );
}

function label(svg: Element, mark: string): string | null {
  return svg.querySelector(`[data-mark="${mark}"]`)?.getAttribute("data-label") ?? null;
}

describe("choices", () => {
  it("offer any two of the 27 votes, from the first of the war to the one on children", () => {
    expect(start).toEqual({ from: "es-11-1", to: "es-11-9" });
    expect([new Set(choices["from"]).size, new Set(choices["to"]).size]).toEqual([27, 27]);
  });

  it("send the browser no more than it needs", () => {
    expect(JSON.parse(JSON.stringify(travel))).toEqual(travel);
    expect(JSON.stringify(travel).length).toBeLessThan(42_000);
  });
});

describe.each(chart.widths)("the picture at %i pixels", (width) => {
  it("draws the flows that the data hold, each as tall as its members", () => {
    const svg = drawn(width);
    for (const chosen of [start, ...sample]) {
      chart.paint(svg, travel, chosen);
      const flows = new Map(
        shown(svg, "[data-mark]").map((mark) => [
          mark.getAttribute("data-mark") ?? "",
          Number(/: (\d+) states?$/.exec(mark.getAttribute("data-label") ?? "")?.[1]),
        ]),
      );
      expect(flows).toEqual(
        new Map([...flows.keys()].map((flow) => [flow, counted(chosen).get(flow)])),
      );
      expect([...flows.values()].reduce((sum, count) => sum + count, 0)).toBe(193);
    }
  });

  it("says each flow in words, one state as one", () => {
    const svg = drawn(width);
    expect([label(svg, "y-a"), label(svg, "y-n")]).toEqual([
      "In favour in March 2022, abstained in December 2025: 30 states",
      "In favour in March 2022, against in December 2025: 1 state",
    ]);
    const oneDay = drawn(width, { from: "es-11-7", to: "es-11-8" });
    expect(label(oneDay, "n-n")).toMatch(/^Against on ES-11\/7, against on ES-11\/8: \d+ states$/);
  });

  it("prints the tallies of both votes beside the bars", () => {
    const numbers = shown(drawn(width), "[data-number]").map(({ textContent }) => textContent);
    expect(numbers).toEqual(["141", "35", "5", "12", "91", "57", "12", "33"]);
  });

  it("names the smallest flows, and numbers the others", () => {
    const texts = shown(drawn(width), "[data-labels] text").map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(["Niger", "South Africa", "90", "30", "20"]));
    expect(texts).toHaveLength(13);
  });

  it("keeps labels on bands apart and between the bars, whatever is compared", () => {
    const svg = drawn(width);
    const [left = 0, right = 0] = (
      svg.querySelector("[data-shift]")?.getAttribute("data-shift") ?? ""
    )
      .split(" ")
      .map(Number);
    const size = Number(svg.querySelector("[data-labels]")?.getAttribute("font-size"));
    for (const chosen of [start, ...sample]) {
      chart.paint(svg, travel, chosen);
      const edges = shown(svg, "[data-labels] text").map((text): Edges => {
        const half = textWidth(text.textContent, size) / 2;
        const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
        const words = text.textContent;
        return { words, left: x - half, right: x + half, top: y - size * 0.7, bottom: y };
      });
      expect(collisions(edges)).toEqual([]);
      expect(edges.filter((edge) => edge.left < left || edge.right > right)).toEqual([]);
    }
  });

  it("keeps the counts beside the bars apart and inside, whatever is compared", () => {
    const svg = drawn(width);
    const height = Number(svg.getAttribute("height"));
    for (const from of ids) {
      chart.paint(svg, travel, { from, to: "es-11-9" });
      const places = shown(svg, '[data-side="from"] [data-state]').map((state) =>
        attributes(state.querySelectorAll("text"), "y").map(Number),
      );
      const isApart = places.every(([y = 0], at) => y - (places[at - 1]?.at(-1) ?? 0) >= 16);
      expect(isApart).toBe(true);
      expect(Math.max(...places.flat())).toBeLessThanOrEqual(height);
    }
  });

  it("is painted the same again after another state", () => {
    const svg = drawn(width);
    const before = contents(svg);
    chart.paint(svg, travel, { from: "2026-02-24", to: "68-262" });
    chart.paint(svg, travel, start);
    expect(contents(svg)).toEqual(before);
  });

  it("prints no text too small to read and stays light", () => {
    const svg = drawn(width);
    const sizes = attributes(svg.querySelectorAll("[font-size]"), "font-size").map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(width < 500 ? 14 : 12.5);
    expect(svg.querySelectorAll("*").length).toBeLessThan(150);
  });
});

describe("the table", () => {
  const body = (chosen: Chosen): Element => tableBody(chart.table(data, chosen, say), document);

  it("has all members with both votes, flow by flow", () => {
    const { rows } = chart.table(data, start, say);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(193);
    const niger = rows.find(({ id }) => id === "ner");
    expect([niger?.mark, niger?.cells]).toEqual([
      "y-n",
      ["Niger", "African", "in favour", "against"],
    ]);
    const marks = rows.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.filter((mark, at) => mark !== marks[at - 1]).length);
  });

  it("is painted as it would be built", { timeout: 30_000 }, () => {
    const typographic = (rows: Element): string => rows.innerHTML.replaceAll("'", "’");
    for (const chosen of sample) {
      const painted = body(start);
      chart.paint(painted, travel, chosen);
      expect(typographic(painted)).toBe(typographic(body(chosen)));
    }
  });
});

describe("the words", () => {
  const all = wordings("vote-shift", chart, [start, ...pairs], site);
  const wordingOf = (from: string, to: string): (typeof all)[number] | undefined =>
    all[1 + pairs.findIndex((pair) => pair.from === from && pair.to === to)];
  const title = (from: string, to: string): string => plain(wordingOf(from, to)?.title ?? []);

  it("say what became of the 141, with every number in the register", () => {
    expect(title("es-11-1", "es-11-9")).toBe(
      "Of the 141 in favour in March 2022, 90 were in favour in December 2025, 30 abstained, 20 did not vote and one voted against.",
    );
    expect(claimsIn(all[0]?.title ?? []).map(({ id }) => id)).toEqual([
      "yes-es-11-1",
      ...["y", "a", "x", "n"].map((to) => `moved-es-11-1-es-11-9-y-${to}`),
    ]);
    expect(all[0]?.alt).toContain(
      "Of the 141 in favour in March 2022, 90 were in favour, 30 abstained, 20 did not vote, 1 voted against.",
    );
  });

  it("tell apart two votes of one month, and a vote from itself", () => {
    expect(title("es-11-7", "es-11-8")).toMatch(/^Of the 93 in favour on ES-11\/7, \w+/);
    expect(title("es-11-9", "es-11-9")).toBe(
      "The same vote stands on both sides, so nobody moved. Choose another to compare it with.",
    );
  });

  it("never take an unattested vote for a vote", () => {
    expect(title("2026-02-24", "es-11-9")).toBe(
      "Of the two attested in favour in February 2026, two were in favour in December 2025.",
    );
    expect(title("es-11-9", "2026-02-24")).toMatch(/ and 87 are not attested\.$/);
  });

  it("are grammatical in every state, and never say absent", () => {
    const texts = all.flatMap(said);
    const wrong =
      /\b(?:one|1) (?:were|are)\b|\b(?!(?:one|1)\b)\w+ (?:was in favour|is not attested)|[{}]|undefined|null|NaN| {2}|,,| ,|absent/;
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
    expect(texts.some((text) => /\bone was in favour\b|\b1 was in favour\b/.test(text))).toBe(true);
    expect(Math.max(...all.map(({ alt }) => alt.length))).toBeLessThan(620);
  });

  it("bring the caution of either vote, and no other", () => {
    const cautious = (about: string): number =>
      all.slice(1).filter(({ note }) => plain(note).includes(about)).length;
    expect(
      ["Costa Rica", "drafted the text", "measure of support", "none is guessed"].map(cautious),
    ).toEqual(Array(4).fill(53));
  });

  it("speak for the day of the later vote", () => {
    expect(wordingOf("es-11-9", "es-11-1")?.asOf).toBe("3 December 2025");
  });
});
