import type { ReturnGroup } from "../model/groups.ts";
import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { drawGroupsKey, keyHeight } from "./return-groups-key.ts";
import { markOfGroup, textAt } from "./return-groups-marks.ts";
import { extentOf, signOf } from "./return-groups-sign.ts";
import { dayOfGroup } from "./return-groups-words.ts";
import { element, svg } from "./svg.ts";

/** Where the columns of the list stand, in CSS pixels: signs by their middle, numbers by their right end. */
const columns = { sign: 150, number: 189, name: 197 };
const least = 13;

/** The groups as a list in order of date, each with its sign and number; the painter stacks what a state shows. */
export function drawList(groups: readonly ReturnGroup[], frame: Frame): SVGSVGElement {
  const { document, say } = frame;
  const top = keyHeight(frame);
  const list = element(document, "g", { "data-list": "", "data-top": top });
  list.append(
    textAt(document, say("charts.return-groups.empty"), 0, top + 20, { "data-empty": "" }),
    ...groups.map((one) => row(one, frame)),
  );
  const picture = svg(frame, top);
  picture.append(drawGroupsKey(groups, frame), list);
  return picture;
}

function row(one: ReturnGroup, { document, say, width }: Frame): SVGGElement {
  const half = Math.max(least, Math.ceil(extentOf(one)) + 2);
  const mark = markOfGroup(document, one, say, { "data-half": half });
  const [first] = one.mediators;
  const name = say(`charts.return-groups.name.${one.direction}`, {
    mediator: say(`charts.return-groups.mediator.${first}`),
  });
  mark.append(
    element(document, "rect", {
      y: -half,
      width,
      height: 2 * half,
      fill: "none",
      "pointer-events": "all",
    }),
    textAt(document, dayOfGroup(one, say), 0, 5, { fill: token("quiet") }),
    signOf(document, one.children, one.direction, {
      transform: `translate(${columns.sign} 0)`,
    }),
    textAt(document, say.number(one.children), columns.number, 5, {
      "font-weight": 600,
      "text-anchor": "end",
    }),
    textAt(document, name, columns.name, 5),
  );
  return mark;
}
