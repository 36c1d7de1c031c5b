import { listIn } from "../charts/attributes.ts";
import type { Wanted } from "./filter-form.ts";
import { folded } from "./table-order.ts";

/** One movement of the list, with what filters test, read once. */
export interface RouteItem {
  readonly id: string;
  readonly element: HTMLElement;
  readonly details: HTMLDetailsElement | null;
  /** From where to where. */
  readonly way: string;
  readonly words: string;
  readonly tokens: ReadonlyMap<string, readonly string[]>;
}

/** Reads the movements of a list. */
export function routeItems(list: Element): readonly RouteItem[] {
  return [...list.querySelectorAll<HTMLElement>("[data-route]")].map((element) => ({
    id: element.dataset["route"] ?? "",
    element,
    details: element.querySelector("details"),
    way: element.querySelector('[data-part="way"]')?.textContent.trim() ?? "",
    words: folded(element.textContent),
    tokens: new Map(
      element
        .getAttributeNames()
        .filter((name) => name.startsWith("data-is-"))
        .map((name) => [name.slice("data-is-".length), listIn(element, name)]),
    ),
  }));
}

/** Tests whether a movement fits every filter; `q` is looked for in its words, all others in what it is. */
export function testOf({ q = "", ...options }: Wanted): (item: RouteItem) => boolean {
  const sought = folded(q).split(/\s+/);
  const chosen = Object.entries(options).filter(([, option]) => option !== "all");
  return ({ words, tokens }) =>
    chosen.every(([name, option]) => tokens.get(name)?.includes(option)) &&
    sought.every((word) => words.includes(word));
}
