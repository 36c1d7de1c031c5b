import type { Found } from "../model/search.ts";

/** The list of a combobox: what is in it and which of it is active. Focus stays in the field. */
export class OptionList {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #found: readonly Found[] = [];
  #at = -1;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** The one that the arrow keys went to. */
  get active(): Found | null {
    return this.#found[this.#at] ?? null;
  }

  open(found: readonly Found[]): void {
    this.#found = found;
    this.#list.replaceChildren(...found.map((one) => this.#option(one)));
    this.#list.scrollTop = 0;
    this.#list.hidden = found.length === 0;
    this.#field.setAttribute("aria-expanded", String(this.isOpen));
    this.#activate(-1);
  }

  close(): void {
    this.open([]);
  }

  /** Goes to the first, the last, or by a step, round both ends. */
  move(to: "first" | "last" | 1 | -1): void {
    const last = this.#found.length - 1;
    if (to === "first") this.#activate(0);
    else if (to === "last") this.#activate(last);
    else if (this.#at === -1) this.#activate(to === 1 ? 0 : last);
    else this.#activate((this.#at + to + this.#found.length) % this.#found.length);
  }

  /** The one that an event happened on. */
  at(target: EventTarget | null): Found | null {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    return this.#found.find((one) => this.#idOf(one) === option?.id) ?? null;
  }

  #activate(at: number): void {
    this.#at = at;
    for (const [place, option] of [...this.#list.children].entries())
      option.setAttribute("aria-selected", String(place === at));
    const option = this.#list.children[at];
    if (option === undefined) this.#field.removeAttribute("aria-activedescendant");
    else this.#field.setAttribute("aria-activedescendant", option.id);
    option?.scrollIntoView({ block: "nearest" });
  }

  #option(found: Found): HTMLElement {
    const option = document.createElement("li");
    option.id = this.#idOf(found);
    option.role = "option";
    option.append(found.name);
    if (found.matched !== null) {
      const matched = document.createElement("span");
      matched.className = "quiet";
      matched.textContent = ` — ${found.matched}`;
      option.append(matched);
    }
    return option;
  }

  #idOf({ id }: Found): string {
    return `${this.#list.id}-${id}`;
  }
}
