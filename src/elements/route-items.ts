import { fits } from "../charts/filter.ts";
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

/** Whether a movement fits every filter; `q` is looked for in its words, all others in what it is. */
export function isWanted({ words, tokens }: RouteItem, { q = "", ...options }: Wanted): boolean {
  return (
    Object.entries(options).every(([name, option]) => fits(option, tokens.get(name) ?? [])) &&
    folded(q)
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
}
