import { mostPicks } from "./address.ts";
import { ringMarks } from "./mark-rings.ts";
import { fillIn } from "../i18n/fill-in.ts";

/** The words of the picked marks: how one is taken back. */
export interface PickWords {
  readonly remove: string;
}

/**
 * The marks a reader picked to compare: ringed in every drawing, strong in the table, and told in a list that takes
 * them back. Dispatches `picked` on the figure, with the ids, when the reader changes them.
 */
export class ChartPicks {
  readonly #root: HTMLElement;
  readonly #words: PickWords;
  readonly #list: HTMLElement | null;
  #ids: readonly string[] = [];
  #told = "";

  constructor(root: HTMLElement, words: PickWords) {
    this.#root = root;
    this.#words = words;
    this.#list = root.querySelector('[data-part="picks"]');
    this.#list?.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button !== null) this.#remove(button.value);
    });
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** What the picked marks say, in the order they were picked. */
  get labels(): readonly string[] {
    return this.#ids.map((id) => this.#marksOf(id)[0]?.dataset["label"] ?? "");
  }

  knows(id: string): boolean {
    return this.#marksOf(id).length > 0;
  }

  /** Picks one more mark; the first one leaves where there are too many. */
  add(id: string): void {
    if (this.#list !== null && !this.#ids.includes(id))
      this.#change([...this.#ids, id].slice(-mostPicks));
  }

  clear(): void {
    if (this.#ids.length > 0) this.#change([]);
  }

  /** Picks just these marks, and tells nobody. */
  put(ids: readonly string[]): void {
    this.#ids = ids;
    this.refresh();
  }

  /** Brings rings, table and list in line with what is drawn now. */
  refresh(): void {
    for (const element of this.#root.querySelectorAll<HTMLElement>("[data-mark]"))
      element.toggleAttribute("data-picked", this.#ids.includes(element.dataset["mark"] ?? ""));
    ringMarks(
      this.#root,
      this.#ids.flatMap((id) => this.#marksOf(id)),
    );
    this.#tell();
  }

  /** Makes the list anew only where it says something else: a button in it may have the focus. */
  #tell(): void {
    const { labels } = this;
    const told = JSON.stringify([this.#ids, labels]);
    if (told === this.#told) return;
    this.#told = told;
    this.#list?.replaceChildren(...this.#ids.map((id, at) => this.#chip(id, labels[at] ?? "")));
    this.#list?.toggleAttribute("hidden", this.#ids.length === 0);
  }

  #change(ids: readonly string[]): void {
    this.put(ids);
    this.#root.dispatchEvent(new CustomEvent("picked", { detail: ids, bubbles: true }));
  }

  /** Takes one back; the keyboard goes on to the next one, or to the list of names. */
  #remove(id: string): void {
    const at = this.#ids.indexOf(id);
    this.#change(this.#ids.filter((other) => other !== id));
    const buttons = this.#list?.querySelectorAll("button");
    const next = buttons?.[Math.min(at, buttons.length - 1)];
    (
      next ?? this.#root.querySelector<HTMLElement>('[data-part="find"], svg [tabindex="0"]')
    )?.focus();
  }

  #marksOf(id: string): readonly SVGElement[] {
    return [...this.#root.querySelectorAll<SVGElement>(`svg [data-mark="${CSS.escape(id)}"]`)];
  }

  #chip(id: string, label: string): HTMLLIElement {
    const chip = Object.assign(document.createElement("li"), { textContent: label });
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "cross",
      value: id,
      ariaLabel: fillIn(this.#words.remove, { name: label }),
    });
    chip.append(button);
    return chip;
  }
}
