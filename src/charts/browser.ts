/** A text for the browser: words, or the words and id of a claim. */
export type Piece = string | readonly [text: string, claim: string];

export interface StateWords {
  readonly title: readonly Piece[];
  readonly subtitle: readonly Piece[];
  readonly note: readonly Piece[];
  readonly alt: string;
  readonly asOf: string;
}

/** The words that a figure's element says itself. */
export type BrowserWord =
  | "more"
  | "rows"
  | "fault"
  | "changed"
  | "picked"
  | "unpicked"
  | "remove"
  | "cell"
  | "close"
  | "keep";

/** The texts of a chart whose words are found live, with places (`{name}`) to fill; claims stand as `[[claim|text]]`. */
export type Template = Readonly<Record<keyof StateWords, string>>;

/** What a figure's element reads: the data its painter needs, the words of every state, and what it says itself. */
export interface BrowserData {
  readonly travel: unknown;
  /** The label and the name of every mark, by mark. */
  readonly labels: Readonly<Record<string, readonly [label: string, name: string]>>;
  readonly states: Readonly<Record<string, StateWords>>;
  /** In place of `states` for charts that find their words live. */
  readonly template: Template | null;
  readonly words: Readonly<Record<BrowserWord, string>>;
}
