import { isShown, move, numberIn, setAttribute, setHidden } from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import { filter } from "./filter.ts";

const gap = 4;

/** Shows the groups that fit; a list closes the gaps between them and takes their height. */
export function paint(root: ParentNode, _travel: null, chosen: Chosen): void {
  filter(root.querySelectorAll("[data-is-mediator]"), ["mediator", "direction"], chosen);
  for (const list of root.querySelectorAll("[data-list]")) stack(list);
}

function stack(list: Element): void {
  const rows = [...list.querySelectorAll("[data-half]")].filter(isShown);
  let y = numberIn(list, "data-top");
  for (const row of rows) {
    const half = numberIn(row, "data-half");
    move(row, 0, y + half);
    y += 2 * half;
  }
  setHidden(list.querySelector("[data-empty]"), rows.length > 0);
  const picture = list.closest("svg");
  const height = rows.length > 0 ? y + gap : y + 32;
  setAttribute(picture, "height", String(height));
  setAttribute(picture, "viewBox", `0 0 ${numberIn(picture, "width")} ${height}`);
}
