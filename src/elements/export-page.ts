import type { BrowserData } from "../charts/browser.ts";
import type { ChartText } from "../charts/chart-text.ts";
import type { Chosen, Paint, Phrase } from "../charts/chart.ts";
import type { ChartId } from "../charts/index.ts";
import { paints } from "../charts/paints.ts";
import type { Plate } from "../charts/plate.ts";
import { type BuiltPage, type Painter, statePicture, stateRows } from "../charts/state-plate.ts";
import { plateWords, stateAddress, type UseData, type UseWords, type Wish } from "../charts/use.ts";
import { picksIn } from "./address.ts";
import { ringMarks } from "./mark-rings.ts";
import { plainWords, wordsIn } from "./words.ts";

/** What a figure can be put into a state by; a picture that has one state only has none. */
interface Awake {
  readonly data: BrowserData;
  readonly paint: Paint<unknown>;
  readonly phrase: Phrase<unknown> | undefined;
}

/** Makes the words, the pictures and the tables of a chart in the states that somebody wishes, out of its page as it was built. */
export class ExportPage {
  readonly #data: UseData;
  readonly #figure: HTMLElement | null;
  #awake: Promise<Awake> | undefined;
  #html: Promise<string> | undefined;

  constructor(data: UseData, figure: HTMLElement | null) {
    this.#data = data;
    this.#figure = figure;
  }

  /** What the chart says in a state. */
  async words(wish: Wish): Promise<UseWords> {
    const { words } = this.#data;
    if (this.#figure === null || Object.keys(wish.state).length === 0) return words;
    const { data, phrase } = await this.#wake();
    const worded = (this.#figure.dataset["worded"] ?? "").split(" ");
    const said = wordsIn(data, phrase, worded, this.#chosen(wish));
    if (said === undefined) return words;
    const { title, subtitle, note } = said;
    return {
      title: plainWords(title),
      subtitle: `${plainWords(subtitle)}. ${said.asOf}`,
      note: plainWords(note),
      alt: said.alt,
    };
  }

  /** The chart in a state as a picture with its words. */
  async plate(wish: Wish): Promise<Plate> {
    const words = await this.words(wish);
    const page = await this.#page();
    const { width } = this.#data.drawing;
    const painter = await this.#painter(wish);
    const picture = statePicture(page, width, painter, (svg) => this.#ring(svg, wish));
    return { ...plateWords(this.#data, words, stateAddress(this.#data, wish)), ...picture };
  }

  /** The chart in a state as words and a table. */
  async text(wish: Wish): Promise<ChartText> {
    const { files } = this.#data;
    const answer = await fetch(`${new URL(files ?? "").pathname}.json`);
    const built = (await answer.json()) as ChartText;
    const painter = await this.#painter(wish);
    if (painter === null) return built;
    const address = stateAddress(this.#data, wish);
    const { title, subtitle, note, alt, credit } = plateWords(
      this.#data,
      await this.words(wish),
      address,
    );
    return {
      ...built,
      ...{ page: address, title, subtitle, note, alt, credit, state: this.#chosen(wish) },
      rows: stateRows(await this.#page(), built.rows, painter),
    };
  }

  #wake(): Promise<Awake> {
    this.#awake ??= this.#load();
    return this.#awake;
  }

  async #load(): Promise<Awake> {
    const { id } = this.#data;
    const data = JSON.parse(
      document.getElementById(`chart-${id}`)?.textContent ?? "",
    ) as BrowserData;
    const { paint, phrase } = await paints[id as ChartId]();
    return {
      data,
      paint: paint as Paint<unknown>,
      phrase: phrase as Phrase<unknown> | undefined,
    };
  }

  #chosen({ state }: Wish): Chosen {
    return { ...(JSON.parse(this.#figure?.dataset["chosen"] ?? "{}") as Chosen), ...state };
  }

  async #painter(wish: Wish): Promise<Painter | null> {
    if (this.#figure === null) return null;
    const { data, paint } = await this.#wake();
    return { paint, travel: data.travel, labels: data.labels, chosen: this.#chosen(wish) };
  }

  /** Each time anew: painting changes it. */
  async #page(): Promise<BuiltPage> {
    this.#html ??= fetch(location.pathname).then((answer) => answer.text());
    const built = new DOMParser().parseFromString(await this.#html, "text/html");
    const figure = built.querySelector("chart-figure, .figure-still");
    if (figure === null) throw new Error(`no figure at ${location.pathname}`);
    return { document: built, figure };
  }

  /** Rings what is picked, in the colours that style sheets give rings elsewhere. */
  #ring(svg: Element, { state }: Wish): void {
    const named = state[this.#figure?.dataset["selects"] ?? ""] ?? "";
    const marks = (id: string): readonly SVGElement[] => [
      ...svg.querySelectorAll<SVGElement>(`[data-mark="${CSS.escape(id)}"]`),
    ];
    const { picks } = picksIn(named, (id) => marks(id).length > 0);
    ringMarks(svg, picks.flatMap(marks));
    for (const [at, line] of [...svg.querySelectorAll("[data-ring] > *")].entries()) {
      const isInk = at % 2 === 1;
      line.setAttribute("fill", "none");
      line.setAttribute("stroke", isInk ? "var(--ink)" : "var(--page)");
      line.setAttribute("stroke-width", isInk ? "1.75" : "4.5");
    }
  }
}
