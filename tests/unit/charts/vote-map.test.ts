import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/charts/labels.ts";
import { calls } from "../../../src/charts/vote-call-places.ts";
import { callSize } from "../../../src/charts/vote-calls.ts";
import { voteMapData } from "../../../src/charts/vote-data.ts";
import chart from "../../../src/charts/vote-map.ts";
import { planarProjection, unitAt } from "../../../src/tables/geometry.ts";
import { document, oneVote, say, tables } from "./one-vote.ts";
import { attributes, collisions, shown, texts } from "./picture.ts";

const world = tables["geometry/world"];
const data = voteMapData(tables);
const { travel, start, resolutions, drawn } = oneVote("vote-map", chart);
const shared = chart.shared?.(data, document) ?? [];
const sharedIds = new Set(shared.map(({ id }) => id));

function marks(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll("[data-mark]")];
}

describe("choices", () => {
  it("offer all 27 resolutions, the one on children first", () => {
    expect(resolutions).toHaveLength(27);
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
    for (const resolution of resolutions) {
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
