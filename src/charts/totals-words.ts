import type { Say, Values } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import type { Count, Rival } from "../model/rivals.ts";
import { countsAbout, drawnFigures, type TotalsData } from "./totals-data.ts";

/** A figure with its qualifier: `at least 1,850`, `200,000 to 300,000`. */
export function figureWords({ value, max, precision }: Rival, say: Say): string {
  return say(`charts.totals.figure.${precision}`, {
    value: say.number(value),
    max: max === null ? "" : say.number(max),
  });
}

/** The day a figure stands for, as far as it is known. */
export function dayWords(
  { date, datePrecision }: Pick<Rival, "date" | "datePrecision">,
  say: Say,
): string {
  if (datePrecision === "approx") return say("charts.totals.date.approx", { date: say.date(date) });
  return say.date(date, datePrecision);
}

/** Who gives a figure. */
export function whoWords({ who }: Rival): string {
  return typeset(who);
}

/** Who gives a figure, and the day, which no line breaks. */
export function sourceWords(figure: Rival, say: Say): string {
  const date = dayWords(figure, say).replaceAll(" ", "\u00a0");
  return say("charts.totals.who", { who: whoWords(figure), date });
}

/** What a count is called; one without a scale is what its figure counts. */
export function countName({ id, isScaled, rivals }: Count, say: Say): string {
  return isScaled ? say(`charts.totals.count.${id}`) : typeset(rivals[0]?.counts ?? "");
}

/** What is said first of a mark. */
export function labelWords(figure: Rival, say: Say): string {
  return say("charts.totals.mark", {
    figure: figureWords(figure, say),
    who: whoWords(figure),
    date: dayWords(figure, say),
  });
}

/** The numbers, days and names that the chart's texts speak of. */
export function totalsFacts(data: TotalsData, subject: string, say: Say): Values {
  const { low, high, below, above } = data.article;
  const counts = countsAbout(data, subject);
  const scaled = counts.filter(({ isScaled }) => isScaled);
  const newest = scaled.flatMap((count) =>
    count.rivals.slice(0, 1).map((rival) =>
      say("charts.totals.newest", {
        count: countName(count, say),
        figure: figureWords(rival, say),
        date: dayWords(rival, say),
      }),
    ),
  );
  return {
    subject,
    low: figureWords(low, say),
    lowDate: dayWords(low, say),
    high: figureWords(high, say),
    highWho: whoWords(high),
    highDate: dayWords(high, say),
    below: say.number(below.value),
    belowDate: say.date(below.date),
    above: say.number(above.value),
    aboveDate: say.date(above.date),
    scales: scaled.length,
    others: counts.length - scaled.length,
    newest: newest.join("; "),
  };
}

/** The first and the last day that the figures of a subject stand for. */
export function daysOf(data: TotalsData, subject: string): readonly [string, string] {
  const days = drawnFigures(data)
    .filter((one) => one.subject === subject)
    .map(({ date }) => date)
    .toSorted();
  return [days[0] ?? "", days.at(-1) ?? ""];
}
