import { expect, it } from "vitest";
import { chart as chartOf } from "../../../src/charts/index.ts";
import { defaults } from "../../../src/charts/chart.ts";
import { plain } from "../../../src/claims/rich.ts";
import { loadSite } from "../../../src/figures/load.ts";
import { wordings } from "./live-words.ts";

const site = loadSite("data", "en");

it.each(["vote-map", "vote-tiles"] as const)(
  "%s finds the words of all 27 votes in the browser as they are built",
  async (id) => {
    const chart = await chartOf(id);
    const choices = chart.choices(chart.data(site.tables));
    const states = (choices["resolution"] ?? []).map((resolution) => ({
      ...defaults(choices),
      resolution,
    }));
    const built = wordings(id, chart, states, site);
    expect(built).toHaveLength(27);
    expect(plain(built[0]?.title ?? [])).toBe(
      "91 states demanded the children’s return. 12 voted against, 57 abstained and 33 did not vote.",
    );
  },
);
