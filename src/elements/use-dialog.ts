import { citationFormats } from "../charts/citation.ts";
import {
  asking,
  citationOf,
  fileName,
  frameQuery,
  isAsBuilt,
  manners,
  parts,
  pictureEndings,
  snippets,
  stateAddress,
  type UseData,
  type UseWords,
  type Way,
  ways,
  type Wish,
} from "../charts/use.ts";
import { locales } from "../i18n/locales.ts";
import { ChartFigure } from "./chart-figure.ts";
import { type ExportKind, exported } from "./export-files.ts";
import { download } from "./export-image.ts";
import { ExportPage } from "./export-page.ts";
import { UsePreview } from "./use-preview.ts";
import { UseState } from "./use-state.ts";

/** In CSS pixels. */
const [least, most] = [120, 4000];
/** Where only the narrowest preview shows in its own size. */
const phone = "(max-width: 40rem)";

/** How a chart is used elsewhere: one set of wishes for markup, picture, table, description and citation. */
export class UseDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #form: HTMLFormElement;
  readonly #data: UseData;
  readonly #state: UseState | null;
  readonly #page: ExportPage;
  readonly #preview: UsePreview;
  #words: UseWords;

  constructor(root: HTMLElement, dialog: HTMLDialogElement, form: HTMLFormElement) {
    this.#dialog = dialog;
    this.#form = form;
    this.#data = JSON.parse(this.#textOf(root)) as UseData;
    this.#words = this.#data.words;
    const figure = document.querySelector("chart-figure");
    const live = figure instanceof ChartFigure ? figure : null;
    const box = this.#find("state");
    this.#state = live === null || box === null ? null : new UseState(live, box);
    this.#page = new ExportPage(this.#data, live);
    const [desk, sheet] = [this.#find("preview"), this.#find("sheet")];
    if (desk === null || sheet === null) throw new Error("the dialog has no place for the preview");
    this.#preview = new UsePreview(desk, sheet, this.#find("scaled"));
    if (matchMedia(phone).matches) this.#previewAt("320");
    this.#listen();
  }

  async open(): Promise<void> {
    await this.#state?.take();
    this.#dialog.showModal();
    this.#find("heading")?.focus();
    await this.#refresh();
  }

  #previewAt(width: string): void {
    const fields = this.#dialog.querySelectorAll<HTMLInputElement>('[name="width"]');
    for (const field of fields) field.checked = field.value === width;
  }

  #textOf(root: HTMLElement): string {
    return root.querySelector('script[type="application/json"]')?.textContent ?? "";
  }

  #find(part: string): HTMLElement | null {
    return this.#dialog.querySelector(`[data-part="${part}"]`);
  }

  #listen(): void {
    this.#find("close")?.addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("change", () => void this.#refresh());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    for (const link of this.#dialog.querySelectorAll<HTMLElement>("[data-export]"))
      link.addEventListener("click", (event) => this.#handOut(link, event));
  }

  /** What is chosen of a name; an empty text where nothing can be. */
  #chosen(name: string): string {
    const fields = [...this.#dialog.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const field = fields.find(({ type, checked }) => type !== "radio" || checked);
    return field?.value ?? "";
  }

  #isOn(name: string): boolean {
    return this.#dialog.querySelector<HTMLInputElement>(`[name="${name}"]`)?.checked === true;
  }

  #wish(): Wish {
    const height = Number(this.#chosen("height"));
    return {
      state: this.#state?.state ?? {},
      lang: this.#chosen("lang") || locales[0],
      theme: this.#chosen("theme") as Wish["theme"],
      sizing: this.#chosen("sizing") as Wish["sizing"],
      height: height >= least && height <= most ? Math.round(height) : this.#data.height,
      hidden: parts.filter((part) => !this.#isOn(part)),
      manners: manners.filter((manner) => this.#isOn(manner)),
      size: this.#chosen("size") as Wish["size"],
    };
  }

  /** Brings all that the dialog offers in line with what is wished. */
  async #refresh(): Promise<void> {
    const wish = this.#wish();
    this.#words = await this.#page.words(wish);
    this.#say("title", this.#words.title);
    await this.#showMarkup(wish);
    this.#showFiles(wish);
    this.#say("alt", this.#words.alt);
    this.#showCitations(wish);
    this.#showFrame(wish);
    for (const status of this.#dialog.querySelectorAll("[role=status]")) status.replaceChildren();
  }

  #say(part: string, words: string): void {
    const place = this.#find(part);
    if (place instanceof HTMLTextAreaElement) place.value = words;
    else place?.replaceChildren(words);
  }

  /** Only a picture alone has to be known by its size, which its state may change. */
  async #showMarkup(wish: Wish): Promise<void> {
    const chosen = this.#chosen("way") as Way;
    const isSame = chosen !== "picture" || Object.keys(wish.state).length === 0;
    const drawing = isSame ? this.#data.drawing : await this.#page.plate(wish);
    const markup = snippets(this.#data, wish, this.#words, drawing);
    for (const way of ways) {
      this.#say(`markup-${way}`, markup[way] ?? "");
      this.#find(`way-${way}`)?.toggleAttribute("hidden", way !== chosen);
    }
    this.#find("fixed")?.toggleAttribute("hidden", wish.sizing !== "fixed");
  }

  #showCitations(wish: Wish): void {
    const chosen = this.#chosen("format");
    for (const format of citationFormats) {
      this.#say(`citation-${format}`, citationOf(this.#data, wish, this.#words, format));
      this.#find(`cite-${format}`)?.toggleAttribute("hidden", format !== chosen);
    }
  }

  /** Links lead to what was made at build, where that is what is wished. */
  #showFiles(wish: Wish): void {
    for (const link of this.#dialog.querySelectorAll<HTMLAnchorElement>("a[data-export]")) {
      const ending = endingOf(link, wish);
      const base = this.#data.files;
      link.href = base === null ? "" : `${new URL(base).pathname}${ending}`;
      link.download = fileName(this.#data, wish) + ending;
    }
    this.#find("address")?.setAttribute("href", localOf(stateAddress(this.#data, wish)));
    this.#say("address", stateAddress(this.#data, wish));
  }

  #showFrame(wish: Wish): void {
    const src = localOf(asking(this.#data.frame, frameQuery(wish)));
    const words = this.#find("preview")?.dataset["words"] ?? "";
    const title = words.replace("{title}", () => this.#words.title);
    this.#preview.show({ src, title, height: wish.sizing === "fixed" ? wish.height : null });
    this.#preview.widen(Number(this.#chosen("width")));
    this.#find("alone")?.setAttribute("href", src);
  }

  /** Makes the file that a link names: a picture only where the build made none, a table of the rows that are shown. */
  #handOut(link: HTMLElement, event: Event): void {
    const wish = this.#wish();
    const isTable = link.dataset["export"] === "csv" || link.dataset["export"] === "json";
    if (!isTable && isAsBuilt(this.#data, wish)) return;
    event.preventDefault();
    void this.#make(link, wish);
  }

  async #make(link: HTMLElement, wish: Wish): Promise<void> {
    const status = this.#find("making");
    const words = status?.dataset ?? {};
    status?.replaceChildren(words["making"] ?? "");
    try {
      const kind = link.dataset["export"] as ExportKind;
      const file = await exported(kind, wish, this.#page, this.#data);
      const name = fileName(this.#data, wish) + endingOf(link, wish);
      download(file, name);
      status?.replaceChildren((words["made"] ?? "").replace("{name}", name));
    } catch (fault) {
      status?.replaceChildren(words["failed"] ?? "");
      throw fault;
    }
  }
}

function endingOf(link: HTMLElement, { size }: Wish): string {
  const kind = link.dataset["export"] ?? "";
  return kind === "picture" ? pictureEndings[size] : `.${kind}`;
}

/** Where this copy of the site serves what has a full address elsewhere. */
function localOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
