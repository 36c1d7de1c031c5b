import type { Paint } from "./chart.ts";
import { filter, setHidden } from "./filter.ts";

/** How a line stands: what it says, how wide it is, how it is dashed. */
export type LineState = readonly [label: string, width: number, dashes: string];

/** The states of each line by kind of movement; `all`, and the kinds that differ from it. */
export type TransfersTravel = Readonly<Record<string, Readonly<Record<string, LineState>>>>;

export const paint: Paint<TransfersTravel> = (root, travel, chosen) => {
  filter(root.querySelectorAll("[data-is-kind]"), ["kind", "to"], chosen);
  for (const names of root.querySelectorAll("[data-names]")) {
    setHidden(
      names,
      !(names.getAttribute("data-names") ?? "").split(" ").includes(chosen["kind"] ?? "all"),
    );
  }
  for (const mark of root.querySelectorAll("g[data-mark]")) {
    const states = travel[mark.getAttribute("data-mark") ?? ""];
    const state = states?.[chosen["kind"] ?? "all"] ?? states?.["all"];
    if (state !== undefined) show(mark, state);
  }
};

function show(mark: Element, [label, width, dashes]: LineState): void {
  const line = mark.querySelector("[data-line]");
  mark.setAttribute("data-label", label);
  line?.setAttribute("stroke-width", String(width));
  if (dashes === "") line?.removeAttribute("stroke-dasharray");
  else line?.setAttribute("stroke-dasharray", dashes);
}
