import { nextIndex } from "./keys.ts";
import { fillIn } from "./words.ts";

const rowsShown = 4;

/** The words a mark's tip needs. */
export interface TipWords {
  readonly more: string;
  readonly close: string;
}

/**
 * Makes the marks of a figure readable by pointer, touch and keyboard: one tab stop, arrow keys in reading order,
 * Escape closes the tip first and leaves the marks second.
 */
export class ChartMarks {
  readonly #root: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #tip: HTMLElement;
  readonly #words: TipWords;
  #current: SVGElement | null = null;
  #pinned = false;

  constructor(root: HTMLElement, words: TipWords) {
    const picture = root.querySelector<HTMLElement>('[data-part="picture"]');
    if (picture === null) throw new Error("figure without a picture");
    this.#root = root;
    this.#picture = picture;
    this.#words = words;
    this.#tip = document.createElement("div");
    this.#tip.className = "tip";
    this.#tip.hidden = true;
    picture.append(this.#tip);
    picture.setAttribute("role", "group");
    this.#listen();
    this.refresh();
    new ResizeObserver(() => this.refresh()).observe(picture);
  }

  /** The id of the mark that stays open, for the address. */
  get selected(): string {
    return this.#pinned ? (this.#current?.dataset["mark"] ?? "") : "";
  }

  /** Opens the tip of a mark by id; false when there is no such mark to see. */
  select(id: string): boolean {
    const mark = this.#marks().find(({ dataset }) => dataset["mark"] === id);
    if (mark !== undefined) this.#open(mark, true);
    return mark !== undefined;
  }

  /** Brings roles, labels and the tab stop in line with what is drawn now. */
  refresh(): void {
    const marks = this.#marks();
    const stop = this.#current !== null && marks.includes(this.#current) ? this.#current : marks[0];
    for (const mark of this.#picture.querySelectorAll<SVGElement>("[data-mark]")) {
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", mark.dataset["label"] ?? "");
      mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
    }
    if (this.#current !== null && !marks.includes(this.#current)) this.close();
  }

  /** The marks that can be seen, in reading order: those of the drawing that fits, less the filtered ones. */
  #marks(): SVGElement[] {
    return [...this.#picture.querySelectorAll<SVGElement>("[data-mark]")].filter(
      (mark) => mark.getClientRects().length > 0,
    );
  }

  #listen(): void {
    const markOf = (event: Event): SVGElement | null =>
      event.target instanceof Element ? event.target.closest<SVGElement>("[data-mark]") : null;
    this.#picture.addEventListener("pointermove", (event) => {
      const mark = markOf(event);
      if (event.pointerType !== "mouse" || this.#pinned || this.#tip.contains(event.target as Node))
        return;
      if (mark !== null) this.#open(mark, false, event);
    });
    this.#picture.addEventListener("pointerleave", () => {
      if (!this.#pinned) this.close();
    });
    this.#picture.addEventListener("click", (event) => {
      const mark = markOf(event);
      if (mark !== null) this.#open(mark, true, event);
      else if (!this.#tip.contains(event.target as Node)) this.close();
    });
    this.#picture.addEventListener("focusin", (event) => {
      const mark = markOf(event);
      if (mark?.matches(":focus-visible") === true) this.#open(mark, true);
    });
    this.#root.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && !this.#tip.hidden) {
      this.close();
      event.preventDefault();
      return;
    }
    if (!(event.target instanceof Element) || event.target.closest("[data-mark]") === null) return;
    const marks = this.#marks();
    const at = marks.indexOf(event.target.closest("[data-mark]") as SVGElement);
    const next = nextIndex(event.key, at, marks.length);
    if (next === null) return;
    event.preventDefault();
    marks[next]?.focus();
  }

  #open(mark: SVGElement, pinned: boolean, at?: MouseEvent): void {
    this.#current?.removeAttribute("data-current");
    this.#current?.setAttribute("tabindex", "-1");
    this.#current = mark;
    this.#pinned = pinned;
    mark.setAttribute("data-current", "");
    mark.setAttribute("tabindex", "0");
    this.#fill(mark);
    this.#tip.hidden = false;
    this.#place(mark, at);
    if (pinned) this.#root.dispatchEvent(new CustomEvent("mark"));
  }

  #fill(mark: SVGElement): void {
    const id = mark.dataset["mark"] ?? "";
    const rows = [
      ...this.#root.querySelectorAll<HTMLTableRowElement>(
        `tr[data-mark="${CSS.escape(id)}"]:not([hidden])`,
      ),
    ];
    const title = Object.assign(document.createElement("p"), {
      className: "tip-title",
      textContent: mark.dataset["label"] ?? "",
    });
    const lines = rows.slice(0, rowsShown).map((row) => {
      const line = document.createElement("p");
      const cells = [...row.querySelectorAll("td[data-col]")]
        .map((cell) => cell.textContent.trim())
        .filter(Boolean);
      line.textContent = cells.join(" · ");
      const source = row.querySelector<HTMLAnchorElement>("a[href^=http]");
      if (source !== null) line.append(" ", source.cloneNode(true));
      return line;
    });
    const left = rows.length - lines.length;
    const more =
      left > 0
        ? [
            Object.assign(document.createElement("p"), {
              textContent: fillIn(this.#words.more, { count: String(left) }),
            }),
          ]
        : [];
    this.#tip.replaceChildren(title, ...lines, ...more);
  }

  /** Beside the pointer or under the mark, inside the picture; CSS turns it into a panel on small screens. */
  #place(mark: SVGElement, at?: MouseEvent): void {
    const frame = this.#picture.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const x = (at?.clientX ?? box.left + box.width / 2) - frame.left;
    const y = (at?.clientY ?? box.top + box.height / 2) - frame.top;
    const { offsetWidth: width, offsetHeight: height } = this.#tip;
    const left = Math.max(0, Math.min(x + 12, frame.width - width));
    const below = y + 16 + height <= frame.height || y < height + 16;
    this.#tip.style.setProperty("inset-inline-start", `${left}px`);
    this.#tip.style.setProperty("inset-block-start", `${below ? y + 16 : y - height - 12}px`);
  }

  /** Closes the tip; the mark keeps its place in the order. */
  close(): void {
    this.#current?.removeAttribute("data-current");
    this.#pinned = false;
    this.#tip.hidden = true;
    this.#root.dispatchEvent(new CustomEvent("mark"));
  }
}
