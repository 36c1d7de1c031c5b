import { fillIn } from "../i18n/fill-in.ts";
import { fieldWords, wantedBy } from "./form-fields.ts";
import { inForce, type Wanted, without } from "./list-filter.ts";

/** How many items fit some filters. */
type Count = (wanted: Wanted) => number;

/**
 * Says which filters of a form leave nothing, and offers to take away each that alone stands in the way of something:
 * into the parts `why` and `widen` of a list.
 */
export function sayNone(root: Element, form: HTMLFormElement, start: Wanted, count: Count): void {
  const why = root.querySelector<HTMLElement>('[data-part="why"]');
  const widen = root.querySelector<HTMLElement>('[data-part="widen"]');
  if (why === null || widen === null) return;
  const wanted = wantedBy(form);
  const names = inForce(wanted, start);
  const words = (name: string): string => fieldWords(form, name, wanted[name] ?? "");
  why.textContent = fillIn(why.dataset["words"] ?? "", { filters: names.map(words).join("; ") });
  const offers = names.flatMap((name) => {
    const found = count(without(wanted, [name], start));
    const values = { filter: words(name), count: written(found) };
    return found === 0 ? [] : [offer(name, fillIn(widen.dataset["words"] ?? "", values))];
  });
  widen.replaceChildren(...offers);
}

/** What a click on an offer changes: one filter as at the start, or all; null where it was no offer. */
export function offered(target: EventTarget | null, start: Wanted): Wanted | null {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-without]") : null;
  const name = button?.dataset["without"];
  if (name === undefined) return null;
  return name === "" ? start : { [name]: start[name] ?? "" };
}

/** A number as the page's language writes it. Browsers take long over the first one, so lists write one ahead. */
export function written(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}

/** A button that takes one filter away. */
function offer(name: string, words: string): HTMLLIElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain-button";
  button.dataset["without"] = name;
  button.textContent = words;
  const item = document.createElement("li");
  item.append(button);
  return item;
}
