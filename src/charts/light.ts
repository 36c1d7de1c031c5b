import type { Template } from "./browser.ts";
import type { Chosen } from "./chart.ts";
import type { TextTravel } from "./vote-text.phrase.ts";

/** What a light figure of one vote reads: all in the order of the roll calls. */
export interface LightData {
  readonly travel: TextTravel;
  /** Names of the members, joined by `|`, and a digit a member for its UN group. */
  readonly names: string;
  readonly groups: string;
  readonly groupNames: readonly string[];
  readonly start: Chosen;
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly template: Template;
  readonly table: { readonly caption: string; readonly columns: readonly string[] };
  readonly words: { readonly close: string };
}
