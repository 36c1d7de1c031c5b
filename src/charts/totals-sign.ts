import type { Rival } from "../model/rivals.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import type { Drawing } from "./svg.ts";

const radius = 5;
/** How far the arrow of a limit reaches from its point. */
export const reach = 17;
const head = 4;

/** The sign of a figure at its place: full as given, open where rounded, with an arrow where it is a limit. */
export function drawSign<E extends SVGElement>(
  root: Drawing<E>,
  precision: Rival["precision"],
  colour: TokenName,
  x: number,
  y: number,
): void {
  if (precision === "range") drawRange(root, colour, x, y);
  else drawPoint(root, precision, colour, x, y);
}

function drawPoint<E extends SVGElement>(
  root: Drawing<E>,
  precision: Rival["precision"],
  colour: TokenName,
  x: number,
  y: number,
): void {
  const way = precision === "at_least" ? 1 : precision === "fewer_than" ? -1 : 0;
  if (way !== 0) {
    const tip = x + way * reach;
    stroke(
      root,
      `M${x} ${y}H${tip}M${tip - way * head} ${y - head}L${tip} ${y}l${-way * head} ${head}`,
      colour,
    );
  }
  root
    .append("circle")
    .attr("cx", x)
    .attr("cy", y)
    .attr("r", radius)
    .attr("fill", token(precision === "exact" ? colour : "page"))
    .attr("stroke", token(colour))
    .attr("stroke-width", 1.75);
}

function drawRange<E extends SVGElement>(
  root: Drawing<E>,
  colour: TokenName,
  x: number,
  y: number,
): void {
  const half = 9;
  stroke(
    root,
    `M${x - half} ${y}h${2 * half}M${x - half} ${y - 5}v10M${x + half} ${y - 5}v10`,
    colour,
  );
}

function stroke<E extends SVGElement>(root: Drawing<E>, d: string, colour: TokenName): void {
  root
    .append("path")
    .attr("d", d)
    .attr("fill", "none")
    .attr("stroke", token(colour))
    .attr("stroke-width", 1.75);
}
