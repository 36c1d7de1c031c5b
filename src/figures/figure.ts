import { parseHTML } from "linkedom";
import type { Template } from "../charts/browser.ts";
import { bare } from "../charts/bare.ts";
import { chart as chartOf, type ChartId } from "../charts/index.ts";
import { type Chart, type Choices, type Chosen, defaults, type Table } from "../charts/chart.ts";
import type { Say } from "../i18n/say.ts";
import type { Rich } from "../claims/rich.ts";
import { takeLabels, type MarkLabels } from "./marks.ts";
import { serialize } from "./serialize.ts";
import type { Site } from "./site.ts";
import { type Source, sourcesOf } from "./sources.ts";
import { templateOf, textOf, type Wording, wordingOf, wordingsOf } from "./wording.ts";

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** `live` figures can be worked with; a `still` is the picture of one state and carries nothing else. */
export type Liveliness = "live" | "still";
/** No still is drawn wider, nor a figure that stands beside the steps of a story, in CSS pixels. */
export const columnWidth = 720;

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Control {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
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
  /** Wording of every state that has its own, by the options of the worded choices. */
  readonly states: Readonly<Record<string, Wording>>;
  /** Its texts with open places, where the browser finds the words of a state itself. */
  readonly template: Template | null;
  readonly sources: readonly Source[];
}

/** A width to draw at, and the height there is where nothing can be scrolled, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height?: number;
}

/**
 * What a page takes from a figure: choices that cannot be changed there, and drawings wider than it shows, in CSS
 * pixels; or the sizes it wants in place of the chart's own.
 */
interface Limits {
  readonly fixed?: readonly string[];
  readonly widest?: number;
  readonly sizes?: readonly Size[];
}

/**
 * The figure of a chart in a state; `slot` is unique on its page. Throws on a
 * choice or option the chart does not have.
 */
export async function figure(
  id: ChartId,
  state: Chosen,
  slot: string,
  site: Site,
  liveliness: Liveliness = "live",
  { fixed = [], widest = Infinity, sizes }: Limits = {},
): Promise<Figure> {
  const chart = await chartOf(id);
  const { say } = site;
  const data = chart.data(site.tables);
  const choices = chart.choices(data);
  const chosen = chosenFrom(id, choices, state, chart.selects);
  const travel = chart.travel(data, say);
  const free = omit(choices, fixed);
  const narrowed = { ...choices, ...only(chosen, fixed) };
  const worded = { id, chart, data, travel, choices };
  const most = liveliness === "live" ? widest : columnWidth;
  const own = chart.widths.filter((width) => width <= most).map((width) => ({ width }));
  const plan = { chart, data, travel, chosen, slot, liveliness, say };
  const drawn = (sizes ?? own).map((size) => draw(plan, size));
  const isSaid = chart.worded.length > 0 && chart.worded.every((name) => fixed.includes(name));
  return {
    id,
    slot,
    chosen,
    wording: wordingOf(worded, chosen, site),
    read: textOf(worded, "read", chosen, site),
    table: chart.table(data, chosen, say),
    drawings: drawn,
    labels: drawn[0]?.labels ?? {},
    shared: sharedGeometry(chart, data),
    controls: controls(id, chart, data, free, site),
    find: say.has(`charts.${id}.find`) ? say(`charts.${id}.find`) : null,
    worded: chart.worded,
    selects: chart.selects ?? null,
    travel: isSaid ? withoutTexts(travel) : travel,
    states: wordingsOf({ ...worded, choices: narrowed }, chosen, site),
    template: isSaid ? null : templateOf(worded, chosen, site),
    sources: sourcesOf(chart.uses, site.descriptors),
  };
}

/** What words are made of (`texts`) stays behind where they cannot change. */
function withoutTexts(travel: unknown): unknown {
  return typeof travel === "object" ? { ...travel, texts: undefined } : travel;
}

/** The choices that readers have. */
function omit(choices: Choices, fixed: readonly string[]): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !fixed.includes(name)));
}

/** The one option that a fixed choice keeps. */
function only(chosen: Chosen, fixed: readonly string[]): Choices {
  return Object.fromEntries(fixed.map((name) => [name, [chosen[name] ?? ""]]));
}

function chosenFrom(id: ChartId, choices: Choices, state: Chosen, selects?: string): Chosen {
  for (const [name, option] of Object.entries(state)) {
    if (name === selects) continue;
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

/** Draws a chart in a state; what every drawing of a figure has in common comes as one. */
function draw(
  { chart, data, travel, chosen, slot, liveliness, say }: DrawingPlan,
  size: Size,
): Drawing & { readonly labels: MarkLabels } {
  const { document } = parseHTML("<html></html>");
  const svg = chart.draw(data, { document, ...size, say });
  chart.paint(svg, travel, chosen);
  const labels = takeLabels(svg);
  if (liveliness === "still") bare(svg);
  const height = Number(svg.getAttribute("height"));
  const { width } = size;
  return { width, height, svg: serialize(svg, `${slot}-${String(width)}`), labels };
}

interface DrawingPlan {
  readonly chart: Chart;
  readonly data: unknown;
  readonly travel: unknown;
  readonly chosen: Chosen;
  readonly slot: string;
  readonly liveliness: Liveliness;
  readonly say: Say;
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
