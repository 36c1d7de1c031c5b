import { listIn, setAttribute, setHidden, textIn } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { filter, fits } from "./filter.ts";

/** How a line stands: what it says, how wide it is, how it is dashed. */
export type LineState = readonly [label: string, width: number, dashes: string];

/** The states of each line by kind of movement; `all`, and the kinds that differ from it. */
export type TransfersTravel = Readonly<Record<string, Readonly<Record<string, LineState>>>>;

/** Shows the lines, points and names of the chosen kind and destination, and dims lines from elsewhere than chosen; lines look and say what they do for that kind. */
export const paint: Paint<TransfersTravel> = (root, travel, chosen) => {
  const { kind = "all" } = chosen;
  filter(root.querySelectorAll("[data-is-kind]"), ["kind", "to"], chosen);
  filter(root.querySelectorAll("[data-row]"), ["kind", "to", "from"], chosen);
  for (const drawn of root.querySelectorAll("svg [data-is-from]")) {
    const isMeant = fits(chosen["from"], listIn(drawn, "data-is-from"));
    setAttribute(drawn, "opacity", isMeant ? null : "0.15");
  }
  for (const names of root.querySelectorAll("[data-names]")) {
    setHidden(names, !listIn(names, "data-names").includes(kind));
  }
  for (const mark of root.querySelectorAll("g[data-mark]")) {
    const states = travel[textIn(mark, "data-mark")];
    const state = states?.[kind] ?? states?.["all"];
    if (state !== undefined) paintLine(mark, state);
  }
};

function paintLine(mark: Element, [label, width, dashes]: LineState): void {
  const line = mark.querySelector("[data-line]");
  mark.setAttribute("data-label", label);
  setAttribute(line, "stroke-width", String(width));
  setAttribute(line, "stroke-dasharray", dashes === "" ? null : dashes);
}
