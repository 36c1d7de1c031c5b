import { describe, expect, it } from "vitest";
import { readTables } from "../../src/tables/read.ts";
import { pages } from "./pages.ts";

const tables = readTables("data");
const words = {
  Y: "in favour",
  N: "against",
  A: "abstained",
  X: "did not vote",
  U: "not attested",
};
const built = new Map(pages().map((page) => [page.address, page]));
const votes = Map.groupBy(tables["un-votes/votes"], ({ resolution_id }) => resolution_id);

describe.each(tables["un-votes/resolutions"])("/votes/$id/", (resolution) => {
  const page = built.get(`/votes/${resolution.id}/`)?.document;

  it("prints the vote of every member as the record has it", () => {
    const printed = [...(page?.querySelectorAll("filtered-table tbody tr") ?? [])].map((row) => [
      row.getAttribute("data-mark")?.toUpperCase(),
      row.querySelector('[data-col="vote"]')?.textContent.trim(),
    ]);
    const recorded = votes.get(resolution.id)?.map(({ iso3, vote }) => [iso3, words[vote]]);
    expect(printed).toHaveLength(193);
    expect(printed.toSorted()).toEqual(recorded?.toSorted());
  });

  it("prints the tally on the overview", () => {
    const link = built
      .get("/votes/")
      ?.document.querySelector(`.vote-list a[href="/votes/${resolution.id}/"]`);
    const { yes, abstain, no, nonvoting } = resolution;
    expect(link?.closest("li")?.textContent).toContain(
      `${yes} in favour, ${abstain} abstained, ${no} against, ${nonvoting} did not vote`,
    );
  });
});
