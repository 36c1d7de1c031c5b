import type { Say } from "../i18n/say.ts";
import type { TimelineEvent } from "../model/events.ts";
import { labelWords } from "./events-words.ts";
import { element } from "./svg.ts";

export type Attributes = Readonly<Record<string, string | number>>;

export const radii = { major: 5, minor: 3.5 } as const;
const majorImportance = 3;

export function isMajor({ importance }: TimelineEvent): boolean {
  return importance >= majorImportance;
}

export function radius(event: TimelineEvent): number {
  return isMajor(event) ? radii.major : radii.minor;
}

/** Whether the day is not known, so that no dot may stand for one. */
export function isLoose({ precision }: TimelineEvent): boolean {
  return precision !== "day";
}

/** The colour of a category: what came back is blue, as in the other charts. */
export function hue(category: string): string {
  return category === "mediation_return" ? "var(--returned)" : "var(--ink)";
}

/** The group that stands for an event: what a reader points at and what filters hide. Open where the day is not known. */
export function markOf(document: Document, event: TimelineEvent, say: Say): SVGGElement {
  const colour = hue(event.category);
  const look = isLoose(event)
    ? {
        fill: "var(--page)",
        stroke: colour,
        "stroke-width": 1.5,
        "paint-order": "normal",
      }
    : { fill: colour };
  return element(document, "g", {
    "data-mark": event.id,
    "data-label": labelWords(event, say),
    "data-is-category": event.category,
    "data-is-period": event.period,
    ...look,
  });
}

export function text(document: Document, words: string, attributes: Attributes): SVGTextElement {
  const made = element(document, "text", attributes);
  made.textContent = words;
  return made;
}

export function tspan(document: Document, attributes: Attributes, words = ""): SVGTSpanElement {
  const made = element(document, "tspan", attributes);
  made.textContent = words;
  return made;
}
