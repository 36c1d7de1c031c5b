import type { ChartFigure } from "./chart-figure.ts";

const prefix = "state-";

type State = Readonly<Record<string, string>>;

/** The choices of a figure once more, for somebody who wants to use it in another state than the page shows. */
export class UseState {
  readonly #figure: ChartFigure;
  readonly #box: HTMLElement;
  readonly #start: State;

  constructor(figure: ChartFigure, box: HTMLElement) {
    this.#figure = figure;
    this.#box = box;
    this.#start = JSON.parse(figure.dataset["chosen"] ?? "{}") as State;
  }

  /** Shows the state of the page. */
  async take(): Promise<void> {
    const state = await this.#figure.state();
    const choices = [...this.#figure.querySelectorAll(".figure-controls > .choice")];
    this.#box.replaceChildren(...choices.map((choice) => this.#copy(choice, state)));
    this.#box.closest("fieldset")?.toggleAttribute("hidden", choices.length === 0);
  }

  /** What is not as the chart first appears, by choice. */
  get state(): State {
    const fields = this.#box.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]");
    const chosen = [...fields]
      .filter((field) => !(field instanceof HTMLInputElement) || field.checked)
      .map(({ name, value }) => [name.slice(prefix.length), value] as const);
    return Object.fromEntries(
      chosen.filter(([name, value]) => value !== "" && value !== this.#start[name]),
    );
  }

  #copy(choice: Element, state: State): Element {
    const copy = choice.cloneNode(true) as Element;
    for (const field of copy.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "input, select",
    )) {
      const name = field.name === "" ? (this.#figure.dataset["selects"] ?? "") : field.name;
      const value = state[name] ?? this.#start[name] ?? "";
      field.name = prefix + name;
      delete field.dataset["part"];
      if (field instanceof HTMLInputElement) field.checked = field.value === value;
      else choose(field, value);
    }
    return copy;
  }
}

/** Chooses an option; several marks at once, which no list offers, become one. */
function choose(list: HTMLSelectElement, value: string): void {
  list.value = value;
  if (list.value === value) return;
  const names = value
    .split(",")
    .map((id) => [...list.options].find((option) => option.value === id)?.text ?? id);
  list.add(new Option(names.join(", "), value, true, true));
}
