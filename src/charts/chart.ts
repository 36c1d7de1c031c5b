import type { Say, Values } from "../i18n/say.ts";
import type { Tables } from "../tables/tables.gen.ts";

export type TableName = keyof Tables;
export type Used<U extends TableName> = Pick<Tables, U>;

/** Named options; the first of each is the default. */
export type Choices = Readonly<Record<string, readonly string[]>>;
/** One option for each choice. */
export type Chosen = Readonly<Record<string, string>>;

/**
 * Where and how wide a chart is drawn, and in whose words. Where nothing can be scrolled, as on a slide, `height` is what
 * there is room for, and the chart leaves to the words around it what does not fit. In CSS pixels.
 */
export interface Frame {
  readonly document: Document;
  readonly width: number;
  readonly height?: number | undefined;
  readonly say: Say;
}

/** Whether a picture of a width in CSS pixels is a phone's. */
export function isNarrow(width: number): boolean {
  return width < 720;
}

/** A column of a chart's table. Where a cell stands alone, as in a tip, one of a `number` or `short` word brings its label. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "short" | "number" | "date";
}

/** A row of a chart's table. `mark` is the `data-mark` of the mark it belongs to, `tokens` what filters test. */
export interface Row {
  readonly id: string;
  readonly mark: string;
  readonly cells: readonly (string | number | null)[];
  readonly tokens: Readonly<Record<string, readonly string[]>>;
  readonly source: string | null;
  /** The id of the claim that the row is, in the register. */
  readonly claim?: string;
  /** What a column is ordered by where its words are in no order, by column. */
  readonly order?: Readonly<Record<string, string | number>>;
  /** The page of what the row is about, as a root-relative address. */
  readonly page?: string;
  /** Further addresses that say the same, beside `source`. */
  readonly moreSources?: readonly string[];
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Puts a state on a drawn chart and on its table, at build and in the browser alike. Touches attributes and text only. */
export type Paint<T> = (root: ParentNode, travel: T, chosen: Chosen) => void;

/**
 * What one state puts into the places (`{name}`) of a chart's texts; `asOf` is the day it speaks for, in words. A number
 * of the register stands as `[[claim|text]]`.
 */
export type Slots = Readonly<Record<string, string>> & { readonly asOf: string };

/** Finds the words of a state, at build and in the browser alike. */
export type Phrase<T> = (travel: T, chosen: Chosen) => Slots;

/** What a chart file says of itself; see README, "Add a chart". `D` and `T` survive a JSON round trip. */
interface ChartSpec<U extends TableName, D, T> {
  /** The tables it reads; source line, licence and downloads follow from their descriptors. */
  readonly uses: readonly U[];
  readonly data: (tables: Used<U>) => D;
  /** The part of the data that the browser needs to paint another state. */
  readonly travel: (data: D, say: Say) => T;
  readonly table: (data: D, chosen: Chosen, say: Say) => Table;
  readonly choices: (data: D) => Choices;
  /** Choices whose option changes title, subtitle or description, and few enough for the words of every state to travel. */
  readonly worded: readonly string[];
  /** For charts with too many states for that: the texts travel once, and this fills their places. */
  readonly phrase?: Phrase<T>;
  /** The words of an option, where they come from data and not from the i18n key `charts.<id>.<choice>.<option>`. */
  readonly optionLabel?: (data: D, choice: string, option: string, say: Say) => string | null;
  /**
   * The address parameter that names marks, if marks can be named. What is picked comes to the painter under it as
   * one more choice: their ids joined by commas, the first picked first, or nothing.
   */
  readonly selects?: string;
  /** Widths drawn at build, ascending; a container query shows the widest that fits. */
  readonly widths: readonly number[];
  /** Geometry drawn once a page and referred to by `<use>`; ids are global. */
  readonly shared?: (data: D, document: Document) => readonly SVGElement[];
  readonly draw: (data: D, frame: Frame) => SVGSVGElement;
  readonly paint: Paint<T>;
  /** What fills the places in the i18n texts `title`, `subtitle`, `alt`, `read` and `note`. */
  readonly facts: (data: D, chosen: Chosen, say: Say) => Values;
  /** The day the chart speaks for, as an ISO date, or the first and the last of several. */
  readonly asOf: (data: D, chosen: Chosen) => string | readonly [first: string, last: string];
}

/** A chart with its own types hidden, as the registry holds it. */
export type Chart = ChartSpec<TableName, unknown, unknown>;

/** Checks a chart's types, then hides them. */
export function defineChart<const U extends TableName, D, T>(spec: ChartSpec<U, D, T>): Chart {
  return spec as unknown as Chart;
}

/** The default option of every choice. */
export function defaults(choices: Choices): Chosen {
  return Object.fromEntries(Object.entries(choices).map(([name, [first = ""]]) => [name, first]));
}
