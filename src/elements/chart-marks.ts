import { setAttribute } from "../charts/attributes.ts";
import { nextIndex } from "./keys.ts";
import { nearestBox } from "./nearest.ts";

/** The panel beside a mark. */
export interface Tip {
  readonly isOpen: boolean;
  readonly holds: (target: EventTarget | null) => boolean;
  readonly open: (mark: SVGElement, isPinned: boolean, pointer?: MouseEvent) => void;
  readonly close: () => void;
}

/** A pointer on its way to the tip crosses other marks; one that stays this long means the mark. In milliseconds. */
const swapDelay = 200;

/**
 * Makes the marks of a figure readable by pointer, touch and keyboard: one tab stop, arrow keys in reading order,
 * Escape closes the tip. Dispatches `mark` on the figure when another mark stays open, or none.
 */
export class ChartMarks {
  readonly #root: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #tip: Tip;
  #current: SVGElement | null = null;
  #isPinned = false;
  #hovered: SVGElement | null = null;
  #swap = 0;

  constructor(root: HTMLElement, tipIn: (picture: HTMLElement) => Tip) {
    const picture = root.querySelector<HTMLElement>('[data-part="picture"]');
    if (picture === null) throw new Error("figure without a picture");
    this.#root = root;
    this.#picture = picture;
    this.#tip = tipIn(picture);
    picture.setAttribute("role", "group");
    this.#listen();
    new ResizeObserver(() => this.refresh()).observe(picture);
  }

  /** The id of the mark that stays open; empty when none does. */
  get selected(): string {
    return this.#isPinned ? (this.#current?.dataset["mark"] ?? "") : "";
  }

  /** Opens the tip of a mark by id; false when there is no such mark to see. */
  select(id: string): boolean {
    const mark = this.#marks().find(({ dataset }) => dataset["mark"] === id);
    if (mark !== undefined) this.#pin(mark);
    return mark !== undefined;
  }

  /** Brings roles, labels and the tab stop in line with what is drawn now. */
  refresh(): void {
    const marks = this.#marks();
    const isGone = this.#current !== null && !marks.includes(this.#current);
    if (isGone) this.close();
    const stop = isGone ? marks[0] : (this.#current ?? marks[0]);
    for (const mark of this.#picture.querySelectorAll<SVGElement>("[data-mark]")) {
      setAttribute(mark, "role", "img");
      setAttribute(mark, "aria-label", mark.dataset["label"] ?? "");
      setAttribute(mark, "tabindex", mark === stop ? "0" : "-1");
    }
    if (this.#isPinned && this.#current !== null) this.#tip.open(this.#current, true);
  }

  /** Closes the tip; the mark keeps its place in the order. */
  close(): void {
    const wasPinned = this.#isPinned;
    clearTimeout(this.#swap);
    this.#current?.removeAttribute("data-current");
    this.#isPinned = false;
    this.#tip.close();
    if (wasPinned) this.#root.dispatchEvent(new CustomEvent("mark"));
  }

  /** The marks that can be seen, in reading order: those of the drawing that fits, less the filtered ones. */
  #marks(): readonly SVGElement[] {
    const all = [...this.#picture.querySelectorAll<SVGElement>("[data-mark]")];
    return all.filter((mark) => mark.getClientRects().length > 0);
  }

  #listen(): void {
    this.#picture.addEventListener("pointermove", (event) => this.#hover(event));
    this.#picture.addEventListener("pointerleave", () => {
      this.#hovered = null;
      if (!this.#isPinned) this.close();
    });
    this.#picture.addEventListener("click", (event) => {
      if (this.#tip.holds(event.target)) this.#clickTip(event.target);
      else this.#click(event);
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !this.#root.contains(target)) this.close();
    });
    this.#picture.addEventListener("focusin", ({ target }) => {
      const mark = markOf(target);
      if (mark?.matches(":focus-visible") === true) this.#pin(mark);
    });
    this.#root.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Shows the mark under the pointer; in place of another one only when the pointer stays. */
  #hover(event: PointerEvent): void {
    if (event.pointerType !== "mouse" || this.#isPinned) return;
    const mark = this.#tip.holds(event.target) ? null : markOf(event.target);
    if (mark === this.#hovered) return;
    this.#hovered = mark;
    clearTimeout(this.#swap);
    if (mark === null || (mark === this.#current && this.#tip.isOpen)) return;
    if (this.#tip.isOpen) this.#swap = window.setTimeout(() => this.#show(mark, event), swapDelay);
    else this.#show(mark, event);
  }

  #click(event: MouseEvent): void {
    const mark = markOf(event.target) ?? this.#missedBy(event);
    if (mark === null || mark.dataset["mark"] === this.selected) this.close();
    else this.#pin(mark, event);
  }

  /** The small mark that a click just misses, unless it hits a part of the key. */
  #missedBy({ target, clientX, clientY }: MouseEvent): SVGElement | null {
    if (target instanceof Element && target.closest("[data-set]") !== null) return null;
    const marks = this.#marks();
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    return marks[nearestBox(boxes, clientX, clientY) ?? -1] ?? null;
  }

  #clickTip(target: EventTarget | null): void {
    if (!(target instanceof Element) || target.closest(".cross") === null) return;
    this.#current?.focus({ preventScroll: true });
    this.close();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.#tip.isOpen) {
      if (this.#tip.holds(event.target)) this.#current?.focus();
      this.close();
      event.preventDefault();
      return;
    }
    const mark = markOf(event.target);
    if (mark === null) return;
    const marks = this.#marks();
    const next = nextIndex(event.key, marks.indexOf(mark), marks.length);
    if (next === null) return;
    event.preventDefault();
    marks[next]?.focus();
  }

  #pin(mark: SVGElement, pointer?: MouseEvent): void {
    this.#isPinned = true;
    clearTimeout(this.#swap);
    this.#show(mark, pointer);
    this.#root.dispatchEvent(new CustomEvent("mark"));
  }

  #show(mark: SVGElement, pointer?: MouseEvent): void {
    this.#current?.removeAttribute("data-current");
    this.#current?.setAttribute("tabindex", "-1");
    this.#current = mark;
    mark.setAttribute("data-current", "");
    mark.setAttribute("tabindex", "0");
    this.#tip.open(mark, this.#isPinned, pointer);
  }
}

function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>("[data-mark]") : null;
}
