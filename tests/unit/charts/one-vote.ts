import { parseHTML } from "linkedom";
import { type Chart, type Chosen, defaults } from "../../../src/charts/chart.ts";
import { createSay } from "../../../src/i18n/say.ts";
import { readTables } from "../../../src/tables/read.ts";
import { tableBody } from "./picture.ts";

export const tables = readTables("data");
export const say = createSay("en");
export const { document } = parseHTML("<html></html>");

const votes = Map.groupBy(tables["un-votes/votes"], ({ resolution_id }) => resolution_id);

/** A chart of one vote as its tests handle it. */
export interface OneVote {
  readonly data: unknown;
  readonly travel: unknown;
  readonly resolutions: readonly string[];
  readonly start: Chosen;
  readonly drawn: (width: number, chosen?: Chosen) => SVGSVGElement;
  readonly body: (chosen?: Chosen) => Element;
  readonly said: (key: string, resolution: string) => string;
}

/** Draws and words a chart on the real data. */
export function oneVote(id: string, chart: Chart): OneVote {
  const data = chart.data(tables);
  const travel = chart.travel(data, say);
  const choices = chart.choices(data);
  const start = defaults(choices);
  return {
    data,
    travel,
    start,
    resolutions: choices["resolution"] ?? [],
    drawn(width, chosen = {}) {
      const svg = chart.draw(data, { document, width, say });
      chart.paint(svg, travel, { ...start, ...chosen });
      return svg;
    },
    body: (chosen = {}) => tableBody(chart.table(data, { ...start, ...chosen }, say), document),
    said: (key, resolution) =>
      say(`charts.${id}.${key}`, {
        ...chart.facts(data, { ...start, resolution }, say),
        ...chart.phrase?.(travel, { ...start, resolution }),
      }),
  };
}

/** What the marks of a drawing wrongly say of a resolution: which of its 193 votes differ from the data. */
export function wrongVotes(svg: ParentNode, resolution: string): readonly string[] {
  const marks = new Map(
    [...svg.querySelectorAll("[data-mark]")].map((mark) => [mark.getAttribute("data-mark"), mark]),
  );
  const words = { Y: "in favour", N: "against", A: "abstained", X: "did not vote", U: "attested" };
  return (votes.get(resolution) ?? [])
    .filter(({ iso3, vote }) => {
      const mark = marks.get(iso3.toLowerCase());
      const letter = vote.toLowerCase();
      return !(
        mark?.getAttribute("data-vote") === letter &&
        mark.getAttribute("data-label")?.endsWith(words[vote]) === true &&
        mark.getAttribute("fill")?.includes(`vote-${letter}`) === true
      );
    })
    .map(({ iso3 }) => `${iso3} ${resolution}`);
}
