import { fillIn } from "../i18n/fill-in.ts";
import { queryWith } from "./address.ts";
import { fieldWords, put, wantedBy } from "./form-fields.ts";
import { filterBy, inForce, type Tested, type Wanted, without } from "./list-filter.ts";
import { fitsFolded, folded } from "./table-order.ts";

/**
 * Filters a list of items by its form. A field named `q` is looked for in the words of an item, `from` and `to` in the
 * dates it covers (`data-since`, `data-until`), any other in its `data-is-<name>`. Filters live in the address; what the
 * address asks and nothing offers is named, never thrown. What is filtered is hidden, never made anew.
 */
export class FilteredList extends HTMLElement {
  #start: Wanted = {};
  #items: readonly HTMLElement[] = [];
  #words = new Map<HTMLElement, string>();
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    this.#form = form;
    this.#start = wantedBy(form);
    this.prepare();
    this.#readAddress(form);
    form.addEventListener("input", () => this.refresh());
    form.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("reset", (event) => {
      event.preventDefault();
      this.choose(this.#start);
    });
    this.addEventListener("click", (event) => this.#widen(event.target));
    form.addEventListener("focusin", () => this.#readWords(), { once: true });
    addEventListener("hashchange", () => this.#reveal());
    this.#reveal();
  }

  /** Sets some fields of the form, as a reader would. */
  choose(wanted: Wanted): void {
    if (this.#form === null) return;
    for (const [name, value] of Object.entries(wanted)) put(this.#form, name, value);
    this.refresh();
  }

  /** What is asked for now. */
  get wanted(): Wanted {
    return this.#form === null ? {} : wantedBy(this.#form);
  }

  /** Shows what fits the form, says how much that is, and writes the address. */
  refresh(): void {
    const { wanted } = this;
    const isFit = this.#fit(wanted);
    for (const item of this.items()) {
      const hidden = !isFit(item);
      if (item.hidden !== hidden) item.hidden = hidden;
    }
    this.#count(wanted);
    this.arrange();
    const query = queryWith(new URLSearchParams(location.search), wanted, this.#start);
    history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  }

  /** What filters show and hide. */
  protected items(): readonly HTMLElement[] {
    if (this.#items.length === 0)
      this.#items = [...this.querySelectorAll<HTMLElement>("[data-item]")];
    return this.#items;
  }

  /** What is to be done once, before the address is read. */
  protected prepare(): void {
    /* Lists have nothing to prepare; tables make their headings buttons. */
  }

  /** What follows from a choice beyond hiding: an order, a picture. Called whenever the list was filtered. */
  protected arrange(): void {
    for (const group of this.querySelectorAll<HTMLElement>("[data-group]"))
      group.hidden = group.querySelector("[data-item]:not([hidden])") === null;
  }

  /** What else of the address a list understands. */
  protected readMore(): void {
    /* Only tables do. */
  }

  #fit(wanted: Wanted): (item: HTMLElement) => boolean {
    const isFit = filterBy(wanted);
    const { q = "" } = wanted;
    return (item) => isFit(testedOf(item)) && (q === "" || fitsFolded(this.#wordsOf(item), q));
  }

  /** Reads the words of all items before a reader has typed any. */
  #readWords(): void {
    for (const item of this.items()) this.#wordsOf(item);
  }

  #wordsOf(item: HTMLElement): string {
    const words = this.#words.get(item) ?? folded(item.textContent);
    this.#words.set(item, words);
    return words;
  }

  #count(wanted: Wanted): void {
    const items = this.items();
    const shown = items.filter(({ hidden }) => !hidden).length;
    const count = this.#part("count");
    count?.replaceChildren(
      fillIn(count.dataset["words"] ?? "", { shown: written(shown), total: written(items.length) }),
    );
    const none = this.#part("none");
    if (none !== null) none.hidden = shown > 0;
    if (shown === 0) this.#explain(wanted);
  }

  /** Says which filters leave nothing, and offers to take away each that alone stands in the way of something. */
  #explain(wanted: Wanted): void {
    const [why, list] = [this.#part("why"), this.#part("widen")];
    const form = this.#form;
    if (why === null || list === null || form === null) return;
    const names = inForce(wanted, this.#start);
    const words = (name: string) => fieldWords(form, name, wanted[name] ?? "");
    why.textContent = fillIn(why.dataset["words"] ?? "", { filters: names.map(words).join("; ") });
    const offers = names.flatMap((name) => {
      const wider = this.items().filter(this.#fit(without(wanted, [name], this.#start)));
      const values = { filter: words(name), count: written(wider.length) };
      return wider.length === 0 ? [] : [offer(name, fillIn(list.dataset["words"] ?? "", values))];
    });
    list.replaceChildren(...offers);
  }

  /** A click on an offer to take a filter away, or all of them. */
  #widen(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-without]") : null;
    const name = button?.dataset["without"];
    if (name === undefined) return;
    this.choose(name === "" ? this.#start : { [name]: this.#start[name] ?? "" });
    this.#form?.querySelector<HTMLElement>("input, select")?.focus();
  }

  #readAddress(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    const bad: string[] = [];
    for (const name of Object.keys(this.#start)) {
      const value = query.get(name);
      if (value === null || put(form, name, name === "q" ? value : value.toLowerCase())) continue;
      put(form, name, this.#start[name] ?? "");
      bad.push(`${name}=${value.slice(0, 40)}`);
    }
    this.#showFault(bad);
    this.readMore();
    if (Object.entries(wantedBy(form)).some(([name, value]) => value !== this.#start[name]))
      this.refresh();
  }

  /** Takes the filters away where they hide what the address points at. */
  #reveal(): void {
    const target = document.getElementById(decodeURI(location.hash).slice(1));
    if (target === null || !this.contains(target)) return;
    if (target.closest("[data-item][hidden], [data-group][hidden]") !== null)
      this.choose(this.#start);
    const folded = target.closest("details:not([open])");
    folded?.setAttribute("open", "");
    target.scrollIntoView();
  }

  #showFault(bad: readonly string[]): void {
    const fault = this.#part("list-fault");
    if (fault === null || bad.length === 0) return;
    fault.textContent = fillIn(fault.dataset["words"] ?? "", { value: bad.join(", ") });
    fault.hidden = false;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
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

/** A number as the page's language writes it. */
function written(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}

function testedOf(item: HTMLElement): Tested {
  return {
    options: (name) => (item.getAttribute(`data-is-${name}`) ?? "").split(" "),
    since: item.dataset["since"] ?? "",
    until: item.dataset["until"] ?? "",
  };
}

customElements.define("filtered-list", FilteredList);
