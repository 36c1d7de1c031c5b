import type { BrowserData } from "../charts/browser.ts";
import type { Paint, Phrase } from "../charts/chart.ts";
import type { ChartId } from "../charts/index.ts";
import { putLabels } from "../charts/mark-labels.ts";
import { paints } from "../charts/paints.ts";
import { askedBy, isAddressed, offeredBy, picksIn, writeAddress } from "./address.ts";
import { ChartMarks } from "./chart-marks.ts";
import { ChartPicks } from "./chart-picks.ts";
import { ChartTip } from "./chart-tip.ts";
import {
  announcePicks,
  announceState,
  countRows,
  partOf,
  reword,
  showFault,
} from "./figure-words.ts";
import { later, notLater } from "./later.ts";
import { unfoldOutlines } from "./outlines.ts";

type Chosen = Readonly<Record<string, string>>;

interface Awake {
  readonly data: BrowserData;
  readonly paint: Paint<unknown>;
  readonly phrase: Phrase<unknown> | undefined;
  readonly marks: ChartMarks;
  readonly picks: ChartPicks;
}

/** Browsers refuse an address that changes too often; arrow keys do that. In milliseconds. */
const writingDelay = 150;

/**
 * Wakes a finished figure: its controls, its address, its marks. All that it shows stands in the page already.
 * Dispatches `chosen` with its state and `picked` with the picked marks when the reader changes them.
 */
export class ChartFigure extends HTMLElement {
  #awake: Promise<Awake> | null = null;
  #start: Chosen = {};
  #chosen: Chosen = {};
  #isAsked = false;
  #writing = 0;
  #painting = 0;

  connectedCallback(): void {
    this.#start = JSON.parse(this.dataset["chosen"] ?? "{}") as Chosen;
    this.#chosen = this.#start;
    if (isAddressed(this)) void this.#readAddress();
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        if (this.closest("[data-static]") !== null) return;
        void this.#wake();
      },
      { rootMargin: "100% 0px" },
    );
    near.observe(this);
  }

  /** Shows the state of a step of the story; a state that the address asked for stays until the next step. */
  async follow(chosen: Chosen): Promise<void> {
    const awake = await this.#wake();
    if (!this.#isAsked) this.#chosen = { ...this.#chosen, ...chosen };
    this.#isAsked = false;
    this.#repaint(awake);
  }

  /** Takes over the choices that it offers from another figure; says and writes nothing. */
  async choose(chosen: Chosen): Promise<void> {
    const awake = await this.#wake();
    const { chosen: fitting } = askedBy(new URLSearchParams(chosen), offeredBy(this));
    this.#chosen = { ...this.#chosen, ...fitting };
    this.#repaint(awake);
  }

  /** Picks those of some marks that it has, in place of what was picked; says and writes nothing. */
  async pick(ids: readonly string[]): Promise<void> {
    const awake = await this.#wake();
    awake.picks.put(ids.filter((id) => awake.picks.knows(id)));
    this.#repaint(awake);
  }

  /** What it shows that is not as it first appears, by the parameter of an address. */
  async state(): Promise<Chosen> {
    const awake = await this.#wake();
    const all = Object.entries({ ...this.#chosen, ...this.#selection(awake) });
    return Object.fromEntries(
      all.filter(([name, value]) => value !== "" && value !== this.#start[name]),
    );
  }

  /** The list that finds a mark by its name, for charts that have one. */
  #list(): HTMLSelectElement | null {
    return this.querySelector('select[data-part="find"]');
  }

  #wake(): Promise<Awake> {
    this.#awake ??= this.#load();
    return this.#awake;
  }

  async #load(): Promise<Awake> {
    const id = this.dataset["chart"] as ChartId;
    const text = document.getElementById(`chart-${id}`)?.textContent ?? "{}";
    const data = JSON.parse(text) as BrowserData;
    const { paint, phrase } = await paints[id]();
    unfoldOutlines(this);
    putLabels(this, data.labels);
    this.#fillList(data.labels);
    const awake = {
      data,
      paint: paint as Paint<unknown>,
      phrase: phrase as Phrase<unknown> | undefined,
      marks: new ChartMarks(this, (picture) => new ChartTip(this, picture, data.words)),
      picks: new ChartPicks(this, data.words),
    };
    this.#listen(awake);
    this.#repaintShown(awake);
    this.#repaintAll(awake);
    this.dataset["awake"] = "";
    return awake;
  }

  #fillList(labels: BrowserData["labels"]): void {
    const named = Object.entries(labels).map(([mark, [, name]]) => new Option(name, mark));
    named.sort((a, b) => a.text.localeCompare(b.text, document.documentElement.lang));
    this.#list()?.append(...named);
  }

  #listen(awake: Awake): void {
    this.#listenToForm(awake);
    partOf(this, "picture")?.addEventListener("click", (event) => {
      this.#chooseByKey(awake, event);
    });
    this.addEventListener("mark", () => {
      const find = this.#list();
      if (find !== null) find.value = awake.marks.selected;
      this.#writeAddress(awake);
    });
    this.addEventListener("keep", () => {
      awake.picks.add(awake.marks.selected);
    });
    this.addEventListener("picked", () => {
      this.#repaint(awake);
      announcePicks(this, awake.data.words, awake.picks.labels);
      this.#writeAddress(awake);
    });
  }

  #listenToForm(awake: Awake): void {
    const form = this.querySelector("form");
    form?.addEventListener("change", ({ target }) => {
      const find = this.#list();
      if (target === find && find !== null) this.#findMark(awake, find.value);
      else this.#take(awake, Object.fromEntries(new FormData(form)) as Chosen);
    });
    form?.addEventListener("reset", (event) => {
      event.preventDefault();
      awake.marks.close();
      awake.picks.clear();
      this.#take(awake, this.#start);
    });
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
    });
  }

  #findMark({ marks, picks }: Awake, id: string): void {
    if (id === "") {
      marks.close();
      return;
    }
    picks.add(id);
    marks.select(id);
  }

  /** A part of the picture's key (`data-set="vote=y"`) chooses its option; a second time undoes it. */
  #chooseByKey(awake: Awake, { target }: Event): void {
    const key = target instanceof Element ? target.closest("[data-set]") : null;
    const [name = "", value = ""] = key?.getAttribute("data-set")?.split("=") ?? [];
    if (name === "") return;
    const fallback = offeredBy(this).get(name)?.[0] ?? "";
    this.#take(awake, { [name]: this.#chosen[name] === value ? fallback : value });
  }

  /** What the reader chose. */
  #take(awake: Awake, chosen: Chosen): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    const fault = partOf(this, "fault");
    if (fault !== null) fault.hidden = true;
    this.#repaint(awake, true);
    this.#writeAddress(awake);
    this.dispatchEvent(new CustomEvent("chosen", { detail: this.#chosen, bubbles: true }));
  }

  /** Paints what can be seen, and all the rest when the browser has time for it. */
  #repaint(awake: Awake, isSaid = false): void {
    this.#repaintShown(awake);
    notLater(this.#painting);
    this.#painting = later(() => {
      this.#repaintAll(awake);
      if (isSaid) announceState(this, awake.data.words);
    });
  }

  #repaintShown(awake: Awake): void {
    const { data, paint } = awake;
    const chosen = this.#withPicks(awake);
    const drawings = [...this.querySelectorAll(".drawing")];
    for (const shown of drawings.filter((drawing) => drawing.getClientRects().length > 0))
      paint(shown, data.travel, chosen);
    this.#fillControls();
    reword(this, awake, this.#chosen);
  }

  /** Paints the other drawings and the table too, and brings what is picked and read out in line. */
  #repaintAll(awake: Awake): void {
    const { data, paint, marks, picks } = awake;
    paint(this, data.travel, this.#withPicks(awake));
    countRows(this, data.words);
    picks.refresh();
    marks.refresh();
  }

  #withPicks({ picks }: Awake): Chosen {
    return { ...this.#chosen, [this.dataset["selects"] ?? ""]: picks.ids.join(",") };
  }

  #fillControls(): void {
    for (const [name, value] of Object.entries(this.#chosen)) {
      const field = this.querySelector("form")?.elements.namedItem(name);
      if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
    }
  }

  /** One picked mark opens; several are left to be compared. */
  async #readAddress(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const asked = askedBy(query, offeredBy(this));
    this.#chosen = { ...this.#chosen, ...asked.chosen };
    this.#isAsked = Object.keys(asked.chosen).length > 0;
    const key = this.dataset["selects"] ?? "";
    const named = query.get(key);
    if (!this.#isAsked && asked.bad.length === 0 && named === null) return;
    const awake = await this.#wake();
    const { marks, data, picks } = awake;
    const found = picksIn(named ?? "", (id) => picks.knows(id));
    picks.put(found.picks);
    this.#repaint(awake);
    const [only = "", ...others] = found.picks;
    if (others.length === 0) marks.select(only);
    const bad = [...asked.bad, ...found.bad.map((id) => `${key}=${id}`)];
    if (bad.length > 0) showFault(this, data.words, bad.join(", "));
  }

  /** What is picked, and the mark that is open, under the parameter that names them. */
  #selection({ marks, picks }: Awake): Chosen {
    const key = this.dataset["selects"];
    const ids = new Set([...picks.ids, marks.selected]);
    return key === undefined ? {} : { [key]: [...ids].filter(Boolean).join(",") };
  }

  #writeAddress(awake: Awake): void {
    const selected = this.#selection(awake);
    window.clearTimeout(this.#writing);
    this.#writing = window.setTimeout(() => {
      writeAddress(this, { ...this.#chosen, ...selected }, this.#start);
    }, writingDelay);
  }
}

customElements.define("chart-figure", ChartFigure);
