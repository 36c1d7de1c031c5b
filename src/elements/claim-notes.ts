/** What the popover of a claim says, by claim id: statement, who says it, when, where it is read. */
type Note = readonly [statement: string, who: string, asOf: string, publisher: string];

/** Opens the source of a number beside the number; without it the number is a link to the register. */
export class ClaimNotes extends HTMLElement {
  #notes: Readonly<Record<string, Note>> = {};
  #from: HTMLAnchorElement | null = null;

  connectedCallback(): void {
    this.#notes = JSON.parse(this.querySelector("script")?.textContent ?? "{}") as Readonly<
      Record<string, Note>
    >;
    document.addEventListener("click", (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.claim") : null;
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (this.#open(link)) event.preventDefault();
    });
    this.#panel()?.addEventListener("keydown", ({ key }) => {
      if (key !== "Tab") return;
      this.#panel()?.hidePopover();
      this.#from?.focus();
    });
    this.#panel()?.addEventListener("toggle", (event) => {
      if (event.newState === "closed") this.#from?.removeAttribute("aria-expanded");
    });
  }

  #panel(): HTMLElement | null {
    return this.querySelector("[popover]");
  }

  /** False where the claim has no note on this page: the link then leads to the register. */
  #open(link: HTMLAnchorElement): boolean {
    const note = this.#notes[link.dataset["claim"] ?? ""];
    const panel = this.#panel();
    if (note === undefined || panel === null) return false;
    this.#fill(panel, link, note);
    this.#from = link;
    panel.showPopover();
    this.#place(panel, link);
    link.setAttribute("aria-expanded", "true");
    panel.querySelector<HTMLElement>("a")?.focus();
    return true;
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
