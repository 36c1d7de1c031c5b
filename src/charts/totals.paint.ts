import { isShown, numberIn, setAttribute } from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import { filter } from "./filter.ts";

/** Shows the figures on one subject and gives each picture their height. */
export function paint(root: ParentNode, _travel: null, chosen: Chosen): void {
  const { subject = "returned" } = chosen;
  filter(root.querySelectorAll("[data-is-subject]"), ["subject"], { subject });
  for (const group of root.querySelectorAll("g[data-is-subject]")) {
    if (!isShown(group)) continue;
    const picture = group.closest("svg");
    const height = numberIn(group, "data-height");
    setAttribute(picture, "height", String(height));
    setAttribute(picture, "viewBox", `0 0 ${numberIn(picture, "width")} ${height}`);
  }
}
