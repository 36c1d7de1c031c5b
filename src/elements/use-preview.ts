import { followHeights } from "./frame-heights.ts";

export interface Shown {
  /** The root-relative address of the frame. */
  readonly src: string;
  readonly title: string;
  /** In CSS pixels; where there is none, the frame follows what stands in it. */
  readonly height: number | null;
}

/** A frame as another page would show it, at a width in CSS pixels; one that is too wide for its place is made smaller. */
export class UsePreview {
  readonly #desk: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #note: HTMLElement | null;
  readonly #words: string;
  readonly #tag: string;
  /** Fits in the next frame: what it sets changes sizes that are observed here. */
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));
  #frame: HTMLIFrameElement | null = null;
  #width = 0;

  /** The sheet that the frame lies on takes the room that it has on the desk. */
  constructor(desk: HTMLElement, sheet: HTMLElement, note: HTMLElement | null) {
    this.#desk = desk;
    this.#sheet = sheet;
    this.#note = note;
    this.#words = note?.dataset["words"] ?? "";
    this.#tag = document.documentElement.lang;
    followHeights();
    this.#resized.observe(desk);
  }

  /** Shows a frame anew where it is another one; a new element leaves no trace in the history of the page. */
  show({ src, title, height }: Shown): void {
    if (this.#frame?.getAttribute("src") !== src) {
      const frame = document.createElement("iframe");
      frame.style.height = this.#frame?.style.height ?? "";
      frame.setAttribute("src", src);
      this.#sheet.replaceChildren(frame);
      this.#resized.observe(frame);
      this.#frame = frame;
    }
    this.#frame.title = title;
    const fixed = height === null ? "" : `${String(height)}px`;
    this.#frame.style.minHeight = fixed;
    this.#frame.style.maxHeight = fixed;
    this.#fit();
  }

  widen(width: number): void {
    this.#width = width;
    this.#fit();
  }

  #fit(): void {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.#desk);
    const air = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
    const place = this.#desk.clientWidth - air;
    if (this.#frame === null || place <= 0 || this.#width === 0) return;
    const scale = Math.min(1, place / this.#width);
    this.#frame.style.width = `${String(this.#width)}px`;
    this.#frame.style.transform = scale === 1 ? "" : `scale(${String(scale)})`;
    this.#sheet.style.width = `${String(this.#width * scale)}px`;
    this.#sheet.style.height = `${String(Math.ceil(this.#frame.offsetHeight * scale))}px`;
    const share = new Intl.NumberFormat(this.#tag, { style: "percent" }).format(scale);
    if (this.#note !== null)
      this.#note.textContent = scale === 1 ? "" : this.#words.replace("{share}", share);
  }
}
