import { describe, expect, it } from "vitest";
import { chart, chartIds } from "../../../src/charts/index.ts";
import { figure } from "../../../src/figures/figure.ts";
import { loadSite } from "../../../src/figures/load.ts";

const site = loadSite("data", "en");

describe.each(chartIds)("%s", async (id) => {
  const shown = await figure(id, {}, id, site);

  it.each(shown.drawings)("is drawn at $width pixels as before", async ({ width, svg }) => {
    await expect(`${lines(svg)}\n`).toMatchFileSnapshot(
      `../../golden/charts/${id}-${String(width)}.svg`,
    );
  });

  it("shares the geometry it shared before", async () => {
    await expect(`${shown.shared.map(lines).join("\n")}\n`).toMatchFileSnapshot(
      `../../golden/charts/${id}-shared.svg`,
    );
  });

  it("says what it said before in every state", async () => {
    const said = Object.entries(shown.states).map(([state, { title, subtitle, alt }]) => ({
      state,
      title: words(title),
      subtitle: words(subtitle),
      alt,
    }));
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/charts/${id}-words.json`,
    );
  });

  it("sends the browser what survives JSON", async () => {
    const { data, travel } = await chart(id);
    const sent = travel(data(site.tables), site.say);
    expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
  });
});

/** One element a line, so that a change shows where it is. */
function lines(svg: string): string {
  return svg.replaceAll("><", ">\n<");
}

function words(parts: readonly (string | { readonly text: string })[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
