/** What the popover of a claim says, by claim id: statement, who says it, when, where it is read. */
type Note = readonly [statement: string, who: string, asOf: string, publisher: string];

/** A number that scrolls this far from its popover takes it along out of sight. In CSS pixels. */
const farAway = 24;

/** Opens the source of a number beside the number; without it the number is a link to the register. */
export class ClaimNotes extends HTMLElement {
  #notes: Readonly<Record<string, Note>> = {};
  #from: HTMLAnchorElement | null = null;
  /** The number whose popover a press of the pointer is about to close. */
  #pressed: HTMLAnchorElement | null = null;
  #top = 0;

  connectedCallback(): void {
    this.#notes = JSON.parse(this.querySelector("script")?.textContent ?? "{}") as Readonly<
      Record<string, Note>
    >;
    const panel = this.#panel();
    if (panel === null) return;
    document.addEventListener("pointerdown", () => this.#press(), true);
    document.addEventListener("click", (event) => this.#click(event, panel));
    document.addEventListener("scroll", () => this.#scroll(panel), {
      passive: true,
      capture: true,
    });
    panel.addEventListener("keydown", ({ key }) => {
      if (key === "Tab") this.#close(panel);
    });
    panel.addEventListener("toggle", ({ newState }) => {
      if (newState === "closed") this.#closed(panel);
    });
  }

  #panel(): HTMLElement | null {
    return this.querySelector("[popover]");
  }

  #press(): void {
    this.#pressed = this.#from;
  }

  #click(event: MouseEvent, panel: HTMLElement): void {
    const link = event.target instanceof Element ? event.target.closest("a.claim") : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const note = this.#notes[link.dataset["claim"] ?? ""];
    if (note === undefined) return;
    event.preventDefault();
    const isOpen = event.detail > 0 && link === this.#pressed;
    this.#close(panel);
    if (!isOpen) this.#open(panel, link, note);
  }

  #open(panel: HTMLElement, link: HTMLAnchorElement, note: Note): void {
    this.#fill(panel, link, note);
    this.#from = link;
    panel.showPopover();
    this.#place(panel, link);
    link.setAttribute("aria-expanded", "true");
    panel.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  }

  #close(panel: HTMLElement): void {
    if (!panel.matches(":popover-open")) return;
    panel.hidePopover();
    this.#closed(panel);
  }

  /** The keyboard goes back to the number, unless the reader has gone on to something else. */
  #closed(panel: HTMLElement): void {
    const { activeElement: at } = document;
    const isLost = at === null || at === document.body || panel.contains(at);
    if (isLost) this.#from?.focus({ preventScroll: true });
    this.#from?.removeAttribute("aria-expanded");
    this.#from = null;
  }

  #scroll(panel: HTMLElement): void {
    if (this.#from === null) return;
    const moved = this.#from.getBoundingClientRect().top - this.#top;
    if (Math.abs(moved) > farAway) this.#close(panel);
  }

  #fill(panel: HTMLElement, link: HTMLAnchorElement, note: Note): void {
    const [statement, who, asOf, publisher] = note;
    const put = (part: string, text: string): void =>
      panel.querySelector(`[data-part="${part}"]`)?.replaceChildren(text);
    put("statement", statement);
    put("who", [who, asOf].filter((text) => text !== "").join(", "));
    put("source", publisher);
    const register = panel.querySelector("a");
    if (register !== null) register.href = link.href;
  }

  #place(panel: HTMLElement, link: HTMLAnchorElement): void {
    const box = link.getBoundingClientRect();
    this.#top = box.top;
    const left = Math.max(8, Math.min(box.left, innerWidth - panel.offsetWidth - 8));
    const under = box.bottom + panel.offsetHeight + 8 < innerHeight;
    panel.style.setProperty("left", `${left}px`);
    panel.style.setProperty(
      "top",
      `${under ? box.bottom + 6 : Math.max(8, box.top - panel.offsetHeight - 6)}px`,
    );
  }
}

customElements.define("claim-notes", ClaimNotes);
