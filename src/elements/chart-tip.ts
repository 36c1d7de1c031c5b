import { fillIn } from "./words.ts";

const rowsShown = 4;

/** The words a tip says itself. */
export interface TipWords {
  readonly more: string;
}

/** The panel beside a mark: its label, then the rows of the figure's table that belong to it, with their sources. */
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
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#panel.contains(target);
  }

  /** Opens beside a mark, at the pointer where there was one. */
  open(mark: SVGElement, pointer?: MouseEvent): void {
    const label = mark.dataset["label"] ?? "";
    const rows = this.#rowsOf(mark);
    const left = rows.length - rowsShown;
    this.#panel.replaceChildren(
      paragraph(label, "tip-title"),
      ...rows.slice(0, rowsShown).map((row) => rowLine(row, label)),
      ...(left > 0 ? [paragraph(fillIn(this.#words.more, { count: String(left) }))] : []),
    );
    this.#panel.hidden = false;
    this.#place(mark, pointer);
  }

  close(): void {
    this.#panel.hidden = true;
  }

  #rowsOf(mark: SVGElement): readonly HTMLTableRowElement[] {
    const id = CSS.escape(mark.dataset["mark"] ?? "");
    return [
      ...this.#root.querySelectorAll<HTMLTableRowElement>(`tr[data-mark="${id}"]:not([hidden])`),
    ];
  }

  /** Beside the pointer or the visible part of the mark, under it or else above, inside picture and screen. */
  #place(mark: SVGElement, pointer?: MouseEvent): void {
    const frame = this.#picture.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const x = (pointer?.clientX ?? box.left + box.width / 2) - frame.left;
    const y = pointer?.clientY ?? middle;
    const { offsetWidth: width, offsetHeight: height } = this.#panel;
    const left = Math.max(0, Math.min(x + 12, frame.width - width));
    const below = y + 16;
    const above = Math.max(y - height - 12, 4);
    const top = below + height <= innerHeight ? below : above;
    this.#panel.style.setProperty("left", `${String(left)}px`);
    this.#panel.style.setProperty("top", `${String(top - frame.top)}px`);
  }
}

function paragraph(text: string, className = ""): HTMLParagraphElement {
  return Object.assign(document.createElement("p"), { className, textContent: text });
}

/** The cells of a table row that a label does not say already, in one line, with the link to its source. */
function rowLine(row: HTMLTableRowElement, label: string): HTMLParagraphElement {
  const cells = [...row.querySelectorAll("td[data-col]")].map((cell) => cell.textContent.trim());
  const line = paragraph(cells.filter((text) => text !== "" && !label.includes(text)).join(" · "));
  const source = row.querySelector<HTMLAnchorElement>("a[href^=http]");
  if (source !== null) line.append(" ", source.cloneNode(true));
  return line;
}
