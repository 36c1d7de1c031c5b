import { utcYear } from "d3-time";
import { scaleUtc } from "d3-scale";
import type { ReturnGroup } from "../model/groups.ts";
import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { wrap } from "./labels.ts";
import { place } from "./return-groups-places.ts";
import { drawGroupsKey, keyHeight } from "./return-groups-key.ts";
import { markOfGroup, textAt } from "./return-groups-marks.ts";
import { extentOf, signOf } from "./return-groups-sign.ts";
import { lanesOf } from "./return-groups-words.ts";
import { element, svg } from "./svg.ts";

const names = 158;
const size = 14;
const axis = 26;
const air = 8;
const small = 12.5;
/** The least a disc reaches whose number stands in it. */
const roomy = 10.5;
/** The room of the words at an arrow, over or under it. */
const words = 15;

/** The groups along time, a lane for each mediator; groups of one time step aside, never over one another. */
export function drawLanes(groups: readonly ReturnGroup[], frame: Frame): SVGSVGElement {
  const { document, width } = frame;
  const x = scaleUtc(
    [new Date(groups[0]?.date ?? ""), new Date(groups.at(-1)?.date ?? "")],
    [names + 20, width - 24],
  );
  const picture = svg(frame, 0);
  const rules = element(document, "g");
  picture.append(drawGroupsKey(groups, frame), rules);
  const top = keyHeight(frame) + axis;
  let y = top;
  for (const lane of lanesOf(groups)) {
    const own = groups.filter(({ mediators: [first] }) => first === lane);
    const places = place(own.map((one) => ({ x: x(new Date(one.date)), radius: extentOf(one) })));
    const half = Math.max(...places.map((dy, at) => Math.abs(dy) + reachOf(own[at]))) + air;
    const middle = y + half;
    rules.append(line(document, names, width, middle));
    picture.append(
      ...nameOf(frame.say(`charts.return-groups.mediator.${lane}`), middle, document),
      ...own.map((one, at) => markAt(one, x(new Date(one.date)), middle, places[at] ?? 0, frame)),
    );
    y = middle + half;
  }
  drawYears(rules, x, [top - 8, y], frame);
  picture.setAttribute("height", String(Math.ceil(y)));
  picture.setAttribute("viewBox", `0 0 ${width} ${Math.ceil(y)}`);
  return picture;
}

function reachOf(one: ReturnGroup | undefined): number {
  return one === undefined ? 0 : extentOf(one) + (one.direction === "home" ? 0 : words);
}

function line(document: Document, left: number, right: number, y: number): SVGPathElement {
  return element(document, "path", { d: `M${left} ${y}H${right}`, stroke: token("rule") });
}

function nameOf(words: string, y: number, document: Document): readonly SVGTextElement[] {
  const lines = wrap(words, size, names - 10);
  return lines.map((words, at) =>
    textAt(document, words, 0, y + 5 + (at - (lines.length - 1) / 2) * 17),
  );
}

/** A sign; a large disc has its number in it, and an arrow its words, away from the middle of the lane. */
function markAt(
  one: ReturnGroup,
  x: number,
  middle: number,
  dy: number,
  { document, say }: Frame,
): SVGGElement {
  const mark = markOfGroup(document, one, say, { transform: `translate(${x} ${middle + dy})` });
  const reach = extentOf(one);
  const written = { "text-anchor": "middle", "font-size": small };
  mark.append(signOf(document, one.children, one.direction));
  if (one.direction === "to-russia") {
    const y = dy > 0 ? reach + words - 2 : -reach - 5;
    mark.append(textAt(document, say("charts.return-groups.to-russia"), 0, y, written));
  } else if (reach > roomy) {
    const look = { ...written, "font-weight": 600, fill: token("page") };
    mark.append(textAt(document, say.number(one.children), 0, 4.5, look));
  }
  return mark;
}

function drawYears(
  rules: SVGGElement,
  x: (date: Date) => number,
  [top, bottom]: readonly [number, number],
  { document, say, width }: Frame,
): void {
  const years = utcYear.range(new Date("2022-01-01"), new Date("2027-01-01"));
  for (const year of years.filter((one) => x(one) > names && x(one) < width)) {
    const iso = year.toISOString().slice(0, 10);
    rules.append(
      element(document, "path", {
        d: `M${x(year)} ${top}V${bottom}`,
        stroke: token("rule"),
      }),
      textAt(document, say.date(iso, "year"), x(year), top - 6, {
        "text-anchor": "middle",
        fill: token("quiet"),
      }),
    );
  }
}
