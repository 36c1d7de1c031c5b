import { listIn } from "../charts/attributes.ts";
import { filterBy, type Wanted } from "./list-filter.ts";
import { folded, searchBy } from "./table-order.ts";

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
  const isFit = filterBy(options);
  const isFound = searchBy(q);
  return ({ words, tokens }) =>
    isFit({ options: (name) => tokens.get(name) ?? [] }) && isFound(words);
}
