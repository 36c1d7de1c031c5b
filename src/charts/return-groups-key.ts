import type { ReturnGroup } from "../model/groups.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { textWidth } from "./labels.ts";
import { textAt } from "./return-groups-marks.ts";
import { extentOf, signOf } from "./return-groups-sign.ts";
import { element } from "./svg.ts";

const line = 40;
const gap = 22;

/** The room that the key takes, in CSS pixels. */
export function keyHeight({ width }: Frame): number {
  return isNarrow(width) ? 2 * line + 8 : line + 14;
}

/** What the signs mean: sizes of groups that came home, and the sign of the other way. */
export function drawGroupsKey(groups: readonly ReturnGroup[], frame: Frame): SVGGElement {
  const { document, say, width } = frame;
  const key = element(document, "g");
  const largest = Math.max(...groups.map(({ children }) => children));
  let [x, y] = [0, line / 2];
  for (const [children, direction] of [
    [1, "home"],
    [10, "home"],
    [largest, "home"],
    [1, "to-russia"],
  ] as const) {
    const words = say(`charts.return-groups.key.${direction}`, { children });
    const reach = extentOf({ children, direction });
    if (x + 2 * reach + 8 + textWidth(words, 14) > width) [x, y] = [0, y + line];
    key.append(
      signOf(document, children, direction, { transform: `translate(${x + reach} ${y})` }),
      textAt(document, words, x + 2 * reach + 8, y + 5),
    );
    x += 2 * reach + 8 + textWidth(words, 14) + gap;
  }
  return key;
}
