import { parseHTML } from "linkedom";
import { type Chosen, defaults } from "../../../src/charts/chart.ts";
import { voteMatrixData } from "../../../src/charts/vote-matrix-data.ts";
import chart from "../../../src/charts/vote-matrix.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";
import { attributes, shown } from "./picture.ts";

export const tables = readTables("data");
export const say = createSay("en");
export const data = voteMatrixData(tables);
export const travel = chart.travel(data, say);
export const choices = chart.choices(data);
export const start = defaults(choices);
export const { document } = parseHTML("<html></html>");
export const [narrow, wide] = [360, 720];

export const everyone = { group: "all" };

/** Every vote of the tables, by member and text. */
export const record = new Map(
  tables["un-votes/votes"].map(({ iso3, resolution_id, vote }) => [
    `${iso3.toLowerCase()} ${resolution_id}`,
    vote,
  ]),
);

/** The matrix as it stands in a state. */
export function drawn(width: number, chosen: Chosen = {}): SVGSVGElement {
  const svg = chart.draw(data, { document, width, say });
  return painted(svg, chosen);
}

/** Brings a drawn matrix into another state. */
export function painted(svg: SVGSVGElement, chosen: Chosen): SVGSVGElement {
  chart.paint(svg, travel, { ...start, ...chosen });
  return svg;
}

/** The rows that are shown, from top to bottom. */
export function rows(svg: Element): readonly Element[] {
  return shown(svg, "[data-mark]");
}

/** The members whose rows are shown. */
export function ids(svg: Element): readonly (string | null)[] {
  return attributes(rows(svg), "data-mark");
}

/** The titles over the sections that are shown. */
export function titles(svg: Element): readonly string[] {
  return shown(svg, "[data-section]").map((head) =>
    [...head.querySelectorAll("[data-title] tspan")]
      .map(({ textContent }) => textContent)
      .filter((line) => line !== "")
      .join(" "),
  );
}
