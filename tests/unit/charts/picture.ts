import type { Table } from "../../../src/charts/chart.ts";

/** The edges of some words or of a mark, in CSS pixels of the picture. */
export interface Edges {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function touch(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Every two that touch, by their words. */
export function collisions(all: readonly Edges[]): readonly string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => touch(a, b))
      .map((b) => `${a.words} | ${b.words}`),
  );
}

/** Whether neither an element nor what it is in is hidden. */
export function isShown(element: Element): boolean {
  return element.closest('[display="none"]') === null;
}

export function shown(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown);
}

export function attributes(elements: Iterable<Element>, name: string): readonly (string | null)[] {
  return [...elements].map((element) => element.getAttribute(name));
}

export function texts(elements: Iterable<Element>): readonly (string | null)[] {
  return [...elements].map(({ textContent }) => textContent);
}

/** A chart's table as pages render it. */
export function tableBody({ columns, rows }: Table, document: Document): Element {
  const body = document.createElement("tbody");
  for (const { mark, tokens, cells } of rows) {
    const row = document.createElement("tr");
    row.setAttribute("data-row", "");
    row.setAttribute("data-mark", mark);
    for (const [name, options] of Object.entries(tokens))
      row.setAttribute(`data-is-${name}`, options.join(" "));
    for (const [index, cell] of cells.entries()) {
      const data = document.createElement("td");
      data.setAttribute("data-col", columns[index]?.key ?? "");
      data.textContent = String(cell);
      row.append(data);
    }
    body.append(row);
  }
  return body;
}
