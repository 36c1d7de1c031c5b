import type { Piece } from "../../../src/charts/browser.ts";
import type { Chart, Chosen } from "../../../src/charts/chart.ts";
import type { ChartId } from "../../../src/charts/index.ts";
import { type Rich, plain } from "../../../src/claims/rich.ts";
import { wordsOf } from "../../../src/elements/words.ts";
import type { Site } from "../../../src/figures/site.ts";
import { templateOf, type Wording, wordingOf } from "../../../src/figures/wording.ts";

const parts = ["title", "subtitle", "note"] as const;

/** What a chart says in some states as it is built; throws where the browser says, or links, anything else. */
export function wordings(
  id: ChartId,
  chart: Chart,
  states: readonly Chosen[],
  site: Site,
): readonly Wording[] {
  const data = chart.data(site.tables);
  const travel = chart.travel(data, site.say);
  const worded = { id, chart, data, travel, choices: chart.choices(data) };
  const [start = {}] = states;
  const template = templateOf(worded, start, site);
  if (template === null || chart.phrase === undefined) throw new Error(`${id} has no phrase`);
  return states.map((chosen) => {
    const built = wordingOf(worded, chosen, site);
    const live = wordsOf(template, chart.phrase?.(travel, chosen) ?? { asOf: "" });
    for (const part of parts) same(pieces(built[part]), live[part], chosen);
    same([built.alt], [live.alt], chosen);
    same([site.say("figure.as-of", { date: built.asOf })], [live.asOf], chosen);
    return built;
  });
}

function pieces(rich: Rich): readonly Piece[] {
  const all = rich.map((part): Piece => (typeof part === "string" ? part : [part.text, part.id]));
  return all.filter((piece) => piece !== "");
}

function same(built: readonly Piece[], live: readonly Piece[], chosen: Chosen): void {
  const [before, after] = [JSON.stringify(built), JSON.stringify(live)];
  if (before !== after) throw new Error(`${JSON.stringify(chosen)}: ${before} but ${after}`);
}

/** The words that readers see in a state, without its claims. */
export function said({ title, subtitle, note, alt, asOf }: Wording): readonly string[] {
  return [plain(title), plain(subtitle), plain(note), alt, asOf];
}
