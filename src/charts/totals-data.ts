import { type Landmarks, landmarks } from "../model/landmarks.ts";
import { publishedTotals, type Total } from "../model/returns.ts";
import { type Count, countsOf, type Rival, rivalFigures, type Subject } from "../model/rivals.ts";
import type { Used } from "./chart.ts";

/** The two totals of one article, with those between which the official count passed the lower. */
export interface Article {
  readonly low: Rival;
  readonly high: Rival;
  readonly below: Total;
  readonly above: Total;
}

export interface TotalsData {
  readonly counts: readonly Count[];
  readonly article: Article;
}

/** What the chart draws of the tables on returns. */
export function totalsData(tables: Used<"returns/returned" | "returns/identified">): TotalsData {
  const figures = rivalFigures(tables["returns/returned"], tables["returns/identified"]);
  return {
    counts: countsOf(figures),
    article: articleOf(landmarks(publishedTotals(tables["returns/returned"])), figures),
  };
}

function articleOf(
  { background, speaker, below, above }: Landmarks,
  figures: readonly Rival[],
): Article {
  const rival = ({ claim }: Total): Rival => {
    const found = figures.find(({ id }) => id === claim);
    if (found === undefined) throw new Error(`data/returns/returned.csv: no row of claim ${claim}`);
    return found;
  };
  return { low: rival(background), high: rival(speaker), below, above };
}

/** The counts of one subject. */
export function countsAbout({ counts }: TotalsData, subject: string): readonly Count[] {
  return counts.filter((count) => count.subject === subject);
}

/** Every figure that is drawn, once, in the order of the picture. */
export function drawnFigures({ counts, article }: TotalsData): readonly Rival[] {
  const first = [article.low, article.high];
  const ids = new Set(first.map(({ id }) => id));
  const others = counts.flatMap(({ rivals }) => rivals).filter(({ id }) => !ids.has(id));
  const bySubject = (subject: Subject) => others.filter((one) => one.subject === subject);
  return [...first, ...bySubject("returned"), ...bySubject("taken")];
}
