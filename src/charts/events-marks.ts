import type { Say } from "../i18n/say.ts";
import { isLoose, isMajor, type TimelineEvent } from "../model/events.ts";
import { token } from "../theme/tokens.ts";
import { labelWords } from "./events-words.ts";
import { type Attributes, element } from "./svg.ts";

/** The radii of dots in CSS pixels. */
export const radii = { major: 5, minor: 3.5 } as const;

/** The radius of an event's dot in CSS pixels. */
export function radius(event: TimelineEvent): number {
  return isMajor(event) ? radii.major : radii.minor;
}

/** The group that stands for an event: what a reader points at and what filters hide. Open where the day is not known. */
export function markOf(document: Document, event: TimelineEvent, say: Say): SVGGElement {
  const look = isLoose(event)
    ? {
        fill: token("page"),
        stroke: token("ink"),
        "stroke-width": 1.5,
        "paint-order": "normal",
      }
    : {};
  return element(document, "g", {
    "data-mark": event.id,
    "data-label": labelWords(event, say),
    "data-is-category": event.category,
    "data-is-period": event.period,
    ...look,
  });
}

/** A text of some words. */
export function text(document: Document, words: string, attributes: Attributes): SVGTextElement {
  const made = element(document, "text", attributes);
  made.textContent = words;
  return made;
}

/** A part of a text; the painter fills it where it has no words yet. */
export function tspan(document: Document, words: string, attributes: Attributes): SVGTSpanElement {
  const made = element(document, "tspan", attributes);
  made.textContent = words;
  return made;
}
