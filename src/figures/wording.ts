import type { Template } from "../charts/browser.ts";
import type { Chart, Choices, Chosen } from "../charts/chart.ts";
import type { ChartId } from "../charts/index.ts";
import { type Rich, marked, plain, rich } from "../claims/rich.ts";
import type { Values } from "../i18n/say.ts";
import type { Site } from "./site.ts";

/** The words of a figure that follow its state. */
export interface Wording {
  readonly title: Rich;
  readonly subtitle: Rich;
  readonly alt: string;
  readonly note: Rich;
  readonly asOf: string;
}

/** A chart with its data, as words are found for it. */
export interface Worded {
  readonly id: ChartId;
  readonly chart: Chart;
  readonly data: unknown;
  readonly travel: unknown;
  readonly choices: Choices;
}

/** What a chart says in one state. */
export function wordingOf(worded: Worded, chosen: Chosen, site: Site): Wording {
  const { id, chart, data } = worded;
  const values = valuesOf(worded, chosen, site);
  const text = (key: string): Rich => filled(id, key, values, site);
  return {
    title: text(titleKey(worded, chosen, site)),
    subtitle: text("subtitle"),
    alt: plain(text("alt")),
    note: text("note"),
    asOf: dayOf(chart.asOf(data, chosen), site),
  };
}

/** A day or a span of days in words. */
function dayOf(asOf: string | readonly [string, string], { say }: Site): string {
  if (typeof asOf === "string") return say.date(asOf);
  const [first, last] = asOf;
  return say("figure.days", { first: say.date(first), last: say.date(last) });
}

/** One text of a chart (`title`, `read` …), filled with the facts of a state and with claims. */
export function textOf(worded: Worded, key: string, chosen: Chosen, site: Site): Rich {
  return filled(worded.id, key, valuesOf(worded, chosen, site), site);
}

function filled(id: ChartId, key: string, values: Values, { say, claims }: Site): Rich {
  return rich(say(`charts.${id}.${key}`, values), claims);
}

/** What fills the texts of a state: facts, and the words that are found live. */
function valuesOf({ chart, data, travel }: Worded, chosen: Chosen, { say }: Site): Values {
  return { ...chart.facts(data, chosen, say), ...chart.phrase?.(travel, chosen) };
}

/** The texts of a chart that finds its words live, with their places still open; null for any other chart. */
export function templateOf(worded: Worded, chosen: Chosen, site: Site): Template | null {
  const slots = worded.chart.phrase?.(worded.travel, chosen);
  if (slots === undefined) return null;
  const open = Object.fromEntries(Object.keys(slots).map((name) => [name, `{${name}}`]));
  const values = { ...worded.chart.facts(worded.data, chosen, site.say), ...open };
  const text = (key: string): string => marked(filled(worded.id, key, values, site));
  return {
    title: text("title"),
    subtitle: text("subtitle"),
    note: text("note"),
    alt: text("alt"),
    asOf: site.say("figure.as-of", { date: "{asOf}" }),
  };
}

/** An option of a worded choice may bring a title of its own (`title.<option>`); two at once share `title.both`. */
function titleKey({ id, chart, choices }: Worded, chosen: Chosen, { say }: Site): string {
  const changed = chart.worded.filter((name) => chosen[name] !== choices[name]?.[0]);
  if (changed.length > 1 && say.has(`charts.${id}.title.both`)) return "title.both";
  const own = chart.worded.map((name) => `title.${String(chosen[name])}`);
  return own.find((key) => say.has(`charts.${id}.${key}`)) ?? "title";
}

/** What a chart says in every state that has words of its own, by the options of its worded choices, joined by `|`. */
export function wordingsOf(
  worded: Worded,
  chosen: Chosen,
  site: Site,
): Readonly<Record<string, Wording>> {
  const names = worded.chart.worded;
  return Object.fromEntries(
    statesOf(names, worded.choices).map((state) => [
      names.map((name) => state[name]).join("|"),
      wordingOf(worded, { ...chosen, ...state }, site),
    ]),
  );
}

/** Every combination of the options of some choices. */
function statesOf(names: readonly string[], choices: Choices): readonly Chosen[] {
  return names.reduce<readonly Chosen[]>(
    (states, name) =>
      states.flatMap((state) =>
        (choices[name] ?? []).map((option) => ({ ...state, [name]: option })),
      ),
    [{}],
  );
}
