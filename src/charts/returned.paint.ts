import type { Chosen } from "./chart.ts";
import { filter, setHidden } from "./filter.ts";

/** Shows the totals of one series. The lines of others stay as faint context; a series not drawn says so. */
export function paint(root: ParentNode, _travel: null, chosen: Chosen): void {
  const series = chosen["series"] ?? "all";
  filter(root.querySelectorAll("[data-is-series]"), ["series"], chosen);
  for (const line of root.querySelectorAll("[data-line]")) {
    const active = series === "all" || series === line.getAttribute("data-line");
    line.setAttribute("stroke", active ? (line.getAttribute("data-stroke") ?? "") : "var(--rule)");
  }
  closeGaps(root.querySelectorAll("[data-below]"));
  for (const absent of root.querySelectorAll("[data-absent]")) {
    setHidden(absent, !(absent.getAttribute("data-absent") ?? "").split(" ").includes(series));
  }
}

/** Moves the notes below the plot up over those that are hidden. */
function closeGaps(notes: Iterable<Element>): void {
  let gap = 0;
  for (const note of notes) {
    if (note.getAttribute("display") === "none") gap += Number(note.getAttribute("data-below"));
    else note.setAttribute("transform", `translate(0 ${-gap})`);
  }
}
