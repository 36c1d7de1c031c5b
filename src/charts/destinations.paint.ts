import { setAttribute, textIn } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { filter, fits } from "./filter.ts";

/** Dims the marks of records that are not chosen, and hides their rows of the table. */
export const paint: Paint<null> = (root, _travel, { what }) => {
  filter(root.querySelectorAll("[data-row]"), ["what"], { what: what ?? "all" });
  for (const drawn of root.querySelectorAll("[data-of]")) {
    setAttribute(drawn, "opacity", fits(what, [textIn(drawn, "data-of")]) ? null : "0.2");
  }
};
