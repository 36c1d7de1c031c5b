import { isShown, numberIn, setHidden } from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import { stack } from "./events-list.paint.ts";
import { spread } from "./events-wide.paint.ts";
import { filter } from "./filter.ts";

/** Shows the events that fit, then sets each picture for them: a list is stacked anew, a timeline takes its places. */
export function paint(root: ParentNode, _travel: null, chosen: Chosen): void {
  filter(root.querySelectorAll("[data-is-category]"), ["category", "period"], chosen);
  for (const picture of root.querySelectorAll("[data-timeline]")) {
    const marks = [...picture.querySelectorAll("[data-mark]")].filter(isShown);
    const isList = picture.getAttribute("data-timeline") === "list";
    setHidden(picture.querySelector("[data-empty]"), marks.length > 0);
    resize(picture, isList ? stack(picture, marks) : spread(picture, marks, chosen));
  }
}

function resize(picture: Element, height: number): void {
  const svg = picture.closest("svg");
  svg?.setAttribute("height", String(height));
  svg?.setAttribute("viewBox", `0 0 ${numberIn(svg, "width")} ${height}`);
}
