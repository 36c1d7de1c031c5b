import { parseHTML } from "linkedom";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import chart from "../../../src/charts/events.ts";
import { textWidth } from "../../../src/charts/labels.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { timeline } from "../../../src/model/events.ts";
import { readTables } from "../../../src/tables/read.ts";
import { attributes, type Edges, isShown } from "./picture.ts";

export const say = createSay("en");
const tables = readTables("data");
export const data = chart.data(tables);
export const events = timeline(tables["events/events"]);
export const choices = chart.choices(data);
export const start = defaults(choices);
export const { document } = parseHTML("<html></html>");

/** The states that the story shows. */
export const storyStates: readonly Chosen[] = [
  {},
  { period: "2014-2021" },
  { category: "law_russia" },
  { category: "court" },
  { category: "report" },
];

/** Every category in every period. */
export const allStates = (choices["category"] ?? []).flatMap((category) =>
  (choices["period"] ?? []).map((period) => ({ category, period })),
);

/** The events that a state is about. */
export function fitting({ category = "all", period = "all" }: Chosen): typeof events {
  return events.filter(
    (event) =>
      (category === "all" || event.category === category) &&
      (period === "all" || event.period === period),
  );
}

/** The events that marks stand for. */
export function ids(marks: readonly Element[]): readonly (string | null)[] {
  return attributes(marks, "data-mark");
}

interface Box extends Edges {
  readonly size: number;
}

function inherited(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? "";
}

/** Where an element's origin is in the picture. */
export function origin(element: Element): readonly [number, number] {
  const own = /translate\((\S+) (\S+)\)/.exec(element.getAttribute("transform") ?? "");
  const parent = element.parentElement;
  const [x, y] = parent === null ? [0, 0] : origin(parent);
  return [x + Number(own?.[1] ?? 0), y + Number(own?.[2] ?? 0)];
}

/** The boxes that the runs of a text take, by the width table. */
export function boxes(text: Element): readonly Box[] {
  const [left, top] = origin(text);
  let x = Number(text.getAttribute("x"));
  let y = Number(text.getAttribute("y"));
  const runs = text.children.length === 0 ? [text] : [...text.children];
  return runs.filter(isShown).flatMap((run) => {
    x =
      (run.hasAttribute("x") ? Number(run.getAttribute("x")) : x) + Number(run.getAttribute("dx"));
    y += Number(run.getAttribute("dy"));
    const words = run.textContent;
    const size = Number(inherited(run, "font-size"));
    const width = textWidth(words, size) * (inherited(run, "font-weight") === "600" ? 1.05 : 1);
    const from = left + x - (inherited(run, "text-anchor") === "end" ? width : 0);
    x += width;
    const box = {
      words,
      size,
      left: from,
      right: from + width,
      top: top + y - size * 0.72,
      bottom: top + y + size * 0.2,
    };
    return words === "" ? [] : [box];
  });
}
