import { listIn, setAttribute, setHidden, textIn } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { filter, fits } from "./filter.ts";

/** How a line stands: what it says, how wide it is, how it is dashed. */
export type LineState = readonly [label: string, width: number, dashes: string];

/** The states of each line by kind of movement; `all`, and the kinds that differ from it. */
export type TransfersTravel = Readonly<Record<string, Readonly<Record<string, LineState>>>>;

/** The oblasts with a colour of their own, most movements first; all others share the last. */
export const colouredOrigins = ["UA-14", "UA-09", "UA-65", "UA-23"] as const;

/** What the choice of an origin calls an oblast: by its code, or as one of all others. */
export function originOption(origin: string): string {
  const code = colouredOrigins.find((coloured) => coloured === origin.toUpperCase());
  return code?.toLowerCase() ?? "other";
}

/** Shows the lines, points and names of the chosen kind and destination, and dims lines from elsewhere than chosen; lines look and say what they do for that kind. */
export const paint: Paint<TransfersTravel> = (root, travel, chosen) => {
  const { kind = "all" } = chosen;
  filter(root.querySelectorAll("[data-is-kind]"), ["kind", "to"], chosen);
  for (const drawn of root.querySelectorAll("g[data-mark], [data-is-from]")) {
    setAttribute(drawn, "opacity", fits(chosen["from"], originsOf(drawn)) ? null : "0.15");
  }
  for (const row of root.querySelectorAll("[data-row]")) {
    if (!fits(chosen["from"], originsOf(row))) setHidden(row, true);
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

/** Lines and rows say where they begin by the id of their bundle: `ua-14.ru-ros`. */
function originsOf(element: Element): readonly string[] {
  const [origin = ""] = textIn(element, "data-mark").split(".");
  return origin === "" ? listIn(element, "data-is-from") : [originOption(origin)];
}

function paintLine(mark: Element, [label, width, dashes]: LineState): void {
  const line = mark.querySelector("[data-line]");
  mark.setAttribute("data-label", label);
  setAttribute(line, "stroke-width", String(width));
  setAttribute(line, "stroke-dasharray", dashes === "" ? null : dashes);
}
