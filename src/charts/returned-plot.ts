import * as Plot from "@observablehq/plot";
import { ticks } from "d3-array";
import type { Say } from "../i18n/say.ts";
import { type Landmarks, lineOf, type Total } from "../model/returns.ts";
import { type TokenName, token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { markLabel } from "./returned-words.ts";

export interface Layout {
  /** The height of the plot with its margins, in CSS pixels; notes may stand below it. */
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly radius: number;
}

/** The plot's elements, and where it puts a day and a number of children, in CSS pixels. */
export interface Plotted {
  readonly nodes: readonly Element[];
  readonly x: (date: string) => number;
  readonly y: (children: number) => number;
}

interface Line {
  readonly series: Total["series"];
  readonly colour: TokenName;
  readonly width: number;
}

/** The series drawn as lines. Each is a path of its own: two series are never joined. */
export const lines: readonly Line[] = [
  { series: "register", colour: "quiet", width: 1.75 },
  { series: "combined", colour: "returned", width: 2.5 },
];

/** The numbers of children that have a rule across the plot. */
export function rulesOf({ latest }: Landmarks): readonly number[] {
  return ticks(0, latest.value, 4);
}

/** The totals drawn as marks, in date order: those on the lines, and the few off them that are pointed out. */
export function marksOf(totals: readonly Total[], landmarks: Landmarks): readonly Total[] {
  const shown = new Set([
    ...lines.flatMap(({ series }) => lineOf(totals, series)),
    ...hollowOf(landmarks),
  ]);
  return totals.filter((total) => shown.has(total));
}

function hollowOf({ rounded, registerSeen, background }: Landmarks): readonly Total[] {
  return [...rounded, registerSeen, background];
}

/** Draws rules, lines and marks with Observable Plot, whose own styles and English labels are left behind. */
export function plotTotals(
  totals: readonly Total[],
  landmarks: Landmarks,
  layout: Layout,
  frame: Frame,
): Plotted {
  const { margin, height } = layout;
  const figure = Plot.plot({
    document: frame.document,
    width: frame.width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: {
      type: "utc",
      domain: [dayOf(landmarks.firstRegister), dayOf(landmarks.latest)],
      axis: null,
    },
    y: { domain: [0, landmarks.latest.value], axis: null },
    marks: [
      Plot.ruleY(rulesOf(landmarks), {
        stroke: token("rule"),
        render: tagged({}),
      }),
      ...dashedLines(landmarks),
      ...lines.map((line) => stepLine(lineOf(totals, line.series), line)),
      dots(marksOf(totals, landmarks), landmarks, layout, frame.say),
    ],
  });
  const scaled = (scale: "x" | "y", value: Date | number): number =>
    Number(figure.scale(scale)?.apply(value));
  return {
    nodes: [...figure.children].filter(({ tagName }) => tagName.toLowerCase() === "g"),
    x: (date) => scaled("x", new Date(date)),
    y: (children) => scaled("y", children),
  };
}

function dayOf({ date }: Total): Date {
  return new Date(date);
}

function stepLine(totals: readonly Total[], { series, colour, width }: Line): Plot.Line {
  return Plot.line(totals, {
    x: dayOf,
    y: "value",
    curve: "step-after",
    stroke: token(colour),
    strokeWidth: width,
    render: tagged({ "data-line": series, "data-stroke": token(colour) }),
  });
}

/** Levels without an exact total: the register series until it was last seen, and the background line of the article. */
function dashedLines({
  lastRegister,
  registerSeen,
  below,
  background,
}: Landmarks): readonly Plot.Line[] {
  const level = (
    from: Total,
    to: Total,
    value: number,
    colour: TokenName,
    attributes: Attributes,
  ): Plot.Line =>
    Plot.line([from, to], {
      x: dayOf,
      y: () => value,
      stroke: token(colour),
      strokeDasharray: "4 4",
      render: tagged(attributes),
    });
  return [
    level(lastRegister, registerSeen, lastRegister.value, "quiet", {
      "data-line": lastRegister.series,
      "data-stroke": token("quiet"),
    }),
    level(below, background, background.value, "doubt", {
      "data-is-series": background.series,
    }),
  ];
}

function dots(
  marks: readonly Total[],
  landmarks: Landmarks,
  { radius }: Layout,
  say: Say,
): Plot.Dot {
  const hollow = new Set(hollowOf(landmarks));
  const colour = ({ series }: Total): string =>
    token(lines.find((line) => line.series === series)?.colour ?? "doubt");
  return Plot.dot(marks, {
    x: dayOf,
    y: "value",
    r: {
      value: (total: Total) => (hollow.has(total) ? radius + 1 : radius),
      scale: null,
    },
    fill: {
      value: (total: Total) => (hollow.has(total) ? token("page") : colour(total)),
      scale: null,
    },
    stroke: {
      value: (total: Total) => (hollow.has(total) ? colour(total) : token("page")),
      scale: null,
    },
    strokeWidth: 1.25,
    sort: null,
    render: tagged({}, (index) => markAttributes(marks[index], say)),
  });
}

function markAttributes(total: Total | undefined, say: Say): Attributes {
  return total === undefined
    ? {}
    : {
        "data-mark": total.id,
        "data-label": markLabel(total, say),
        "data-is-series": total.series,
      };
}

type Attributes = Readonly<Record<string, string>>;

/** Replaces Plot's label of a mark by attributes of ours, on its group and on each of its elements. */
function tagged(
  group: Attributes,
  each: (index: number) => Attributes = () => ({}),
): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const node = next?.(index, scales, values, dimensions, context) ?? null;
    if (node === null) return null;
    node.removeAttribute("aria-label");
    set(node, group);
    [...node.children].forEach((child, position) => {
      set(child, each(index[position] ?? position));
    });
    return node;
  };
}

function set(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
}
