import { fillIn } from "../i18n/fill-in.ts";
import { cellAt } from "./chart-cells.ts";
import { placeTip } from "./tip-place.ts";

const rowsShown = 4;

/** The words a tip says itself. */
export interface TipWords {
  readonly more: string;
  readonly cell: string;
  readonly close: string;
  readonly keep: string;
}

/**
 * The panel beside a mark: its label, then the rows that belong to it in the table of the figure, or in the list it
 * stands with, with their sources and claims. A mark that stands for many (`data-names`) lists them all by name instead.
 * Dispatches `keep` on the figure when the reader wants to keep the mark for comparing.
 */
export class ChartTip {
  readonly #root: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #words: TipWords;
  readonly #panel = document.createElement("div");

  constructor(root: HTMLElement, picture: HTMLElement, words: TipWords) {
    this.#root = root;
    this.#picture = picture;
    this.#words = words;
    this.#panel.className = "tip";
    this.#panel.hidden = true;
    picture.append(this.#panel);
    this.#panel.addEventListener("click", (event) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest(".tip-keep") === null) return;
      event.stopPropagation();
      this.#keep();
    });
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#panel.contains(target);
  }

  /** Opens beside a mark, at the pointer where there was one; a pinned one can be closed, and its mark kept. */
  open(mark: SVGElement, isPinned: boolean, pointer?: MouseEvent): void {
    const label = mark.dataset["label"] ?? "";
    const rows = this.#rowsOf(mark);
    const left = rows.length - rowsShown;
    const cell = pointer === undefined ? null : cellAt(mark, rows[0], pointer);
    const isInside = this.#panel.contains(document.activeElement);
    this.#panel.replaceChildren(
      paragraph(label, "tip-title"),
      ...(cell === null ? [] : [paragraph(fillIn(this.#words.cell, { ...cell }))]),
      ...(mark.hasAttribute("data-names")
        ? [paragraph(rows.map(nameOf).join(", "))]
        : [
            ...rows.slice(0, rowsShown).map((row) => rowLine(row, label, this.#words.cell)),
            ...(left > 0 ? [paragraph(fillIn(this.#words.more, { count: String(left) }))] : []),
          ]),
      ...(isPinned ? this.#buttons(mark) : []),
    );
    this.#panel.hidden = false;
    if (isInside) this.#panel.querySelector<HTMLElement>("button.cross")?.focus();
    placeTip(this.#panel, this.#picture, mark, pointer);
  }

  #buttons(mark: SVGElement): readonly HTMLButtonElement[] {
    const { keep, close } = this.#words;
    const canKeep = "selects" in this.#root.dataset && !("picked" in mark.dataset);
    return [
      ...(canKeep ? [button("tip-keep", { textContent: keep })] : []),
      button("cross", { ariaLabel: close }),
    ];
  }

  /** What is kept cannot be kept again; the keyboard goes on to the button that closes. */
  #keep(): void {
    this.#root.dispatchEvent(new CustomEvent("keep"));
    this.#panel.querySelector(".tip-keep")?.remove();
    this.#panel.querySelector("button")?.focus();
  }

  close(): void {
    this.#panel.hidden = true;
  }

  #rowsOf(mark: SVGElement): readonly HTMLTableRowElement[] {
    const id = CSS.escape(mark.dataset["mark"] ?? "");
    const rows = this.#root.closest("figure-list") ?? this.#root;
    return [...rows.querySelectorAll<HTMLTableRowElement>(`tr[data-mark="${id}"]:not([hidden])`)];
  }
}

/** What a row of the table is about. */
function nameOf(row: HTMLTableRowElement): string {
  return row.querySelector("th")?.textContent.trim() ?? "";
}

function paragraph(text: string, className = ""): HTMLParagraphElement {
  return Object.assign(document.createElement("p"), { className, textContent: text });
}

function button(className: string, parts: Partial<HTMLButtonElement>): HTMLButtonElement {
  return Object.assign(document.createElement("button"), { type: "button", className, ...parts });
}

/** The cells of a table row that a label does not say already, in one line, with the links to its sources. */
function rowLine(row: HTMLTableRowElement, label: string, labelled: string): HTMLParagraphElement {
  const cells = [...row.querySelectorAll<HTMLTableCellElement>("td[data-col]")].filter((cell) => {
    const text = cell.textContent.trim();
    return text !== "" && !label.includes(text);
  });
  const line = paragraph(cells.map((cell) => cellWords(cell, labelled)).join(" · "));
  for (const source of row.querySelectorAll('a[href^="http"], a[href*="/sources/#"]'))
    line.append(" ", source.cloneNode(true));
  return line;
}

/** A number or a short word says nothing without the name of its column. */
function cellWords(cell: HTMLTableCellElement, labelled: string): string {
  const text = cell.textContent.trim();
  const column = cell.closest("table")?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent.trim();
  const isBare = cell.matches(".number, .short") && column !== undefined;
  return isBare ? fillIn(labelled, { column, text }) : text;
}
