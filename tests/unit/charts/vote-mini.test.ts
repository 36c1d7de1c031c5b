import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawMini } from "../../../src/charts/vote-mini.ts";
import { drawStrip } from "../../../src/charts/vote-strip.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { officialTally } from "../../../src/model/votes.ts";
import { readTables } from "../../../src/tables/read.ts";

const tables = readTables("data");
const { document } = parseHTML("<html></html>");
const frame = { document, width: 196, say: createSay("en") };

describe.each(tables["un-votes/resolutions"])("the small picture of $id", (resolution) => {
  const cast = tables["un-votes/votes"].filter(
    ({ resolution_id }) => resolution_id === resolution.id,
  );
  const votes = new Map(cast.map(({ iso3, vote }) => [iso3, vote]));
  const paths = [...drawMini(tables["geometry/tiles"], votes, frame).querySelectorAll("path")];
  const squares = (path: Element): number => path.getAttribute("d")?.match(/M/g)?.length ?? 0;

  it("has a square a member, in the colour of its vote", () => {
    const painted = new Map(paths.map((path) => [path.getAttribute("fill"), squares(path)]));
    const counted = Map.groupBy(cast, ({ vote }) => `var(--vote-${vote.toLowerCase()})`);
    expect(painted).toEqual(new Map([...counted].map(([fill, of]) => [fill, of.length])));
    expect(paths.reduce((sum, path) => sum + squares(path), 0)).toBe(193);
  });

  it("has a bar that shares out the whole Assembly by the official tally", () => {
    const tally = officialTally(resolution);
    const bars = [...drawStrip(tally, frame).querySelectorAll("rect")];
    const widths = bars.map((bar) => Number(bar.getAttribute("width")));
    const votesTold = [tally.Y, tally.A, tally.N, tally.X].filter((count) => count > 0);
    expect(widths).toHaveLength(votesTold.length);
    widths.forEach((width, index) => {
      expect(Math.abs(width - ((votesTold[index] ?? 0) * frame.width) / 193)).toBeLessThan(2.5);
    });
  });
});
