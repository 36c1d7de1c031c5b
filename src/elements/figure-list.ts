import { ChartFigure } from "./chart-figure.ts";
import { FilteredTable } from "./filtered-table.ts";

/** Keeps a figure and the list of all that it draws in step: what a reader chooses in one holds in the other. */
export class FigureList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("chosen", (event) => {
      const list = this.querySelector("filtered-table");
      if (list instanceof FilteredTable) list.choose(detailOf(event));
    });
    this.addEventListener("filtered", (event) => {
      const figure = this.querySelector("chart-figure");
      if (figure instanceof ChartFigure) void figure.choose(detailOf(event));
    });
  }
}

function detailOf(event: Event): Readonly<Record<string, string>> {
  return (event as CustomEvent<Readonly<Record<string, string>>>).detail;
}

customElements.define("figure-list", FigureList);
