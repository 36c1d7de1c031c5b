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
    const rows = this.#rowsOf(mark);
    const left = rows.length - rowsShown;
    this.#panel.replaceChildren(
      paragraph(mark.dataset["label"] ?? "", "tip-title"),
      ...rows.slice(0, rowsShown).map(rowLine),
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

  /** Inside the picture, under the place it speaks of, or above it where there is no room below. */
  #place(mark: SVGElement, pointer?: MouseEvent): void {
    const frame = this.#picture.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const x = (pointer?.clientX ?? box.left + box.width / 2) - frame.left;
    const y = (pointer?.clientY ?? box.top + box.height / 2) - frame.top;
    const { offsetWidth: width, offsetHeight: height } = this.#panel;
    const left = Math.max(0, Math.min(x + 12, frame.width - width));
    const isBelow = y + 16 + height <= frame.height || y < height + 16;
    this.#panel.style.setProperty("left", `${String(left)}px`);
    this.#panel.style.setProperty("top", `${String(isBelow ? y + 16 : y - height - 12)}px`);
  }
}

function paragraph(text: string, className = ""): HTMLParagraphElement {
  return Object.assign(document.createElement("p"), { className, textContent: text });
}

/** The cells of a table row in one line, with the link to its source. */
function rowLine(row: HTMLTableRowElement): HTMLParagraphElement {
  const cells = [...row.querySelectorAll("td[data-col]")].map((cell) => cell.textContent.trim());
  const line = paragraph(cells.filter((text) => text !== "").join(" · "));
  const source = row.querySelector<HTMLAnchorElement>("a[href^=http]");
  if (source !== null) line.append(" ", source.cloneNode(true));
  return line;
}
