import { ChartFigure } from "./chart-figure.ts";
import { FilteredTable } from "./filtered-table.ts";
import { fillIn } from "../i18n/fill-in.ts";

const key = "view";
/** What a link from vote to vote takes along. */
const kept = [key, "country"];

/**
 * Shows a vote in one shape at a time (map, tiles, tally, table); the shape is kept in the address. What a reader chooses
 * or picks in one shape holds in all.
 */
export class VoteViews extends HTMLElement {
  connectedCallback(): void {
    const radios = [...this.querySelectorAll<HTMLInputElement>(`input[name=${key}]`)];
    const asked = new URLSearchParams(location.search).get(key)?.toLowerCase() ?? null;
    const found = radios.find(({ value }) => value === asked);
    if (asked !== null && found === undefined) this.#showFault(asked);
    this.#show((found ?? radios[0])?.value ?? "");
    this.addEventListener("chosen", (event) => {
      const chosen = (event as CustomEvent<Record<string, string>>).detail;
      for (const figure of this.#othersOf(event.target)) void figure.choose(chosen);
      this.#table()?.choose(chosen);
    });
    this.addEventListener("filtered", (event) => {
      const wanted = (event as CustomEvent<Record<string, string>>).detail;
      for (const figure of this.#othersOf(event.target)) void figure.choose(wanted);
    });
    this.addEventListener("picked", (event) => {
      const picks = (event as CustomEvent<readonly string[]>).detail;
      for (const figure of this.#othersOf(event.target)) void figure.pick(picks);
      this.#table()?.pick(picks);
    });
    for (const reached of ["pointerdown", "focusin"])
      document.addEventListener(reached, ({ target }) => this.#takeAlong(target));
    for (const radio of radios) {
      radio.addEventListener("change", () => {
        const top = radio.getBoundingClientRect().top;
        this.#show(radio.value);
        scrollBy({ top: radio.getBoundingClientRect().top - top, behavior: "instant" });
        this.#writeAddress(radio.value, radio === radios[0]);
      });
    }
  }

  #table(): FilteredTable | null {
    const table = this.querySelector("filtered-table");
    return table instanceof FilteredTable ? table : null;
  }

  /** A link to a vote, once pointed at or focused, takes the chosen view and the compared countries along. */
  #takeAlong(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.href.startsWith(new URL(this.dataset["votes"] ?? "/", location.href).href) !== true)
      return;
    const query = new URLSearchParams(location.search);
    for (const name of [...query.keys()]) if (!kept.includes(name)) query.delete(name);
    link.search = query.toString().replaceAll("%2C", ",");
  }

  #othersOf(target: EventTarget | null): readonly ChartFigure[] {
    const figures = [...this.querySelectorAll("chart-figure")];
    return figures.filter(
      (one): one is ChartFigure => one instanceof ChartFigure && one !== target,
    );
  }

  /** Shows one view; where that makes the page shorter, what the reader was looking at stays where it was. */
  #show(view: string): void {
    this.dataset["view"] = view;
    for (const radio of this.querySelectorAll<HTMLInputElement>(`input[name=${key}]`))
      radio.checked = radio.value === view;
    for (const panel of this.querySelectorAll<HTMLElement>("[data-panel]")) {
      panel.hidden = !(panel.dataset["panel"] ?? "").split(" ").includes(view);
      const table = panel.querySelector<HTMLDetailsElement>(".figure-table");
      if (table !== null) table.open = view === "table";
    }
  }

  #showFault(value: string): void {
    const fault = this.querySelector<HTMLElement>('[data-part="view-fault"]');
    if (fault === null) return;
    fault.textContent = fillIn(fault.dataset["words"] ?? "", { value: value.slice(0, 40) });
    fault.hidden = false;
  }

  #writeAddress(view: string, isDefault: boolean): void {
    const query = new URLSearchParams(location.search);
    if (isDefault) query.delete(key);
    else query.set(key, view);
    const text = query.toString();
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${text === "" ? "" : `?${text}`}${location.hash}`,
    );
  }
}

customElements.define("vote-views", VoteViews);
