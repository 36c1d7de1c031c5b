import type { Direction, ReturnGroup } from "../model/groups.ts";
import { token } from "../theme/tokens.ts";
import { tenth } from "./attributes.ts";
import { type Attributes, element } from "./svg.ts";

/** The radius of one child's dot in CSS pixels; areas are as the numbers of children. */
const unit = 2.6;

/** The radius of a group of so many children in CSS pixels. */
export function radiusOf(children: number): number {
  return tenth(unit * Math.sqrt(children));
}

/** How far a sign reaches from its place: an arrow never gets smaller than can be seen. */
export function extentOf({
  children,
  direction,
}: Pick<ReturnGroup, "children" | "direction">): number {
  return direction === "home" ? radiusOf(children) : Math.max(7, radiusOf(children));
}

/** A disc for a group that came home; for one that went to Russia an arrow to the right, east. */
export function signOf(
  document: Document,
  children: number,
  direction: Direction,
  attributes: Attributes = {},
): SVGElement {
  if (direction === "home")
    return element(document, "circle", {
      r: radiusOf(children),
      fill: token("returned"),
      stroke: token("page"),
      ...attributes,
    });
  const size = extentOf({ children, direction });
  return element(document, "path", {
    d: `M${-size} ${-size}L${size} 0L${-size} ${size}L${-size / 2} 0Z`,
    fill: token("page"),
    stroke: token("inquiry"),
    "stroke-width": 2,
    ...attributes,
  });
}
