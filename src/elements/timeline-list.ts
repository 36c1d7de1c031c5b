import { setAttribute, setHidden } from "../charts/attributes.ts";
import { fillIn } from "../i18n/fill-in.ts";
import { FilteredList } from "./filtered-list.ts";
import { later, notLater } from "./later.ts";
import { dayOfYear, inOrder } from "./list-order.ts";
import { type Part, partBetween, readStrip, spanOfPart, type Strip } from "./strip-brush.ts";

/** How far a pointer moves before it draws, in CSS pixels. */
const slack = 4;

/**
 * The events as a list that can be filtered and put in order, with an overview that shows what is left and chooses a
 * part of the time: by a drag over it, and by its buttons.
 */
export class TimelineList extends FilteredList {
  #order = "oldest";
  #rows = new Map<string, HTMLElement>();
  #marks: readonly Element[] = [];
  #strips = new Map<SVGSVGElement, Strip>();
  #waiting = 0;

  protected override prepare(): void {
    this.#rows = new Map(
      [...this.querySelectorAll<HTMLElement>("tr[data-mark]")].map((row) => [
        row.dataset["mark"] ?? "",
        row,
      ]),
    );
    this.#marks = [...this.querySelectorAll("[data-event]")];
    for (const picture of this.querySelectorAll<SVGSVGElement>("svg[data-months]")) {
      const { months = "", edges = "" } = picture.dataset;
      const strip = readStrip(months, edges);
      this.#strips.set(picture, strip);
      this.#brushable(picture, strip);
    }
    for (const button of this.#buttons())
      button.addEventListener("click", () =>
        this.choose({ from: button.dataset["from"] ?? "", to: button.dataset["to"] ?? "" }),
      );
    this.#pressButtons("", "");
  }

  protected override arrange(): void {
    const { order = "oldest", from = "", to = "" } = this.wanted;
    if (order !== this.#order) {
      this.#reorder(order);
      this.#sayOrder(order);
    }
    this.#order = order;
    const apart = this.#part("apart");
    if (apart !== null) apart.hidden = this.#isNoneIn("dayless");
    notLater(this.#waiting);
    this.#waiting = later(() => this.#mark());
    for (const [picture, strip] of this.#strips) paintPart(picture, strip, { from, to });
    this.#pressButtons(from, to);
  }

  /** Shows in the overview and in the table what the list shows. */
  #mark(): void {
    const hidden = new Set(
      this.items()
        .filter((item) => item.hidden)
        .map(({ id }) => id),
    );
    for (const [id, row] of this.#rows) row.hidden = hidden.has(id);
    for (const mark of this.#marks)
      setAttribute(mark, "data-out", hidden.has(mark.getAttribute("data-event") ?? "") ? "" : null);
  }

  #reorder(order: string): void {
    const today = dayOfYear(new Date());
    const placed = this.items().map((item, rank) => ({
      item,
      rank,
      day: item.dataset["day"] ?? "",
    }));
    const sorted = inOrder(placed, order, today);
    const isApart = ({ day }: { day: string }): boolean => order === "day" && day === "";
    const put = (name: string, list: typeof sorted): void =>
      this.#part(name)?.append(...list.map(({ item }) => item));
    put(
      "events",
      sorted.filter((one) => !isApart(one)),
    );
    put("dayless", sorted.filter(isApart));
  }

  #sayOrder(order: string): void {
    const note = this.#part("day-note");
    if (note === null) return;
    const { lang } = document.documentElement;
    const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
      day: "numeric",
      month: "long",
    });
    const day = fillIn(note.dataset["today"] ?? "", { date: format.format(new Date()) });
    note.textContent = fillIn(note.dataset["words"] ?? "", { day });
    note.hidden = order !== "day";
  }

  #isNoneIn(part: string): boolean {
    return (this.#part(part)?.querySelector("[data-item]:not([hidden])") ?? null) === null;
  }

  #brushable(picture: SVGSVGElement, strip: Strip): void {
    let start: number | null = null;
    const at = ({ clientX }: PointerEvent): number => {
      const { left, width } = picture.getBoundingClientRect();
      return ((clientX - left) / width) * picture.viewBox.baseVal.width;
    };
    picture.addEventListener("pointerdown", (event) => {
      start = at(event);
      picture.setPointerCapture(event.pointerId);
    });
    picture.addEventListener("pointermove", (event) => {
      if (start === null || Math.abs(at(event) - start) < slack) return;
      const part = partBetween(strip, start, at(event));
      const { from, to } = this.wanted;
      if (part.from !== from || part.to !== to) this.choose({ ...part });
    });
    for (const end of ["pointerup", "pointercancel"])
      picture.addEventListener(end, () => {
        start = null;
      });
  }

  #pressButtons(from: string, to: string): void {
    for (const button of this.#buttons()) {
      const isChosen = button.dataset["from"] === from && button.dataset["to"] === to;
      button.setAttribute("aria-pressed", String(isChosen));
    }
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("button[data-from]")];
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

/** Shows on a strip what part of the time is chosen. */
function paintPart(picture: Element, strip: Strip, part: Part): void {
  const brush = picture.querySelector("[data-brush]");
  const [left, width] = spanOfPart(strip, part);
  setHidden(brush, part.from === "" && part.to === "");
  setAttribute(brush, "x", String(left));
  setAttribute(brush, "width", String(width));
}

customElements.define("timeline-list", TimelineList);
