import type { Say } from "../i18n/say.ts";
import type { Rival, Subject } from "../model/rivals.ts";
import type { TokenName } from "../theme/tokens.ts";
import { type Drawing, fillBox } from "./svg.ts";
import { labelWords } from "./totals-words.ts";

/** The colour of a figure: that of returns or of the register; one that cannot be trusted has its own. */
export function colourOf({ confidence, subject }: Rival): TokenName {
  const colours = { returned: "returned", taken: "identified" } as const satisfies Record<
    Subject,
    TokenName
  >;
  return confidence === "low" ? "doubt" : colours[subject];
}

/** The group that stands for a figure: what a reader points at. */
export function markOf<E extends SVGElement>(root: Drawing<E>, figure: Rival, say: Say): Drawing {
  return root.append("g").attr("data-mark", figure.id).attr("data-label", labelWords(figure, say));
}

/** Makes the whole room of a mark answer to the pointer. */
export function drawTarget(mark: Drawing, y: number, width: number, height: number): void {
  fillBox(mark.insert("rect", ":first-child"), { x: 0, y, width, height })
    .attr("fill", "none")
    .attr("pointer-events", "all");
}
