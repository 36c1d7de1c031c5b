import { utcYear } from "d3-time";
import { scaleUtc } from "d3-scale";
import type { ReturnGroup } from "../model/groups.ts";
import { token } from "../theme/tokens.ts";
import type { Spot } from "./boxes.ts";
import type { Frame } from "./chart.ts";
import { textWidth, wrap } from "./labels.ts";
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
const room = 15;
const nearby = 10;

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
    const spots = own.map(
      (one, at) => [x(new Date(one.date)), middle + (places[at] ?? 0)] as const satisfies Spot,
    );
    const marks = own.map((one, at) => markAt(one, spots[at] ?? [0, 0], frame));
    writeDirections(marks, own, spots, middle, frame);
    picture.append(
      ...nameOf(frame.say(`charts.return-groups.mediator.${lane}`), middle, document),
      ...marks,
    );
    y = middle + half;
  }
  drawYears(rules, x, [top - 8, y], frame);
  picture.setAttribute("height", String(Math.ceil(y)));
  picture.setAttribute("viewBox", `0 0 ${width} ${Math.ceil(y)}`);
  return picture;
}

function reachOf(one: ReturnGroup | undefined): number {
  return one === undefined ? 0 : extentOf(one) + (one.direction === "home" ? 0 : room);
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

/** A sign; a large disc has its number in it. */
function markAt(one: ReturnGroup, [x, y]: Spot, { document, say }: Frame): SVGGElement {
  const mark = markOfGroup(document, one, say, { transform: `translate(${x} ${y})` });
  mark.append(signOf(document, one.children, one.direction));
  if (one.direction === "home" && extentOf(one) > roomy)
    mark.append(
      textAt(document, say.number(one.children), 0, 4.5, {
        "text-anchor": "middle",
        "font-size": small,
        "font-weight": 600,
        fill: token("page"),
      }),
    );
  return mark;
}

/** Words at each arrow, away from the middle of the lane; where the next arrow is near, they end at their own. */
function writeDirections(
  marks: readonly SVGGElement[],
  own: readonly ReturnGroup[],
  spots: readonly Spot[],
  middle: number,
  { document, say }: Frame,
): void {
  const words = say("charts.return-groups.to-russia");
  const arrows = own.flatMap((one, at) => {
    const [mark, spot] = [marks[at], spots[at]];
    return one.direction === "home" || mark === undefined || spot === undefined
      ? []
      : [{ mark, spot, reach: extentOf(one) }];
  });
  arrows.forEach(({ mark, spot: [x, y], reach }, at) => {
    const isNear = (arrows[at + 1]?.spot[0] ?? Infinity) - x < textWidth(words, small) + nearby;
    const look = isNear ? { "text-anchor": "end" } : { "text-anchor": "middle" };
    mark.append(
      textAt(document, words, isNear ? reach : 0, y > middle ? reach + room - 2 : -reach - 5, {
        ...look,
        "font-size": small,
      }),
    );
  });
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
