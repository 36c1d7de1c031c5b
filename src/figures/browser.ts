import type { BrowserData, BrowserWord, Piece, StateWords } from "../charts/browser.ts";
import type { Rich } from "../claims/rich.ts";
import type { Say } from "../i18n/say.ts";
import type { Figure } from "./figure.ts";
import type { Wording } from "./wording.ts";

const browserWords = {
  more: "figure.tip.more",
  cell: "figure.tip.cell",
  rows: "figure.table.some",
  fault: "figure.bad-option",
  changed: "figure.state-changed",
  picked: "figure.picks.some",
  unpicked: "figure.picks.none",
  remove: "figure.picks.remove",
  close: "figure.tip.close",
  keep: "figure.tip.keep",
} as const satisfies Record<BrowserWord, string>;

/** The browser's part of a figure as JSON that is safe inside a script element. */
export function browserData(figure: Figure, say: Say): string {
  const places = {
    total: "{total}",
    count: "{count}",
    value: "{value}",
    shown: "{shown}",
    title: "{title}",
    names: "{names}",
    name: "{name}",
    column: "{column}",
    text: "{text}",
  };
  const data: BrowserData = {
    travel: figure.travel,
    labels: figure.labels,
    states: figure.template === null ? statesWords(figure.states, say) : {},
    template: figure.template,
    words: {
      more: say(browserWords.more, places),
      cell: say(browserWords.cell, places),
      rows: say(browserWords.rows, places),
      fault: say(browserWords.fault, places),
      changed: say(browserWords.changed, places),
      picked: say(browserWords.picked, places),
      unpicked: say(browserWords.unpicked, places),
      remove: say(browserWords.remove, places),
      close: say(browserWords.close, places),
      keep: say(browserWords.keep, places),
    },
  };
  return inScript(data);
}

/** Something as JSON that is safe inside a script element. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function statesWords(states: Figure["states"], say: Say): BrowserData["states"] {
  return Object.fromEntries(
    Object.entries(states).map(([key, wording]) => [key, stateWords(wording, say)]),
  );
}

function stateWords(wording: Wording, say: Say): StateWords {
  return {
    title: pieces(wording.title),
    subtitle: pieces(wording.subtitle),
    note: pieces(wording.note),
    alt: wording.alt,
    asOf: say("figure.as-of", { date: wording.asOf }),
  };
}

function pieces(parts: Rich): readonly Piece[] {
  return parts.map((part) => (typeof part === "string" ? part : ([part.text, part.id] as const)));
}
