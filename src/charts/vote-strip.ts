import { token } from "../theme/tokens.ts";
import type { Tally } from "../model/votes.ts";
import type { Frame } from "./chart.ts";
import { element, svg } from "./svg.ts";

/** The order of the strip, as the story tells the votes. */
const told = ["Y", "A", "N", "X"] as const;
const height = 18;
const gap = 1;

/** The whole Assembly as one thin bar: in favour, abstained, against, did not vote. */
export function drawStrip(tally: Tally, frame: Frame): SVGSVGElement {
  const picture = svg(frame, height);
  const unit = frame.width / told.reduce((sum, vote) => sum + tally[vote], 0);
  let x = 0;
  for (const vote of told) {
    const width = tally[vote] * unit;
    if (width > 0) picture.append(segment(vote, x, width, frame.document));
    x += width;
  }
  return picture;
}

function segment(
  vote: (typeof told)[number],
  x: number,
  width: number,
  document: Document,
): SVGRectElement {
  const name = vote.toLowerCase();
  const isPlain = vote === "Y" || vote === "X";
  const inset = vote === "X" ? 0.5 : 0;
  return element(document, "rect", {
    x: x + inset,
    y: inset,
    width: Math.max(width - gap - 2 * inset, 1),
    height: height - 2 * inset,
    fill: isPlain ? token(`vote-${name}` as "vote-y") : `url(#shared-vote-${name}-bar)`,
    ...(vote === "X" ? { stroke: token("vote-x-mark"), "stroke-dasharray": "3 2" } : {}),
  });
}
