import { fits } from "../charts/filter.ts";
import { picksIn, queryWith } from "./address.ts";
import { compareCells, fitsWords } from "./table-order.ts";
import { fillIn } from "../i18n/fill-in.ts";

type Wanted = Readonly<Record<string, string>>;

/**
 * Filters the rows of a table by its form and sorts them by its headings. A search field is looked for in the words of a
 * row, any other in its `data-is-<name>`. Filters live in the address; what the address asks and nothing offers is named,
 * never thrown. Dispatches `filtered` with its fields when a reader filters.
 */
export class FilteredTable extends HTMLElement {
  #start: Wanted = {};

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    this.#start = wantedBy(form);
    this.#sortable();
    this.#readAddress(form);
    form.addEventListener("input", () => this.#take(form));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      for (const [name, value] of Object.entries(this.#start)) put(form, name, value);
      this.#take(form);
    });
  }

  /** Takes over the filters that it offers from elsewhere. */
  choose(chosen: Wanted): void {
    const form = this.querySelector("form");
    if (form === null) return;
    const before = wantedBy(form);
    for (const [name, value] of Object.entries(chosen))
      if (name in before && !put(form, name, value)) put(form, name, before[name] ?? "");
    this.#filter(form);
  }

  /** Marks the rows of some ids and puts them first, so that they can be compared. */
  pick(ids: readonly string[]): void {
    const rows = this.#rows();
    for (const row of rows)
      row.toggleAttribute("data-picked", ids.includes(row.dataset["mark"] ?? ""));
    const picked = ids.flatMap((id) => rows.filter(({ dataset }) => dataset["mark"] === id));
    this.querySelector("tbody")?.prepend(...picked);
  }

  #rows(): readonly HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  }

  /** What the reader wants. */
  #take(form: HTMLFormElement): void {
    this.#filter(form);
    this.dispatchEvent(new CustomEvent("filtered", { detail: wantedBy(form), bubbles: true }));
  }

  #filter(form: HTMLFormElement): void {
    const wanted = wantedBy(form);
    const { [searchName(form)]: q = "", ...options } = wanted;
    for (const row of this.#rows()) {
      const isOption = Object.entries(options).every(([name, option]) =>
        fits(option, (row.getAttribute(`data-is-${name}`) ?? "").split(" ")),
      );
      row.hidden = !(isOption && fitsWords(row.textContent, q));
    }
    this.#count(form);
    const query = queryWith(new URLSearchParams(location.search), wanted, this.#start);
    history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  }

  #count(form: HTMLFormElement): void {
    const rows = this.#rows();
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const count = this.querySelector<HTMLElement>('[data-part="count"]');
    count?.replaceChildren(
      fillIn(count.dataset["words"] ?? "", { shown: String(shown), total: String(rows.length) }),
    );
    const none = this.querySelector<HTMLElement>('[data-part="none"]');
    if (none === null) return;
    none.hidden = shown > 0;
    const between = ` ${none.dataset["between"] ?? ""} `;
    none.textContent = fillIn(none.dataset["words"] ?? "", {
      wanted: filtersIn(form).join(between),
    });
  }

  #readAddress(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    const bad: string[] = [];
    for (const name of Object.keys(this.#start)) {
      const value = query.get(name);
      if (
        value === null ||
        put(form, name, name === searchName(form) ? value : value.toLowerCase())
      )
        continue;
      put(form, name, this.#start[name] ?? "");
      bad.push(`${name}=${value.slice(0, 40)}`);
    }
    this.#showFault(bad);
    const marks = new Set(this.#rows().map(({ dataset }) => dataset["mark"]));
    this.pick(picksIn(query.get("country") ?? "", (id) => marks.has(id)).picks);
    if (Object.entries(wantedBy(form)).some(([name, value]) => value !== this.#start[name]))
      this.#filter(form);
  }

  #showFault(bad: readonly string[]): void {
    const fault = this.querySelector<HTMLElement>('[data-part="list-fault"]');
    if (fault === null || bad.length === 0) return;
    fault.textContent = fillIn(fault.dataset["words"] ?? "", { value: bad.join(", ") });
    fault.hidden = false;
  }

  /** Turns the headings into buttons; a second click turns the order round. */
  #sortable(): void {
    for (const heading of this.querySelectorAll<HTMLElement>("thead th[data-sort]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => this.#sort(heading));
    }
  }

  #sort(heading: HTMLElement): void {
    const isDescending = heading.getAttribute("aria-sort") === "ascending";
    for (const other of this.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
    const column = [...(heading.parentElement?.children ?? [])].indexOf(heading);
    const cell = (row: HTMLTableRowElement): string => {
      const { dataset, textContent } = row.cells[column] ?? {};
      return dataset?.["order"] ?? textContent?.trim() ?? "";
    };
    const { lang } = document.documentElement;
    const sorted = this.#rows().toSorted((a, b) =>
      compareCells(cell(a), cell(b), lang, isDescending),
    );
    this.querySelector("tbody")?.append(...sorted);
  }
}

function wantedBy(form: HTMLFormElement): Wanted {
  return Object.fromEntries(
    [...new FormData(form)].filter(([, value]) => typeof value === "string"),
  ) as Wanted;
}

function searchName(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>('input[type="search"]')?.name ?? "";
}

/** What a reader filters by, in the words of the form. */
function filtersIn(form: HTMLFormElement): readonly string[] {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")];
  const words = fields.map((field) =>
    field instanceof HTMLInputElement
      ? field.value.trim()
      : field.selectedIndex > 0
        ? (field.selectedOptions[0]?.text ?? "")
        : "",
  );
  return words.filter((word) => word !== "").map((word) => `“${word}”`);
}

/** Sets a field; false where it does not offer the value. */
function put(form: HTMLFormElement, name: string, value: string): boolean {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return false;
  field.value = value;
  return field.value === value;
}

customElements.define("filtered-table", FilteredTable);
