import { fillIn } from "../i18n/fill-in.ts";

/** A prediction before a picture is shown. What is guessed stays in the page and goes nowhere. */
export class SlideTask extends HTMLElement {
  readonly #marked = new Map<string, string>();

  connectedCallback(): void {
    this.querySelector("input[type=range]")?.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLInputElement) this.#guess(target.value);
    });
    this.#find("map")?.addEventListener("click", ({ target }) => {
      const shape = target instanceof Element ? target.closest("[data-guess]") : null;
      if (shape !== null) this.#mark(shape.getAttribute("data-guess") ?? "");
    });
    this.addEventListener("pick", (event) => {
      if (event instanceof CustomEvent) this.#mark(event.detail);
    });
  }

  #find(part: string): Element | null {
    return this.querySelector(`[data-part="${part}"]`);
  }

  #guess(guess: string): void {
    const said = this.#find("guess");
    said?.replaceChildren(fillIn(said.getAttribute("data-guess") ?? "", { guess }));
    const mark = this.#find("guess-mark");
    const most = Number(mark?.getAttribute("data-most"));
    mark?.setAttribute("cx", String(Math.round((Number(guess) / most) * 1000)));
    mark?.removeAttribute("display");
  }

  /** Marks a state on the map, or takes its mark back. */
  #mark(code: string): void {
    const id = code.toLowerCase();
    const shapes = [...this.querySelectorAll(`[data-guess="${CSS.escape(id)}"]`)];
    const name = shapes[0]?.getAttribute("data-name") ?? id;
    if (!this.#marked.delete(id)) this.#marked.set(id, name);
    for (const shape of shapes) shape.toggleAttribute("data-marked", this.#marked.has(id));
    const said = this.#find("marked");
    const names = [...this.#marked.values()].join(", ");
    const text = fillIn(said?.getAttribute("data-marked") ?? "", { names });
    said?.replaceChildren(names === "" ? (this.dataset["none"] ?? "") : text);
  }
}

customElements.define("slide-task", SlideTask);
