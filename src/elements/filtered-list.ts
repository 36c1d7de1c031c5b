import { fillIn } from "../i18n/fill-in.ts";
import { queryWith } from "./address.ts";
import { put, readInto, searchName, wantedBy } from "./form-fields.ts";
import { filterBy, type Tested, type Wanted } from "./list-filter.ts";
import { offered, sayNone, written } from "./none-fits.ts";
import { folded, searchBy } from "./table-order.ts";

/**
 * Filters a list of items by its form. A search field is looked for in the words of an item, `from` and `to` in the dates
 * it covers (`data-since`, `data-until`), any other in its `data-is-<name>`. Filters live in the address; what the address
 * asks and nothing offers is named, never thrown. What is filtered is hidden, never made anew. Dispatches `filtered` with
 * its fields when a reader filters.
 */
export class FilteredList extends HTMLElement {
  #start: Wanted = {};
  #items: readonly HTMLElement[] = [];
  #words = new Map<HTMLElement, string>();
  #form: HTMLFormElement | null = null;
  #search = "";

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    this.#form = form;
    this.#start = wantedBy(form);
    this.#search = searchName(form);
    this.prepare();
    this.#readAddress(form);
    form.addEventListener("input", () => this.#take());
    form.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("reset", (event) => {
      event.preventDefault();
      this.#take(this.#start);
    });
    this.addEventListener("click", (event) => this.#widen(event.target));
    form.addEventListener("focusin", () => this.#getReady(), { once: true });
    addEventListener("hashchange", () => this.#reveal());
    this.#reveal();
  }

  /** Sets those of some fields that the form has, where it offers the value. */
  choose(wanted: Wanted): void {
    if (this.#form === null) return;
    const before = this.wanted;
    for (const [name, value] of Object.entries(wanted))
      if (!put(this.#form, name, value)) put(this.#form, name, before[name] ?? "");
    this.refresh();
  }

  /** What a reader wants. */
  #take(wanted: Wanted = {}): void {
    this.choose(wanted);
    this.dispatchEvent(new CustomEvent("filtered", { detail: this.wanted, bubbles: true }));
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
    this.#count();
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
    const { [this.#search]: q = "", ...filters } = wanted;
    const isFit = filterBy(filters);
    const isFound = searchBy(q);
    return (item) => (q === "" || isFound(this.#wordsOf(item))) && isFit(testedOf(item));
  }

  /** Does what takes long before a reader has chosen anything: reads the words of all items, and writes a number. */
  #getReady(): void {
    for (const item of this.items()) this.#wordsOf(item);
    written(0);
  }

  #wordsOf(item: HTMLElement): string {
    const words = this.#words.get(item) ?? folded(item.textContent);
    this.#words.set(item, words);
    return words;
  }

  #count(): void {
    const items = this.items();
    const shown = items.filter(({ hidden }) => !hidden).length;
    const count = this.#part("count");
    count?.replaceChildren(
      fillIn(count.dataset["words"] ?? "", { shown: written(shown), total: written(items.length) }),
    );
    const none = this.#part("none");
    if (none !== null) none.hidden = shown > 0;
    if (shown === 0 && this.#form !== null)
      sayNone(this, this.#form, this.#start, (wider) => items.filter(this.#fit(wider)).length);
  }

  /** A click on an offer to take a filter away, or all of them. */
  #widen(target: EventTarget | null): void {
    const changes = offered(target, this.#start);
    if (changes === null) return;
    this.#take(changes);
    this.#form?.querySelector<HTMLElement>("input, select")?.focus();
  }

  #readAddress(form: HTMLFormElement): void {
    this.#showFault(readInto(form, new URLSearchParams(location.search), this.#start));
    this.readMore();
    if (Object.entries(wantedBy(form)).some(([name, value]) => value !== this.#start[name]))
      this.refresh();
  }

  /** Takes the filters away where they hide what the address points at. */
  #reveal(): void {
    const target = document.getElementById(decodeURI(location.hash).slice(1));
    if (target === null || !this.contains(target)) return;
    if (target.closest("[hidden]") !== null) this.choose(this.#start);
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

function testedOf(item: HTMLElement): Tested {
  return {
    options: (name) => (item.getAttribute(`data-is-${name}`) ?? "").split(" "),
    since: item.dataset["since"],
    until: item.dataset["until"],
  };
}

customElements.define("filtered-list", FilteredList);
