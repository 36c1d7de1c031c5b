import * as Plot from "@observablehq/plot";
import type { Say } from "../i18n/say.ts";
import type { Landmarks } from "../model/landmarks.ts";
import { lineOf, type Total } from "../model/returns.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import { tagged } from "./plot.ts";
import { labelWords } from "./returned-words.ts";
import type { Attributes } from "./svg.ts";

interface Line {
  readonly series: Total["series"];
  readonly colour: TokenName;
  readonly width: number;
}

/** The series drawn as lines. Each is a path of its own: two series are never joined. */
const lines: readonly Line[] = [
  { series: "register", colour: "quiet", width: 1.75 },
  { series: "combined", colour: "returned", width: 2.5 },
];

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

/** The day of a total, as a scale of time takes it. */
export function dayOf({ date }: Total): Date {
  return new Date(date);
}

/** The exact totals of each series as steps. */
export function stepLines(totals: readonly Total[]): readonly Plot.Line[] {
  return lines.map(({ series, colour, width }) =>
    Plot.line(lineOf(totals, series), {
      x: dayOf,
      y: "value",
      curve: "step-after",
      stroke: token(colour),
      strokeWidth: width,
      render: tagged({ "data-line": series, "data-stroke": token(colour) }),
    }),
  );
}

/** Levels without an exact total: the register series until it was last seen, and the background line of the article. */
export function dashedLines(landmarks: Landmarks): readonly Plot.Line[] {
  const { lastRegister, registerSeen, below, background } = landmarks;
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

function level(
  from: Total,
  to: Total,
  value: number,
  colour: TokenName,
  attributes: Attributes,
): Plot.Line {
  return Plot.line([from, to], {
    x: dayOf,
    y: () => value,
    stroke: token(colour),
    strokeDasharray: "4 4",
    render: tagged(attributes),
  });
}

/** A dot a total, with a radius in CSS pixels; those off the lines are hollow and a little larger. */
export function dots(
  totals: readonly Total[],
  landmarks: Landmarks,
  radius: number,
  say: Say,
): Plot.Dot {
  const marks = marksOf(totals, landmarks);
  const hollow = new Set(hollowOf(landmarks));
  const by = <V extends string | number>(open: (total: Total) => V, full: (total: Total) => V) => ({
    value: (total: Total) => (hollow.has(total) ? open(total) : full(total)),
    scale: null,
  });
  const paper = () => token("page");
  return Plot.dot(marks, {
    x: dayOf,
    y: "value",
    r: by(
      () => radius + 1,
      () => radius,
    ),
    fill: by(paper, colourOf),
    stroke: by(colourOf, paper),
    strokeWidth: 1.25,
    sort: null,
    render: tagged({}, (index) => markAttributes(marks[index], say)),
  });
}

function colourOf({ series }: Total): string {
  return token(lines.find((line) => line.series === series)?.colour ?? "doubt");
}

function markAttributes(total: Total | undefined, say: Say): Attributes {
  return total === undefined
    ? {}
    : {
        "data-mark": total.id,
        "data-label": labelWords(total, say),
        "data-is-series": total.series,
      };
}
