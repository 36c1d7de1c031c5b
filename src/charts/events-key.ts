import type { Frame } from "./chart.ts";
import { radii, text } from "./events-marks.ts";
import { type Plan, wideText } from "./events-plan.ts";
import { textWidth } from "./labels.ts";
import { element } from "./svg.ts";

const baseline = 14;

/** What dots and bars mean, in one line over the timeline. */
export function drawKey({ left }: Plan, { document, say }: Frame): SVGGElement {
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
      stroke: "var(--ink)",
      "stroke-width": 1.5,
    }),
    21,
  );
  return key;
}
