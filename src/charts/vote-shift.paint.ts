import { fillIn } from "../i18n/fill-in.ts";
import type { Flow } from "../model/shift.ts";
import { numberIn, setAttribute, setHidden, tenth, textIn, write } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import { bandLabels } from "./vote-shift-labels.ts";
import {
  type Band,
  bandPath,
  bands,
  labelPlaces,
  type ShiftFrame,
  type Span,
  spans,
} from "./vote-shift-layout.ts";
import { type Comparison, comparison, counted, type ShiftTravel } from "./vote-shift.phrase.ts";

export { phrase } from "./vote-shift.phrase.ts";

/** Draws the flows between the chosen votes into every picture, and writes their members into the table. */
export const paint: Paint<ShiftTravel> = (root, travel, chosen) => {
  const compared = comparison(travel, chosen);
  for (const picture of root.querySelectorAll("[data-shift]"))
    paintPicture(picture, travel, compared);
  paintRows(root.querySelectorAll("[data-row]"), travel, compared);
};

function paintPicture(picture: Element, travel: ShiftTravel, compared: Comparison): void {
  const frame = frameOf(picture);
  const { flows } = compared;
  const drawn = bands(flows, frame);
  const marks = picture.querySelectorAll("[data-mark]");
  flows.forEach((flow, at) => {
    const band = drawn[at];
    const mark = marks[at];
    if (band !== undefined && mark !== undefined) paintBand(mark, flow, band, frame);
    setAttribute(mark ?? null, "data-label", labelOf(flow, travel, compared));
  });
  for (const side of picture.querySelectorAll("[data-side]"))
    paintSide(side, compared, spans(flows, sideOf(side), frame), frame);
  paintLabels(picture, travel, flows, drawn, frame);
}

/** The measures that the picture was drawn with. */
function frameOf(picture: Element): ShiftFrame {
  const [left = 0, right = 0, top = 0, unit = 0, gap = 0, lead = 0] = textIn(picture, "data-shift")
    .split(" ")
    .map(Number);
  return { left, right, top, unit, gap, lead };
}

function sideOf(side: Element): "from" | "to" {
  return textIn(side, "data-side") === "from" ? "from" : "to";
}

function paintBand(mark: Element, { members }: Flow, band: Band, frame: ShiftFrame): void {
  setHidden(mark, members.length === 0);
  setAttribute(mark, "d", members.length === 0 ? null : bandPath(rounded(band), frame));
}

function rounded({ from, to, height }: Band): Band {
  return { from: tenth(from), to: tenth(to), height: tenth(height) };
}

/** `In favour in March 2022, abstained in December 2025: 30 states`. */
function labelOf({ from, to, members }: Flow, travel: ShiftTravel, compared: Comparison): string {
  return fillIn(counted(travel.label, members.length), {
    first: travel.capital[from.toLowerCase()] ?? "",
    second: travel.words[to.toLowerCase()] ?? "",
    when: compared.when,
    then: compared.then,
    count: String(members.length),
  });
}

/** Shares out one bar, with the name of its vote above it and its counts beside it. */
function paintSide(
  side: Element,
  { first, second, flows }: Comparison,
  shares: ReadonlyMap<string, Span>,
  { unit, lead }: ShiftFrame,
): void {
  const vote = sideOf(side) === "from" ? first : second;
  write(side.querySelector("[data-day]"), vote.dateWords);
  write(side.querySelector("[data-symbol]"), vote.symbol);
  const places = labelPlaces(shares, lead);
  for (const state of side.querySelectorAll("[data-state]")) {
    const { y, height } = shares.get(textIn(state, "data-state")) ?? { y: 0, height: 0 };
    setHidden(state, height === 0 || flows.length === 0);
    const bar = state.querySelector("rect");
    setAttribute(bar, "y", String(tenth(y)));
    setAttribute(bar, "height", String(tenth(height)));
    write(state.querySelector("[data-number]"), String(Math.round(height / unit)));
    const place = places.get(textIn(state, "data-state")) ?? 0;
    for (const line of state.querySelectorAll("text"))
      setAttribute(line, "y", String(tenth(place + numberIn(line, "data-down"))));
  }
}

function paintLabels(
  picture: Element,
  { members }: ShiftTravel,
  flows: readonly Flow[],
  drawn: readonly Band[],
  frame: ShiftFrame,
): void {
  const names = members.map(({ short }) => short);
  const group = picture.querySelector("[data-labels]");
  const placed = bandLabels(flows, drawn, names, frame, numberIn(group, "font-size"));
  flows.forEach((flow, at) => {
    const text = group?.children[at] ?? null;
    const label = placed.get(flow);
    setHidden(text, label === undefined);
    write(text, label?.text ?? "");
    setAttribute(text, "x", label === undefined ? null : String(tenth(label.x)));
    setAttribute(text, "y", label === undefined ? null : String(tenth(label.y)));
  });
}

/** Writes every member into the table, flow by flow, in the order of its columns. */
function paintRows(rows: Iterable<Element>, travel: ShiftTravel, { flows }: Comparison): void {
  const told = flows.flatMap((flow) => flow.members.map((member) => [flow, member] as const));
  [...rows].forEach((row, at) => {
    const [flow, member = 0] = told[at] ?? [];
    const state = travel.members[member];
    if (flow === undefined || state === undefined) return;
    row.setAttribute("data-mark", markOf(flow));
    const words = [
      state.name,
      travel.groups[state.group],
      travel.words[flow.from.toLowerCase()],
      travel.words[flow.to.toLowerCase()],
    ];
    [...row.querySelectorAll("[data-col]")].forEach((cell, column) =>
      write(cell, words[column] ?? ""),
    );
  });
}

/** The mark of a flow: `y-a`. */
export function markOf({ from, to }: Flow): string {
  return `${from}-${to}`.toLowerCase();
}
