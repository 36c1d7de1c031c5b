import { expect, it } from "vitest";
import { loadSite } from "../../../src/figures/load.ts";
import { rollCallTable } from "../../../src/figures/roll-call.ts";
import { resultWords } from "../../../src/figures/vote-page.ts";
import { spelled } from "../../../src/claims/claim.ts";
import { plain } from "../../../src/claims/rich.ts";

const site = loadSite("data", "en");
const resolutions = site.tables["un-votes/resolutions"];

it.each(resolutions)("says in words all that the record of $id holds", (resolution) => {
  const { say } = site;
  const text = resultWords(resolution, site).map(plain).join(" ");
  const { yes, no, abstain, nonvoting } = resolution;
  const [y, n, a, x] = [yes, no, abstain, nonvoting].map((count) => spelled(count, say));
  expect(text).toContain(`${y} in favour, ${n} against, ${a} abstained, ${x} did not vote.`);
  expect(text).toMatch(new RegExp(`of the ${yes + no} members voting yes or no`));
  expect(yes * 3).toBeGreaterThanOrEqual((yes + no) * 2);
  expect(say(`vote.decided.${resolution.id}`).length).toBeGreaterThan(40);
});

it("tells the two-thirds line and how it is known", () => {
  const text = (id: string): string =>
    resolutions
      .filter((one) => one.id === id)
      .flatMap((one) => resultWords(one, site).map(plain))
      .join(" ");
  expect(text("es-11-9")).toContain("needed two thirds of those voting yes or no, 69 of 103");
  expect(text("es-11-9")).toContain("says that this majority was obtained");
  expect(text("es-11-1")).toContain("is our reading of the UN Charter");
  expect(text("79-184")).toContain("simple majority");
  expect(text("2026-02-24")).toContain("attest 25 of the votes. The other 168 are shown");
});

it("links each attested vote of a partial roll call to its own source, and no other", () => {
  const partial = resolutions.filter(({ roll_call }) => roll_call !== "complete");
  expect(partial.map(({ id }) => id)).toEqual(["2026-02-24"]);
  for (const resolution of partial) {
    const { rows } = rollCallTable(resolution, site);
    const sourced = rows.filter(({ source }) => source !== null);
    expect(sourced).toHaveLength(25);
    expect(sourced.every(({ cells }) => cells[2] !== "not attested")).toBe(true);
  }
});
