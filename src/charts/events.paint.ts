import { isShown, numberIn, setHidden, textIn } from "./attributes.ts";
import type { Chosen } from "./chart.ts";
import { stack } from "./events-list.paint.ts";
import { fill } from "./events-slide.paint.ts";
import { spread } from "./events-wide.paint.ts";
import { filter } from "./filter.ts";

type SetPicture = (picture: Element, marks: readonly Element[], chosen: Chosen) => number;

/** How each kind of picture is set for the events it shows, and how high it then is. */
const settings: Readonly<Record<string, SetPicture>> = { list: stack, slide: fill, wide: spread };

/** Shows the events that fit, then sets each picture for them: a list is stacked anew, a timeline takes its places. */
export function paint(root: ParentNode, _travel: null, chosen: Chosen): void {
  filter(root.querySelectorAll("[data-is-category]"), ["category", "period"], chosen);
  for (const picture of root.querySelectorAll("[data-timeline]")) {
    const marks = [...picture.querySelectorAll("[data-mark]")].filter(isShown);
    const set = settings[textIn(picture, "data-timeline")];
    setHidden(picture.querySelector("[data-empty]"), marks.length > 0);
    if (set !== undefined) resize(picture, set(picture, marks, chosen));
  }
}

function resize(picture: Element, height: number): void {
  const svg = picture.closest("svg");
  svg?.setAttribute("height", String(height));
  svg?.setAttribute("viewBox", `0 0 ${numberIn(svg, "width")} ${height}`);
}
