import { picksIn } from "./address.ts";
import { FilteredList } from "./filtered-list.ts";
import { compareCells } from "./table-order.ts";

/** A table whose rows are filtered by its form and sorted by its headings. */
export class FilteredTable extends FilteredList {
  /** Marks the rows of some ids and puts them first, so that they can be compared. */
  pick(ids: readonly string[]): void {
    const rows = this.items();
    for (const row of rows)
      row.toggleAttribute("data-picked", ids.includes(row.dataset["mark"] ?? ""));
    const picked = ids.flatMap((id) => rows.filter(({ dataset }) => dataset["mark"] === id));
    this.querySelector("tbody")?.prepend(...picked);
  }

  protected override items(): readonly HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  }

  /** Turns the headings into buttons; a second click turns the order round. */
  protected override prepare(): void {
    for (const heading of this.querySelectorAll<HTMLElement>("thead th[data-sort]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => this.#sort(heading));
    }
  }

  protected override readMore(): void {
    const query = new URLSearchParams(location.search);
    const marks = new Set(this.items().map(({ dataset }) => dataset["mark"]));
    this.pick(picksIn(query.get("country") ?? "", (id) => marks.has(id)).picks);
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
    const sorted = this.items().toSorted((a, b) =>
      compareCells(cell(a), cell(b), lang, isDescending),
    );
    this.querySelector("tbody")?.append(...sorted);
  }
}

customElements.define("filtered-table", FilteredTable);
