import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { radii, text } from "./events-marks.ts";
import { measures } from "./events-measures.ts";
import { type Plan, wideText } from "./events-plan.ts";
import { textWidth } from "./labels.ts";
import { element } from "./svg.ts";

const baseline = 14;

/** What dots and bars mean, in one line over the timeline. */
export function drawWideKey({ left }: Plan, { document, say }: Frame): SVGGElement {
  const key = element(document, "g");
  let x = left;
  const entry = (id: string, sign: SVGElement, room: number) => {
    const words = say(`charts.events.key.${id}`);
    sign.setAttribute("transform", `translate(${x} 10)`);
    key.append(sign, text(document, words, { x: x + room, y: baseline }));
    x += room + textWidth(words, wideText) + 12;
  };
  entry("major", element(document, "circle", { r: radii.major, cx: 5 }), 15);
  entry("minor", element(document, "circle", { r: radii.minor, cx: 4 }), 12);
  entry(
    "loose",
    element(document, "rect", {
      y: -2.5,
      width: 16,
      height: 5,
      rx: 2.5,
      fill: "none",
      stroke: token("ink"),
      "stroke-width": 1.5,
    }),
    21,
  );
  return key;
}

/** Where a list begins under its key of two lines. */
export const slideKeyHeight = 48;
/** Where the order of a list is told beside the key's second line. */
const besideX = 226;

/** What full and open dots mean, and how the list is ordered: in three lines over it, or two on a slide. */
export function drawListKey({ document, say, height }: Frame): SVGGElement {
  const key = element(document, "g", { stroke: "none" });
  const words = measures.spine + measures.listIndent;
  const entry = (id: string, x: number, y: number) =>
    text(document, say(`charts.events.key.${id}`), { x, y });
  key.append(
    element(document, "circle", { cx: measures.spine, cy: 10, r: radii.major }),
    entry("major", words, 15),
    element(document, "circle", { cx: 170, cy: 10, r: radii.minor }),
    entry("minor", 182, 15),
    element(document, "circle", {
      cx: measures.spine,
      cy: 31,
      r: radii.minor,
      fill: "none",
      stroke: token("ink"),
      "stroke-width": 1.5,
    }),
    entry("loose", words, 36),
    text(document, say("charts.events.key.order"), {
      ...(height === undefined ? { y: 58 } : { x: besideX, y: 36 }),
      fill: token("quiet"),
    }),
  );
  return key;
}
