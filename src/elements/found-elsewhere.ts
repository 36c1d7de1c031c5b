import { fillIn } from "../i18n/fill-in.ts";
import { written } from "./none-fits.ts";
import { folded, searchBy } from "./table-order.ts";

/** A table of the page with the link that leads to it, its rows and the folded words of each. */
interface Elsewhere {
  readonly link: HTMLAnchorElement;
  readonly rows: ReadonlyMap<HTMLElement, string>;
}

/**
 * Says in which other tables of a page the words stand that a reader looks for, and marks the rows there
 * (`data-found`). `part` holds a link to each table, with its words (`data-words`, with a place for `{count}`), which
 * leads to the first of these rows.
 */
export class FoundElsewhere {
  readonly #part: HTMLElement;
  #tables: readonly Elsewhere[] | null = null;

  constructor(part: HTMLElement) {
    this.#part = part;
    part.addEventListener("click", (event) => {
      const table = this.#tables?.find(({ link }) => link === event.target);
      const first = [...(table?.rows.keys() ?? [])].find((row) => "found" in row.dataset);
      if (first === undefined) return;
      event.preventDefault();
      first.tabIndex = -1;
      first.focus();
    });
  }

  /** Marks and counts the rows in which some words stand; none where there are no words. */
  show(typed: string): void {
    if (typed === "" && this.#tables === null) return;
    const isFound = typed === "" ? () => false : searchBy(typed);
    this.#tables ??= tablesOf(this.#part);
    const counts = this.#tables.map(({ link, rows }) => {
      let count = 0;
      for (const [row, words] of rows) {
        const isHit = isFound(words);
        row.toggleAttribute("data-found", isHit);
        count += Number(isHit);
      }
      link.hidden = count === 0;
      link.textContent = fillIn(link.dataset["words"] ?? "", { count: written(count) });
      return count;
    });
    this.#part.hidden = counts.every((count) => count === 0);
  }
}

function tablesOf(part: HTMLElement): readonly Elsewhere[] {
  return [...part.querySelectorAll("a")].map((link) => {
    const rows = document.querySelectorAll<HTMLElement>(`${link.hash} tbody tr`);
    return { link, rows: new Map([...rows].map((row) => [row, folded(row.textContent)])) };
  });
}
