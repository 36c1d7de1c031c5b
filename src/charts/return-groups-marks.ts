import type { Say } from "../i18n/say.ts";
import type { ReturnGroup } from "../model/groups.ts";
import { labelOfGroup } from "./return-groups-words.ts";
import { type Attributes, element } from "./svg.ts";

/** The group that stands for a group of children: what a reader points at and what filters hide. */
export function markOfGroup(
  document: Document,
  one: ReturnGroup,
  say: Say,
  attributes: Attributes = {},
): SVGGElement {
  return element(document, "g", {
    "data-mark": one.id,
    "data-label": labelOfGroup(one, say),
    "data-is-mediator": one.mediators.join(" "),
    "data-is-direction": one.direction,
    ...attributes,
  });
}

/** A text of some words at a place. */
export function textAt(
  document: Document,
  words: string,
  x: number,
  y: number,
  attributes: Attributes = {},
): SVGTextElement {
  const made = element(document, "text", { x, y, ...attributes });
  made.textContent = words;
  return made;
}
