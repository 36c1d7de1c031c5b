import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { calls } from "../../../src/charts/vote-call-places.ts";
import { callSize } from "../../../src/charts/vote-calls.ts";
import { voteMapData } from "../../../src/charts/vote-data.ts";
import chart from "../../../src/charts/vote-map.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { planarProjection, unitAt } from "../../../src/tables/geometry.ts";
import { readTables } from "../../../src/tables/read.ts";
import { attributes, collisions, shown, tableBody } from "./picture.ts";

const tables = readTables("data");
const world = tables["geometry/world"];
const say = createSay("en");
const data = voteMapData(tables);
const travel = chart.travel(data, say);
const choices = chart.choices(data);
const start = defaults(choices);
const { document } = parseHTML("<html></html>");
const shared = chart.shared?.(data, document) ?? [];
const sharedIds = new Set(shared.map(({ id }) => id));

function drawn(width: number, chosen: Chosen = {}): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  chart.paint(svg, travel, { ...start, ...chosen });
  return svg;
}

function marks(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll("[data-mark]")];
}

function texts(elements: Iterable<Element>): readonly (string | null)[] {
  return [...elements].map(({ textContent }) => textContent);
}

function bodyOf(chosen: Chosen): Element {
  return tableBody(chart.table(data, { ...start, ...chosen }, say), document);
}

describe("choices", () => {
  it("offer all 27 resolutions, the one on children first", () => {
    expect(choices["resolution"]).toHaveLength(27);
    expect(start).toEqual({ resolution: "es-11-9", vote: "all" });
  });

  it("label resolutions by date, title and number", () => {
    const label = (id: string): string | null | undefined =>
      chart.optionLabel?.(data, "resolution", id, say);
    expect(label("es-11-9")).toBe("3 December 2025: Return of Ukrainian children (ES-11/9)");
    expect(label("2026-02-24")).toBe("24 February 2026: Support for lasting peace in Ukraine");
  });

  it("survive JSON with all that travels", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(JSON.parse(JSON.stringify(travel))).toEqual(travel);
    expect(JSON.stringify(travel).length).toBeLessThan(20_000);
  });
});

describe.each(chart.widths)("the map at %i pixels", (width) => {
  const svg = drawn(width);

  it("marks each of the 193 members once", () => {
    const ids = attributes(marks(svg), "data-mark");
    expect(ids.toSorted()).toEqual(data.members.map(({ iso3 }) => iso3).toSorted());
    expect(svg.querySelectorAll("circle[data-mark]")).toHaveLength(35);
  });

  it("goes through the members by name, the dots after the countries", () => {
    const names = (kind: string): readonly (string | null)[] =>
      attributes(svg.querySelectorAll(`${kind}[data-mark]`), "data-name");
    for (const kind of ["use", "circle"]) {
      const byName = names(kind).toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en"));
      expect(names(kind)).toEqual(byName);
    }
  });

  it("paints every vote of every resolution as the data says", () => {
    const wrong: string[] = [];
    const shown = drawn(width);
    const byId = new Map(marks(shown).map((mark) => [mark.getAttribute("data-mark"), mark]));
    for (const resolution of choices["resolution"] ?? []) {
      chart.paint(shown, travel, { ...start, resolution });
      for (const { resolution_id, iso3, vote } of tables["un-votes/votes"]) {
        const painted = byId.get(iso3.toLowerCase())?.getAttribute("data-vote");
        if (resolution_id === resolution && painted !== vote.toLowerCase())
          wrong.push(`${iso3} ${resolution}: ${painted ?? "none"}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("fills by vote, with a pattern for all but one", () => {
    const fill = (iso3: string): string | null =>
      svg.querySelector(`use[data-mark=${iso3}]`)?.getAttribute("fill") ?? null;
    expect([fill("ukr"), fill("rus"), fill("chn"), fill("tur")]).toEqual([
      "var(--vote-y)",
      `url(#shared-vote-n-${String(width)})`,
      `url(#shared-vote-a-${String(width)})`,
      "var(--vote-x)",
    ]);
  });

  it("says each mark's name and vote", () => {
    const label = (iso3: string): string | null =>
      svg.querySelector(`[data-mark=${iso3}]`)?.getAttribute("data-label") ?? null;
    expect([label("ind"), label("usa"), label("tur")]).toEqual([
      "India: abstained",
      "United States of America: in favour",
      "Türkiye: did not vote",
    ]);
  });

  it("refers only to shapes, patterns and glyphs that are shared", () => {
    const partial = drawn(width, { resolution: "2026-02-24" });
    const used = [...`${svg.outerHTML}${partial.outerHTML}`.matchAll(/#(shared-[\w-]+)/g)].map(
      ([, id]) => id ?? "",
    );
    expect(used.filter((id) => !sharedIds.has(id))).toEqual([]);
  });

  it("tints a territory like the state that represents it, without a mark of its own", () => {
    const greenland = svg.querySelector('[href="#shared-world-grl"]');
    expect(greenland?.getAttribute("fill")).toBe("var(--vote-y)");
    expect(greenland?.hasAttribute("data-mark")).toBe(false);
    expect(greenland?.parentElement?.getAttribute("fill-opacity")).toBe("0.45");
  });

  it("leaves what is no member plain", () => {
    const plain = ["twn", "xkx", "pse", "esh"].map((id) =>
      svg.querySelector(`[href="#shared-world-${id}"]`),
    );
    expect(plain.map((use) => use?.parentElement?.getAttribute("fill"))).toEqual(
      Array(4).fill("var(--not-member)"),
    );
  });

  it("outlines what did not vote and nothing else", () => {
    const outlined = [...svg.querySelectorAll("[data-edges] use[stroke]")].map((use) =>
      use.getAttribute("href")?.slice(-3),
    );
    const silent = tables["un-votes/votes"].filter(
      ({ resolution_id, vote }) => resolution_id === "es-11-9" && vote === "X",
    );
    const shapes = new Set(data.shapes.map(({ iso3 }) => iso3));
    const expected = silent
      .map(({ iso3 }) => iso3.toLowerCase())
      .filter((iso3) => shapes.has(iso3));
    expect(outlined.toSorted()).toEqual(expected.toSorted());
  });

  it("dims what did not vote as chosen, and hides the annotations of others", () => {
    const against = drawn(width, { vote: "no" });
    const bright = marks(against).filter((mark) => !mark.hasAttribute("opacity"));
    expect(bright).toHaveLength(12);
    expect(new Set(attributes(bright, "data-vote"))).toEqual(new Set(["n"]));
    const named = shown(against, "[data-call]");
    expect(
      new Set(texts(named.flatMap((call) => [...call.querySelectorAll("[data-word]")]))),
    ).toEqual(new Set(["against"]));
    chart.paint(against, travel, start);
    expect(against.outerHTML).toBe(svg.outerHTML);
  });

  it("stays light", () => {
    expect(svg.querySelectorAll("*").length).toBeLessThan(700);
  });

  it("prints no text too small to read", () => {
    const sizes = attributes(svg.querySelectorAll("[font-size]"), "font-size").map(Number);
    expect(Math.min(...sizes, Number(svg.getAttribute("font-size")))).toBeGreaterThanOrEqual(
      width < 500 ? 14 : 12.5,
    );
  });
});

describe.each(chart.widths)("the tally at %i pixels", (width) => {
  const segments = (svg: Element): readonly Element[] => [...svg.querySelectorAll("[data-count]")];
  const numbers = (svg: Element): readonly (string | null)[] =>
    texts(svg.querySelectorAll("[data-count] [data-number]"));

  it("shows the recorded tally of every resolution", () => {
    const shown = drawn(width);
    for (const { id, yes, abstain, no, nonvoting } of tables["un-votes/resolutions"]) {
      chart.paint(shown, travel, { ...start, resolution: id });
      expect(numbers(shown)).toEqual([yes, abstain, no, nonvoting].map(String));
    }
  });

  it("can be clicked vote by vote", () => {
    const options = choices["vote"] ?? [];
    const set = attributes(segments(drawn(width)), "data-set");
    expect(set).toEqual(["vote=yes", "vote=abstain", "vote=no", "vote=notvoting"]);
    expect(set.every((option) => options.includes(option?.split("=")[1] ?? ""))).toBe(true);
  });

  it("shares out the whole bar", () => {
    const svg = drawn(width, { resolution: "2026-02-24" });
    const bar = Number(svg.querySelector("[data-tally]")?.getAttribute("data-width"));
    const spans = shown(svg, "[data-known], [data-unknown]");
    const drawnWidth = attributes(spans, "width")
      .map(Number)
      .reduce((sum, part) => sum + part, 0);
    expect(drawnWidth).toBeCloseTo(bar - 3 * 2, 6);
  });

  it("keeps its labels apart and inside for every resolution", () => {
    for (const resolution of choices["resolution"] ?? []) {
      const labels = [...drawn(width, { resolution }).querySelectorAll("[data-room]")];
      const starts = labels.map((label) =>
        Number(/-?[\d.]+/.exec(label.getAttribute("transform") ?? "")?.[0]),
      );
      const ends = labels.map(
        (label, at) => (starts[at] ?? 0) + Number(label.getAttribute("data-room")),
      );
      expect(starts.every((from, at) => from >= (ends[at - 1] ?? 0) - 0.001)).toBe(true);
      expect(ends.every((end) => end <= width + 0.001)).toBe(true);
    }
  });

  it("tells apart the votes that no source gives by state, only where there are such", () => {
    const key = (svg: Element): Element | null => svg.querySelector("[data-unattested]");
    expect(key(drawn(width))?.getAttribute("display")).toBe("none");
    const partial = key(drawn(width, { resolution: "2026-02-24" }));
    expect([partial?.getAttribute("display"), partial?.textContent]).toEqual([
      null,
      "168not attested",
    ]);
  });
});

describe.each(chart.widths)("the annotations at %i pixels", (width) => {
  const svg = drawn(width);
  const words = ["y", "n", "a", "x", "u"].map((vote) =>
    textWidth(say(`votes.vote.${vote}`), callSize(width)),
  );
  const boxes = [...svg.querySelectorAll("[data-call]")].map((call) => {
    const [name, word] = [...call.querySelectorAll("tspan")];
    const [x, y] = [Number(name?.getAttribute("x")), Number(name?.getAttribute("y"))];
    const right = Math.max(
      x + textWidth(name?.textContent ?? "", callSize(width)),
      Number(word?.getAttribute("x")) + Math.max(...words),
    );
    return {
      words: name?.textContent ?? "",
      left: x,
      right,
      top: y - callSize(width),
      bottom: Number(word?.getAttribute("y")) + 4,
    };
  });

  it("never collide or leave the picture, whatever a state voted", () => {
    expect(collisions(boxes)).toEqual([]);
    expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  });

  it("follow the vote", () => {
    const said = (resolution: string): readonly (string | null)[] =>
      texts(drawn(width, { resolution }).querySelectorAll('[data-call][data-of="usa"] tspan'));
    expect(said("es-11-9")).toEqual(["United States", "in favour"]);
    expect(said("es-11-7")).toEqual(["United States", "against"]);
    expect(said("es-11-8")).toEqual(["United States", "abstained"]);
  });
});

it("points its annotations inside their states", () => {
  const projection = planarProjection(world);
  const found = calls.map(({ spot }) =>
    unitAt(world, "countries", projection.invert?.([...spot]) ?? [0, 0])?.toLowerCase(),
  );
  expect(found).toEqual(calls.map(({ iso3 }) => iso3));
});

it("has a shape or a dot for every member", () => {
  const seen = new Set([...data.shapes, ...data.dots].map(({ iso3 }) => iso3));
  expect(data.members.filter(({ iso3 }) => !seen.has(iso3))).toEqual([]);
});

describe("the table", () => {
  it("has every member once, by name, with its group and vote", () => {
    const { rows } = chart.table(data, start, say);
    expect(rows).toHaveLength(193);
    expect(rows[0]?.cells).toEqual(["Afghanistan", "Asia-Pacific", "did not vote"]);
    expect(rows.every(({ id, mark }) => id === mark && /^[a-z]{3}$/.test(id))).toBe(true);
  });

  it("follows the resolution and keeps the rows of the chosen vote", () => {
    const body = bodyOf({});
    chart.paint(body, travel, { resolution: "es-11-7", vote: "no" });
    const shown = [...body.querySelectorAll("tr")].filter((row) => !row.hasAttribute("hidden"));
    expect(shown).toHaveLength(18);
    expect(
      new Set(texts(shown.flatMap((row) => [...row.querySelectorAll('[data-col="vote"]')]))),
    ).toEqual(new Set(["against"]));
  });

  it("is painted as it would be built", () => {
    for (const resolution of ["68-262", "2026-02-24"]) {
      const body = bodyOf({});
      chart.paint(body, travel, { ...start, resolution });
      expect(body.innerHTML).toBe(bodyOf({ resolution }).innerHTML);
    }
  });
});

describe("the words", () => {
  const said = (key: string, resolution: string): string =>
    say(`charts.vote-map.${key}`, {
      ...chart.facts(data, { ...start, resolution }, say),
      ...chart.phrase?.(travel, { ...start, resolution }),
    });

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
    const all = (choices["resolution"] ?? []).flatMap((id) =>
      ["title", "subtitle", "alt", "read", "note"].map((key) => said(key, id)),
    );
    expect(all.filter((text) => /absent/i.test(text))).toEqual([]);
  });

  it("put the caution of a vote in its note, and only there", () => {
    const cautious = (about: string): readonly string[] =>
      (choices["resolution"] ?? []).filter((id) => said("note", id).includes(about));
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
