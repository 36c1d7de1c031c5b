import { isShown, listIn, move, numberIn, setHidden, textIn } from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import { filter, fits } from "./filter.ts";

/** Shows the totals of one series. The lines of others stay as faint context; a series not drawn says so. */
export function paint(root: ParentNode, _travel: null, chosen: Chosen): void {
  const { series = "all" } = chosen;
  filter(root.querySelectorAll("[data-is-series]"), ["series"], chosen);
  for (const line of root.querySelectorAll("[data-line]")) {
    const isActive = fits(series, listIn(line, "data-line"));
    line.setAttribute("stroke", isActive ? textIn(line, "data-stroke") : "var(--rule)");
  }
  closeGaps(root.querySelectorAll("[data-below]"));
  for (const absent of root.querySelectorAll("[data-absent]")) {
    setHidden(absent, !listIn(absent, "data-absent").includes(series));
  }
}

/** Moves the notes below the plot up over those that are hidden. */
function closeGaps(notes: Iterable<Element>): void {
  let gap = 0;
  for (const note of notes) {
    if (isShown(note)) move(note, 0, -gap);
    else gap += numberIn(note, "data-below");
  }
}
