import * as Plot from "@observablehq/plot";
import { ticks } from "d3-array";
import type { Landmarks } from "../model/landmarks.ts";
import type { Total } from "../model/returns.ts";
import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { tagged } from "./plot.ts";
import { dashedLines, dayOf, dots, stepLines } from "./returned-marks.ts";

/** The measures of the plot at one width, in CSS pixels. */
export interface Layout {
  /** The height of the plot with its margins; notes may stand below it. */
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

/** The numbers of children that have a rule across the plot. */
export function rulesOf({ latest }: Landmarks): readonly number[] {
  return ticks(0, latest.value, 4);
}

/** Draws rules, lines and marks with Observable Plot, whose own styles and English labels are left behind. */
export function plotTotals(
  totals: readonly Total[],
  landmarks: Landmarks,
  layout: Layout,
  frame: Frame,
): Plotted {
  const plot = Plot.plot({
    document: frame.document,
    width: frame.width,
    ...sizesOf(layout),
    ...scalesOf(landmarks),
    marks: [
      Plot.ruleY(rulesOf(landmarks), { stroke: token("rule"), render: tagged({}) }),
      ...dashedLines(landmarks),
      ...stepLines(totals),
      dots(totals, landmarks, layout.radius, frame.say),
    ],
  });
  const scaled = (scale: "x" | "y", value: Date | number): number =>
    Number(plot.scale(scale)?.apply(value));
  return {
    nodes: [...plot.children].filter(({ tagName }) => tagName.toLowerCase() === "g"),
    x: (date) => scaled("x", new Date(date)),
    y: (children) => scaled("y", children),
  };
}

function sizesOf({ height, margin }: Layout): Plot.PlotOptions {
  return {
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
  };
}

/** From the first exact total to the newest, and up from none; axes are drawn apart. */
function scalesOf({ firstRegister, latest }: Landmarks): Plot.PlotOptions {
  return {
    x: { type: "utc", domain: [dayOf(firstRegister), dayOf(latest)], axis: null },
    y: { domain: [0, latest.value], axis: null },
  };
}
