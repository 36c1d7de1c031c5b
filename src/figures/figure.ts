import { parseHTML } from "linkedom";
import { chart as chartOf, type ChartId } from "../charts/index.ts";
import { type Chart, type Choices, type Chosen, defaults, type Table } from "../charts/chart.ts";
import { type Rich, plain, rich } from "../claims/rich.ts";
import { bare, takeLabels, type MarkLabels } from "./marks.ts";
import { serialize } from "./serialize.ts";
import type { Site } from "./site.ts";
import { type Source, sourcesOf } from "./sources.ts";

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** `live` figures can be worked with; a `still` is the picture of one state and carries nothing else. */
export type Liveliness = "live" | "still";
const stillWidth = 720;

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Control {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** The words of a figure that follow its state. */
export interface Wording {
  readonly title: Rich;
  readonly subtitle: Rich;
  readonly alt: string;
  readonly note: Rich;
  readonly asOf: string;
}

/** A chart in one state, with all that is printed around it. Every output prints parts of it and computes nothing. */
export interface Figure {
  readonly id: ChartId;
  readonly slot: string;
  readonly chosen: Chosen;
  readonly wording: Wording;
  readonly read: Rich;
  readonly table: Table;
  readonly drawings: readonly Drawing[];
  readonly shared: readonly string[];
  readonly labels: MarkLabels;
  readonly controls: readonly Control[];
  /** What the list of its marks is called, for charts whose marks are worth finding by name. */
  readonly find: string | null;
  readonly worded: readonly string[];
  readonly selects: string | null;
  readonly travel: unknown;
  /** Wording of every state that has its own, by `stateKey`. */
  readonly states: Readonly<Record<string, Wording>>;
  readonly sources: readonly Source[];
}

/** The figure of a chart in a state; `slot` is unique on its page. Throws on a choice or option the chart does not have. */
export async function figure(
  id: ChartId,
  state: Chosen,
  slot: string,
  site: Site,
  liveliness: Liveliness = "live",
): Promise<Figure> {
  const chart = await chartOf(id);
  const { say } = site;
  const data = chart.data(site.tables);
  const choices = chart.choices(data);
  const chosen = chosenFrom(id, choices, state);
  const travel = chart.travel(data, say);
  const word = (at: Chosen): Wording => wording(id, chart, data, at, site);
  const widths = chart.widths.filter((width) => liveliness === "live" || width <= stillWidth);
  const drawn = widths.map((width) => ({
    width,
    ...draw(chart, data, travel, chosen, width, slot, site, liveliness),
  }));
  return {
    id,
    slot,
    chosen,
    wording: word(chosen),
    read: text(id, "read", chart.facts(data, chosen, say), site),
    table: chart.table(data, chosen, say),
    drawings: drawn,
    labels: drawn[0]?.labels ?? {},
    shared: sharedGeometry(chart, data),
    controls: controls(id, chart, data, choices, site),
    find: say.has(`charts.${id}.find`) ? say(`charts.${id}.find`) : null,
    worded: chart.worded,
    selects: chart.selects ?? null,
    travel,
    states: Object.fromEntries(
      states(chart.worded, choices).map((at) => [
        stateKey(chart.worded, at),
        word({ ...chosen, ...at }),
      ]),
    ),
    sources: sourcesOf(chart.uses, site.descriptors),
  };
}

function chosenFrom(id: ChartId, choices: Choices, state: Chosen): Chosen {
  for (const [name, option] of Object.entries(state)) {
    const options = choices[name];
    if (options === undefined)
      throw new Error(
        `chart ${id}: unknown choice "${name}"; expected one of ${Object.keys(choices).join(", ")}`,
      );
    if (!options.includes(option))
      throw new Error(
        `chart ${id}: unknown ${name} "${option}"; expected one of ${options.join(", ")}`,
      );
  }
  return { ...defaults(choices), ...state };
}

/** The options of the worded choices, joined: the key of a state's words. */
export function stateKey(worded: readonly string[], chosen: Chosen): string {
  return worded.map((name) => chosen[name]).join("|");
}

function states(worded: readonly string[], choices: Choices): readonly Chosen[] {
  return worded.reduce<readonly Chosen[]>(
    (made, name) =>
      made.flatMap((state) =>
        (choices[name] ?? []).map((option) => ({ ...state, [name]: option })),
      ),
    [{}],
  );
}

function wording(id: ChartId, chart: Chart, data: unknown, chosen: Chosen, site: Site): Wording {
  const { say } = site;
  const facts = chart.facts(data, chosen, say);
  return {
    title: text(id, titleKey(id, chart, chosen, site), facts, site),
    subtitle: text(id, "subtitle", facts, site),
    alt: plain(text(id, "alt", facts, site)),
    note: text(id, "note", facts, site),
    asOf: say.date(chart.asOf(data, chosen)),
  };
}

function titleKey(id: ChartId, chart: Chart, chosen: Chosen, { say }: Site): string {
  const own = chart.worded
    .map((name) => `title.${chosen[name]}`)
    .find((key) => say.has(`charts.${id}.${key}`));
  return own ?? "title";
}

function text(
  id: ChartId,
  key: string,
  facts: Parameters<Site["say"]>[1],
  { say, claims }: Site,
): Rich {
  return rich(say(`charts.${id}.${key}`, facts), claims);
}

function draw(
  chart: Chart,
  data: unknown,
  travel: unknown,
  chosen: Chosen,
  width: number,
  slot: string,
  site: Site,
  liveliness: Liveliness,
): Omit<Drawing, "width"> & { readonly labels: MarkLabels } {
  const { document } = parseHTML("<html></html>");
  const svg = chart.draw(data, { document, width, say: site.say });
  chart.paint(svg, travel, chosen);
  const labels = takeLabels(svg);
  if (liveliness === "still") bare(svg);
  const height = Number(svg.getAttribute("height"));
  return { height, svg: serialize(svg, `${slot}-${String(width)}`), labels };
}

function sharedGeometry(chart: Chart, data: unknown): readonly string[] {
  const { document } = parseHTML("<html></html>");
  return (chart.shared?.(data, document) ?? []).map((element) => serialize(element, "shared"));
}

function controls(
  id: ChartId,
  chart: Chart,
  data: unknown,
  choices: Choices,
  { say }: Site,
): readonly Control[] {
  return Object.entries(choices).map(([name, options]) => ({
    name,
    label: say(`charts.${id}.${name}`),
    options: options.map((value) => ({
      value,
      label: chart.optionLabel?.(data, name, value, say) ?? say(`charts.${id}.${name}.${value}`),
    })),
  }));
}
